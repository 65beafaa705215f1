import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveMaildir } from './dovecot';
import { openSink, writeMails } from './mail';
import { startMariaDb } from './mariaDb';
import { openSogoFront } from './sogoFront';
import { login, type RealSystem } from './system';
import { freePort, openWorkshop, type Workshop } from './workshop';

/** Starts Debian's SOGo over MariaDB, memcached and a seeded maildir; what it sends ends in a sink. */
export async function startSogo(): Promise<RealSystem> {
  const workshop = openWorkshop('sogo');
  const [smtp, cache, back, port] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const sink = await openSink(smtp);
  let front: Awaited<ReturnType<typeof openSogoFront>> | undefined;
  const close = async () => {
    await front?.close();
    await workshop.close();
    await sink.close();
  };
  try {
    const imap = await serveMaildir(workshop, login.user, await writeMails(join(workshop.folder, 'seed')));
    const database = await startMariaDb(workshop, 'sogo', users);
    await workshop.serve('memcached', ['-u', 'nobody', '-l', '127.0.0.1', '-p', String(cache), '-m', '32'], cache);
    await startDaemon(workshop, settingsFor({ database, imap, smtp, cache, back }), back);
    front = await openSogoFront(port, back);
  } catch (error) {
    await close();
    throw error;
  }
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    logIn: async (page) => {
      await page.goto(`${origin}/SOGo/`);
      await page.fill('input[ng-model="app.creds.username"]', login.user);
      await page.fill('#passwordField', login.password);
      await page.keyboard.press('Enter');
      await page.waitForURL(/Mail\/view/);
      await page.waitForSelector('.sg-message-list-item');
    },
    outgoing: async () => sink.mails,
    close,
  };
}

const users = `
create table sogo_users (c_uid varchar(60) primary key, c_name varchar(60), c_password varchar(255), c_cn varchar(128), mail varchar(128));
insert into sogo_users values ('${login.user}', '${login.user}', '${login.password}', 'Robin Keller', '${login.mail}');
`;

/** As SOGo's own user. The settings are arguments: the daemon's file has a fixed place, and arguments outrank it. */
async function startDaemon(workshop: Workshop, settings: Readonly<Record<string, string>>, port: number) {
  const home = join(workshop.folder, 'home');
  mkdirSync(home);
  chmodSync(home, 0o777);
  const as = ['--reuid=sogo', '--regid=sogo', '--init-groups', '/usr/sbin/sogod'];
  const options = { ...settings, WONoDetach: 'YES', WOLogFile: '-', WOPidFile: join(home, 'sogo.pid') };
  const words = Object.entries(options).flatMap(([name, value]) => [`-${name}`, value]);
  const env = { HOME: home, USER: 'sogo', LOGNAME: 'sogo' };
  await workshop.serve('setpriv', [...as, ...words], port, { env, cwd: home });
}

type Places = Readonly<Record<'imap' | 'smtp' | 'cache' | 'back', number>> & { readonly database: string };

function settingsFor({ database, imap, smtp, cache, back }: Places): Readonly<Record<string, string>> {
  const source = `type = sql; id = directory; viewURL = "${database}/sogo_users"; userPasswordAlgorithm = plain`;
  return {
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
    SOGoUserSources: `({ ${source}; canAuthenticate = YES; isAddressBook = NO; })`,
    SOGoDraftsFolderName: 'Drafts',
    SOGoSentFolderName: 'Sent',
    SOGoTrashFolderName: 'Trash',
    SOGoJunkFolderName: 'Junk',
    SOGoIMAPServer: `imap://127.0.0.1:${imap}`,
    SOGoSMTPServer: `smtp://127.0.0.1:${smtp}`,
    SOGoMailingMechanism: 'smtp',
    SOGoMailDomain: 'support.example.com',
    SOGoMemcachedHost: `127.0.0.1:${cache}`,
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
    SOGoLoginModule: 'Mail',
    SOGoMailComposeMessageType: 'html',
    WOPort: `127.0.0.1:${back}`,
    WOWorkersCount: '3',
  };
}
