import { chownSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { SMTPServer } from 'smtp-server';
import { agent, conversations, desk, type SeedConversation } from './conversations';

/** A seed message as a mail on disk. */
export type SeedMail = {
  /** Index in `conversations`. */
  readonly conversation: number;
  readonly from: 'customer' | 'agent' | 'note';
  readonly date: string;
  readonly file: string;
};

/** Writes every seed message as a mail into `folder`, oldest conversation first, with an `index.json` of `SeedMail`. */
export async function writeMails(folder: string): Promise<SeedMail[]> {
  mkdirSync(folder, { recursive: true });
  const mails: SeedMail[] = [];
  for (const [number, conversation] of conversations.entries()) {
    for (const [place, { from, date }] of conversation.messages.entries()) {
      const file = join(folder, `${number}-${place}-${from}.eml`);
      writeFileSync(file, await compose(conversation, number, place));
      mails.push({ conversation: number, from, date, file });
    }
  }
  writeFileSync(join(folder, 'index.json'), JSON.stringify(mails));
  return mails;
}

function compose(conversation: SeedConversation, number: number, place: number): Promise<Buffer> {
  const message = conversation.messages[place];
  if (!message) throw new Error(`conversation ${number} has no message ${place}`);
  const address = ({ name, email }: { name: string; email: string }) => ({ name, address: email });
  const id = (n: number) => `<seed-${number}-${n}@seed.example.net>`;
  const earlier = conversation.messages.slice(0, place).map((_, n) => id(n));
  const mail = new MailComposer({
    from: address(message.from === 'customer' ? conversation.requester : agent),
    to: address(message.from === 'agent' ? conversation.requester : desk),
    subject: place > 0 ? `Re: ${conversation.subject}` : conversation.subject,
    date: new Date(message.date),
    messageId: id(place),
    ...(earlier.length > 0 ? { inReplyTo: earlier.at(-1) ?? '', references: earlier } : {}),
    text: message.text,
    ...(message.html === undefined ? {} : { html: message.html }),
  });
  return new Promise((resolve, reject) => {
    mail.compile().build((error, built) => (error ? reject(error) : resolve(built)));
  });
}

/** The IMAP number, from 1, that the customer's latest mail of a conversation gets: the inbox is numbered by date. */
export function inboxNumber(conversation: number): number {
  const dated = conversations.flatMap(({ messages }, n) =>
    messages.filter(({ from }) => from === 'customer').map(({ date }) => ({ n, date })),
  );
  const sorted = dated.sort((a, b) => a.date.localeCompare(b.date));
  return sorted.findLastIndex(({ n }) => n === conversation) + 1;
}

/** Fills a maildir for `user`: the customer's mails in the inbox, the agent's own among the sent ones. */
export function fillMaildir(home: string, mails: readonly SeedMail[]): void {
  const mailUser = 8; // Debian's fixed ids of user and group `mail`.
  const owned = (path: string) => chownSync(path, mailUser, mailUser);
  const root = join(home, 'Maildir');
  for (const box of ['', '.Sent', '.Drafts', '.Trash', '.Junk']) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(root, box, part), { recursive: true });
    for (const path of [join(root, box), ...['cur', 'new', 'tmp'].map((part) => join(root, box, part))]) owned(path);
  }
  owned(home);
  for (const [number, mail] of mails.filter(({ from }) => from !== 'note').entries()) {
    const seconds = Date.parse(mail.date) / 1000;
    const path = join(root, mail.from === 'agent' ? '.Sent' : '', 'cur', `${seconds}.M${number}P1.seed:2,S`);
    writeFileSync(path, readFileSync(mail.file));
    utimesSync(path, seconds, seconds);
    owned(path);
  }
}

/** A mail server that takes everything, passes nothing on and keeps what came, parsed. */
export async function openSink(port: number): Promise<{ readonly mails: ParsedMail[]; close(): Promise<void> }> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return { mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The mails that a program wrote as files into `folder`, but for the file names in `known`. */
export function readMails(folder: string, known: ReadonlySet<string>): Promise<ParsedMail[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml') && !known.has(name));
  return Promise.all(files.sort().map((name) => simpleParser(readFileSync(join(folder, name)))));
}
