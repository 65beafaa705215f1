/** The sample helpdesk with the extension: for a person, or printed. */
import { stdout } from 'node:process';
import { readTickets, serveHelpdesk, ticketAddress } from '../helpdesk/serve.mjs';
import { launchChromium } from './launch.mjs';
import { readPanel } from './panel.mjs';

/** Opens the helpdesk and returns when the person has closed the browser. */
export async function openForPerson(folder) {
  const { context } = await launchChromium(folder, {
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--start-maximized'],
  });
  await serveHelpdesk(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(ticketAddress(4103));
  stdout.write(
    'The sample helpdesk is open. Its tickets are under the list button on the left; close the browser to end.\n',
  );
  await new Promise((resolve) => context.once('close', resolve));
}

/** Prints what the panel says of each ticket, and saves a picture of one. Rejects when a ticket is not assessed. */
export async function printTickets(folder, picture) {
  const { context, close } = await launchChromium(folder, { headless: true, viewport: { width: 1440, height: 900 } });
  try {
    await serveHelpdesk(context);
    const page = context.pages()[0] ?? (await context.newPage());
    for (const { id, subject, requester, messages } of await readTickets()) {
      const fromCustomer = messages.filter(({ from }) => from === 'end-user').length;
      await page.goto(ticketAddress(id));
      const shown = await readPanel(page, id, fromCustomer).catch((error) => {
        throw new Error(`The panel did not assess ticket ${id}: ${error.message}`);
      });
      stdout.write(described(`#${id}  ${subject}  (${requester.name})`, shown));
    }
    await page.goto(ticketAddress(4103));
    await readPanel(page, 4103, 2);
    await page.screenshot({ path: picture });
    stdout.write(`Picture: ${picture}\n`);
  } finally {
    await close();
  }
}

function described(title, { mood, headline, severity, clauses, notes, template }) {
  const rows = [
    ['Assessment', `${mood}. ${headline}`],
    ['Severity', `${severity} of 4${clauses.length > 0 ? `, breaks: ${clauses.join(', ')}` : ''}`],
    ['Notes', notes.join(', ') || 'none'],
    ['Answer', template.title],
  ];
  const table = rows.map(([name, words]) => `  ${name.padEnd(11)} ${words}`);
  const text = template.text.split('\n').map((line) => `  ${' '.repeat(11)} | ${line}`);
  return `${[title, ...table, ...text].join('\n')}\n\n`;
}
