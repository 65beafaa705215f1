import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveMaildir } from './dovecot';
import { openSink, writeMails } from './mail';
import { login, type RealSystem } from './system';
import { freePort, openWorkshop } from './workshop';

const installed = { schema: '/usr/share/roundcube/SQL/sqlite.initial.sql', pages: '/var/lib/roundcube/public_html' };

/** Starts Debian's Roundcube on SQLite and PHP's own server, over a seeded maildir; what it sends ends in a sink. */
export async function startRoundcube(): Promise<RealSystem> {
  const workshop = openWorkshop('roundcube');
  const { folder } = workshop;
  const port = await freePort();
  const smtp = await freePort();
  const sink = await openSink(smtp);
  const close = async () => {
    await workshop.close();
    await sink.close();
  };
  try {
    const imap = await serveMaildir(workshop, login.mail, await writeMails(join(folder, 'seed')));
    await workshop.run('sqlite3', [join(folder, 'roundcube.sqlite')], {
      input: `.read ${installed.schema}\n${account}`,
    });
    for (const name of ['config', 'temp', 'logs']) mkdirSync(join(folder, name));
    for (const name of ['defaults.inc.php', 'mimetypes.php']) {
      copyFileSync(join('/etc/roundcube', name), join(folder, 'config', name));
    }
    writeFileSync(join(folder, 'config', 'config.inc.php'), configuration(folder, imap, smtp));
    const env = { ROUNDCUBE_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4' };
    await workshop.serve('php', ['-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', installed.pages], port, {
      env,
    });
  } catch (error) {
    await close();
    throw error;
  }
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    logIn: async (page) => {
      await page.goto(origin);
      await page.fill('#rcmloginuser', login.mail);
      await page.fill('#rcmloginpwd', login.password);
      await page.click('#rcmloginsubmit');
      await page.waitForSelector('#messagelist');
    },
    outgoing: async () => sink.mails,
    close,
  };
}

const account = `
insert into users (user_id, username, mail_host, created, language)
  values (1, '${login.mail}', '127.0.0.1', datetime('now'), 'en_US');
insert into identities (user_id, changed, standard, name, email, html_signature, signature)
  values (1, datetime('now'), 1, 'Robin Keller', '${login.mail}', 0, 'Robin Keller' || char(10) || 'Larkfield Home');
`;

/** `htmleditor` 2: TinyMCE when a mail with HTML is answered, a plain text field otherwise. */
function configuration(folder: string, imap: number, smtp: number): string {
  return `<?php
$config = [
  'db_dsnw' => 'sqlite:///${join(folder, 'roundcube.sqlite')}?mode=0640',
  'imap_host' => '127.0.0.1:${imap}',
  'smtp_host' => '127.0.0.1:${smtp}',
  'smtp_user' => '',
  'smtp_pass' => '',
  'des_key' => 'sample-key-of-24-letters',
  'plugins' => [],
  'skin' => 'elastic',
  'enable_spellcheck' => false,
  'temp_dir' => '${join(folder, 'temp')}',
  'log_dir' => '${join(folder, 'logs')}',
  'ip_check' => false,
  'htmleditor' => 2,
  'prefer_html' => true,
  'language' => 'en_US',
];
`;
}
