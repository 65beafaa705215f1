import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillMaildir, type SeedMail } from './mail';
import { login } from './system';
import { freePort, type Workshop } from './workshop';

/** Starts dovecot over a maildir of `user`, filled with the seed; gives the port of its IMAP server. */
export async function serveMaildir(workshop: Workshop, user: string, mails: readonly SeedMail[]): Promise<number> {
  const { folder } = workshop;
  const port = await freePort();
  const home = join(folder, 'mail', user);
  mkdirSync(home, { recursive: true });
  fillMaildir(home, mails);
  const run = join(folder, 'dovecot');
  mkdirSync(run);
  writeFileSync(join(folder, 'users'), `${user}:{PLAIN}${login.password}\n`);
  chmodSync(join(folder, 'users'), 0o644);
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, run, port));
  await workshop.serve('/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], port);
  return port;
}

/** Uid and gid 8 are Debian's user and group `mail`. */
function configuration(folder: string, run: string, port: number): string {
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${run}
instance_name = ${run.replaceAll('/', '-')}
ssl = no
disable_plaintext_auth = no
first_valid_uid = 8
mail_location = maildir:~/Maildir
mail_privileged_group = mail
log_path = ${join(folder, 'dovecot.log')}
auth_username_format = %Lu
passdb {
  driver = passwd-file
  args = ${join(folder, 'users')}
}
userdb {
  driver = static
  args = uid=8 gid=8 home=${join(folder, 'mail')}/%u
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}
