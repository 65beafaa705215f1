import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSink, writeMails } from './mail';
import { login, type RealSystem } from './system';
import { freePort, openWorkshop, type Workshop } from './workshop';

/**
 * Starts a copy of Debian's Redmine on SQLite. Customers' mails come in through its own mail handler, the agent's reply
 * and the private note through its own journal; conversation n is issue n + 1.
 */
export async function startRedmine(): Promise<RealSystem> {
  const workshop = openWorkshop('redmine');
  const port = await freePort();
  const smtp = await freePort();
  const sink = await openSink(smtp);
  const close = async () => {
    await workshop.close();
    await sink.close();
  };
  try {
    const where = copyApplication(workshop.folder, smtp);
    await prepareGems(workshop, where);
    for (const task of ['db:migrate', 'redmine:load_default_data'])
      await workshop.run('bundle', ['exec', 'rake', task], where);
    await writeMails(join(workshop.folder, 'seed'));
    const seed = ['exec', 'ruby', 'bin/rails', 'runner', join(import.meta.dirname, 'redmineSeed.rb')];
    await workshop.run('bundle', [...seed, join(workshop.folder, 'seed')], where);
    const server = ['-e', 'production', '-b', `tcp://127.0.0.1:${port}`, '-t', '1:4', 'config.ru'];
    await workshop.serve('puma', server, port, where);
  } catch (error) {
    await close();
    throw error;
  }
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    logIn: async (page) => {
      await page.goto(`${origin}/login`);
      await page.fill('#username', login.user);
      await page.fill('#password', login.password);
      await page.click('#login-submit');
      await page.waitForURL((url) => url.pathname !== '/login');
    },
    outgoing: async () => sink.mails,
    close,
  };
}

type Where = { readonly cwd: string; readonly env: Readonly<Record<string, string>> };

/** The package reads and writes its instances in fixed places, so a copy with an instance of its own is run instead. */
function copyApplication(folder: string, smtp: number): Where {
  const cwd = join(folder, 'redmine');
  cpSync('/usr/share/redmine', cwd, { recursive: true, verbatimSymlinks: true });
  for (const link of ['instances', 'Gemfile.lock', 'config/database.yml']) rmSync(join(cwd, link), { force: true });
  const instance = join(cwd, 'instances', 'default');
  for (const part of ['config', 'log', 'files', 'public/plugin_assets', 'tmp']) {
    mkdirSync(join(instance, part), { recursive: true });
  }
  const database = `adapter: sqlite3\n  database: ${join(folder, 'redmine.sqlite')}\n  timeout: 5000\n`;
  writeFileSync(join(instance, 'config', 'database.yml'), `production:\n  ${database}`);
  writeFileSync(join(cwd, 'config', 'database.yml'), `production:\n  ${database}`);
  const mail = `delivery_method: :smtp\n    smtp_settings:\n      address: 127.0.0.1\n      port: ${smtp}\n`;
  writeFileSync(join(cwd, 'config', 'configuration.yml'), `default:\n  email_delivery:\n    ${mail}`);
  writeFileSync(join(instance, 'config', 'configuration.yml'), `default:\n  email_delivery:\n    ${mail}`);
  writeFileSync(join(instance, 'config', 'secret_key.txt'), 'a-key-for-a-sample-that-lives-for-a-minute');
  const env = { RAILS_ENV: 'production', REDMINE_LANG: 'en', SCHEMA: '/dev/null', AGENT_PASSWORD: login.password };
  return { cwd, env: { ...env, REDMINE_INSTANCE: 'default' } };
}

/** Debian leaves out gem folders that would be empty, and its bundler then holds the gem for missing. */
async function prepareGems(workshop: Workshop, where: Where): Promise<void> {
  const missing = 'Gem::Specification.each { |gem| FileUtils.mkdir_p(gem.full_gem_path) unless gem.default_gem? }';
  await workshop.run('ruby', ['-rfileutils', '-e', missing]);
  await workshop.run('bundle', ['install', '--local', '--quiet'], where);
}
