import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMails, writeMails } from './mail';
import { login, type RealSystem } from './system';
import { freePort, openWorkshop } from './workshop';

const server = '/usr/share/request-tracker5/libexec/rt-server';

/**
 * Starts Debian's Request Tracker 5 on SQLite. The seed comes in through its own mail gateway, so that what the pages show
 * is what they show of real mail; conversation n is ticket n + 1.
 */
export async function startRequestTracker(): Promise<RealSystem> {
  const workshop = openWorkshop('request-tracker');
  const port = await freePort();
  const sent = join(workshop.folder, 'sent');
  const env = {
    RT_SITE_CONFIG: join(workshop.folder, 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(workshop.folder, 'config'),
  };
  mkdirSync(sent);
  mkdirSync(env.RT_SITE_CONFIG_DIR);
  const sink = join(workshop.folder, 'keep-mail');
  writeFileSync(sink, `#!/bin/sh\ncat > "${sent}/$(date +%s%N)-$$.eml"\n`);
  chmodSync(sink, 0o755);
  writeFileSync(env.RT_SITE_CONFIG, configuration(port, workshop.folder, sink));
  try {
    await workshop.run('/usr/sbin/rt-setup-database-5', ['--action', 'init', '--skip-create'], { env });
    await writeMails(join(workshop.folder, 'seed'));
    const seed = join(import.meta.dirname, 'requestTrackerSeed.pl');
    await workshop.run('perl', [seed, join(workshop.folder, 'seed')], {
      env: { ...env, AGENT_PASSWORD: login.password },
    });
    const args = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '3'];
    await workshop.serve(server, args, port, { env });
  } catch (error) {
    await workshop.close();
    throw error;
  }
  const origin = `http://127.0.0.1:${port}`;
  const seeded = new Set(readdirSync(sent));
  return {
    origin,
    logIn: async (page) => {
      await page.goto(origin);
      await page.fill('input[name=user]', login.user);
      await page.fill('input[name=pass]', login.password);
      await page.click('#login-box input[type=submit], #login-box button[type=submit]');
      await page.waitForURL((url) => !url.pathname.startsWith('/NoAuth'));
    },
    outgoing: () => readMails(sent, seeded),
    close: workshop.close,
  };
}

/** Perl takes the paths in single quotes, and the temporary folder's name holds none. */
function configuration(port: number, folder: string, sink: string): string {
  return `
Set($rtname, 'example.com');
Set($Organization, 'example.com');
Set($CorrespondAddress, 'support@support.example.com');
Set($CommentAddress, 'support-comment@support.example.com');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${join(folder, 'rt.sqlite')}');
Set($MailCommand, 'sendmailpipe');
Set($SendmailPath, '${sink}');
Set($SendmailArguments, '');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($Timezone, 'UTC');
Set(%GnuPG, Enable => 0);
Set(%SMIME, Enable => 0);
1;
`;
}
