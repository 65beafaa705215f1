/** `npm run screenshot`: makes README's pictures of the sample helpdesk with the panel, light and dark, in `.docs/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { build } from './build.mjs';
import { root, setup } from './setup.mjs';

const pictures = [
  { name: 'panel-light', ticket: 4103, scheme: 'light' },
  { name: 'panel-dark', ticket: 4103, scheme: 'dark' },
  { name: 'welcome-light', ticket: 4102, scheme: 'light' },
  { name: 'care-dark', ticket: 4106, scheme: 'dark' },
];

setup();
const folder = build('chrome', { test: true });
// Loaded late: before the set-up there may be no packages to load.
const { launchChromium } = await import('./launch.mjs');
const { readPanel } = await import('./panel.mjs');
const { readTickets, serveHelpdesk, ticketAddress } = await import('../helpdesk/serve.mjs');

const target = join(root, '.docs');
mkdirSync(target, { recursive: true });
const tickets = await readTickets();
const { context, close } = await launchChromium(folder, {
  headless: true,
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.5,
});
try {
  await serveHelpdesk(context);
  const page = await context.newPage();
  for (const { name, ticket, scheme } of pictures) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(ticketAddress(ticket));
    const { messages } = tickets.find(({ id }) => id === ticket);
    await readPanel(page, ticket, messages.filter(({ from }) => from === 'end-user').length);
    await page.locator('.pane.active .ck-editor__editable').waitFor();
    await page.locator('.pane.active .entries').evaluate((log) => log.scrollTo(0, log.scrollHeight));
    const file = join(target, `${name}.png`);
    await page.screenshot({ path: file });
    stdout.write(`${file}\n`);
  }
} finally {
  await close();
}
