/** Figures of the extension on a page: how soon the panel is there, what it costs a page load, what is injected. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTickets, serveHelpdesk, ticketAddress } from '../helpdesk/serve.mjs';
import { measureMutations } from './benchMutations.mjs';
import { build } from './build.mjs';
import { launchChromium } from './launch.mjs';
import { readPanel } from './panel.mjs';
import { shareOf } from './profile.mjs';

const loads = 5;
const settled = 2500;
const view = { headless: true, viewport: { width: 1440, height: 900 } };

/** The figures as a table, for `npm run bench -- --pages`. */
export const pages = {
  title: 'On a page of the sample helpdesk, in Chromium (medians)',
  columns: ['', 'figure', 'unit'],
  async *rows() {
    const figures = await benchPages();
    const row = (name, value, unit) => [name, value.toFixed(unit === 'ms' ? 0 : 1), unit];
    yield row('ticket open to panel', figures.openToPanel, 'ms');
    yield row('last message to panel', figures.lastMessageToPanel, 'ms');
    yield row('own time in a page load', figures.mainThread, 'ms');
    yield row('longest hold', figures.longestHold, 'ms');
    yield row('a change, 20 messages', figures.changeShort, 'ms');
    yield row('a change, 2,000 messages', figures.changeLong, 'ms');
    yield row('a second without changes', figures.idle, 'ms');
    yield row('injected before a ticket', figures.injectedBefore / 1000, 'kB gzip');
    yield row('the panel on top', figures.injectedAfter / 1000, 'kB gzip');
  },
};

/**
 * Builds the extension and measures it on the sample helpdesk in Chromium. Times in ms, medians; sizes in bytes, gzip -9.
 * - `openToPanel`: from the switch to a ticket, which itself arrives in parts, to its assessment in the panel;
 * - `lastMessageToPanel`: from the moment that the ticket's last message stood in the page;
 * - `mainThread`: what the extension's own code takes of the main thread during a load of a ticket page, from a profile;
 * - `longestHold`: the longest that it holds the main thread at a time in such a load;
 * - `changeShort`, `changeLong`: its own time for one message that arrives, on a short and on a very long page;
 *   `idle`: in a second in which nothing happens on the long one;
 * - `injectedBefore`: what a page gets before a ticket is recognised; `injectedAfter`: the panel on top of it.
 */
export async function benchPages() {
  const folder = build('chrome', { test: true });
  const short = await measureMutations(folder, 20);
  const long = await measureMutations(folder, 2000);
  return {
    ...(await measureSwitches(folder)),
    ...(await measureLoads(folder)),
    changeShort: short.each,
    changeLong: long.each,
    idle: long.idle,
    injectedBefore: zipped(folder, 'matcher.js'),
    injectedAfter: zipped(folder, 'panel.js'),
  };
}

const zipped = (folder, name) => gzipSync(readFileSync(join(folder, 'content-scripts', name)), { level: 9 }).length;

/** The same ticket page, loaded several times; the first load warms up and does not count. */
async function measureLoads(folder) {
  const { context, origin, close } = await launchChromium(folder, view);
  const runs = [];
  try {
    await serveHelpdesk(context);
    const page = await context.newPage();
    await page.goto(ticketAddress(4109));
    const client = await context.newCDPSession(page);
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: 250 });
    for (let run = 0; run <= loads; run++) {
      await client.send('Profiler.start');
      await page.goto(ticketAddress(4109));
      await page.waitForTimeout(settled);
      runs.push(shareOf(origin, (await client.send('Profiler.stop')).profile));
    }
  } finally {
    await close();
  }
  const counted = runs.slice(1);
  return {
    mainThread: median(counted.map((run) => run.total)),
    longestHold: median(counted.map((run) => run.longest)),
  };
}

/** Opens every sample ticket from within the page, as a tab of the helpdesk does. */
async function measureSwitches(folder) {
  const { context, close } = await launchChromium(folder, view);
  try {
    await serveHelpdesk(context);
    const page = await context.newPage();
    const [first, ...rest] = await readTickets();
    const fromCustomer = (ticket) => ticket.messages.filter(({ from }) => from === 'end-user').length;
    await page.goto(ticketAddress(first.id));
    await readPanel(page, first.id, fromCustomer(first));
    const times = [];
    for (const ticket of rest)
      times.push(await page.evaluate(timeSwitch, { id: ticket.id, count: ticket.messages.length }));
    return {
      openToPanel: median(times.map((time) => time.open)),
      lastMessageToPanel: median(times.map((time) => time.last)),
    };
  } finally {
    await close();
  }
}

/** Runs in the page: resolves with the times from the switch, and from the last message, to the last change of the verdict. */
function timeSwitch({ id, count }) {
  const root = document.querySelector('conduct-panel').shadowRoot;
  return new Promise((resolve) => {
    const start = performance.now();
    let last = 0;
    let shown = 0;
    const look = () => {
      const articles = document.querySelectorAll(`[data-ticket-id="${id}"] article`).length;
      if (last === 0 && articles === count) last = performance.now();
      const mine = root.querySelector('.header-ticket')?.textContent.includes(String(id));
      if (mine && last > 0 && root.querySelector('.verdict')) shown = performance.now();
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    globalThis.sampleHelpdesk.open(id);
    const done = () => {
      if (shown === 0 || performance.now() - shown < 400) return setTimeout(done, 100);
      observer.disconnect();
      return resolve({ open: shown - start, last: shown - last });
    };
    done();
  });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
