import { join } from 'node:path';
import { freePort, type Workshop } from './workshop';

/** Starts a private MariaDB with one database, runs `sql` in it and gives its address for SOGo: mysql://…/name. */
export async function startMariaDb(workshop: Workshop, name: string, sql: string): Promise<string> {
  const port = await freePort();
  const data = join(workshop.folder, 'mariadb');
  const socket = join(workshop.folder, 'mariadb.sock');
  const common = ['--no-defaults', '--user=root', `--datadir=${data}`];
  await workshop.run('mariadb-install-db', [...common, '--auth-root-authentication-method=socket', '--skip-test-db']);
  const small = [
    '--skip-log-bin',
    '--innodb-buffer-pool-size=64M',
    '--innodb-flush-log-at-trx-commit=0',
    '--sql-mode=',
  ];
  const place = [`--socket=${socket}`, `--port=${port}`, '--bind-address=127.0.0.1', `--pid-file=${data}/own.pid`];
  const letters = ['--character-set-server=utf8mb4', '--collation-server=utf8mb4_unicode_ci'];
  await workshop.serve('mariadbd', [...common, ...place, ...small, ...letters], port);
  const set = `create database ${name}; grant all on ${name}.* to '${name}'@'%' identified by 'sample'; use ${name}; ${sql}`;
  await workshop.run('mariadb', ['--no-defaults', '-S', socket, '-uroot'], { input: set });
  return `mysql://${name}:sample@127.0.0.1:${port}/${name}`;
}
