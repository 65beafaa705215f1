/** What the panel's watching costs a long page: per change, and while nothing happens. */
import { serveHelpdesk, ticketAddress } from '../helpdesk/serve.mjs';
import { launchChromium } from './launch.mjs';
import { shareOf } from './profile.mjs';

const ticket = 4101;
const changes = 10;
/** Between two changes, long enough for each to be read by itself; ms. */
const pause = 600;

/**
 * A ticket of `messages` messages, changed by one message at a time. Gives the extension's own time on the main thread
 * for each change, and for a second without any, in ms. `folder`: a test build for Chromium.
 */
export async function measureMutations(folder, messages) {
  const { context, origin, close } = await launchChromium(folder, { headless: true });
  try {
    await serveHelpdesk(context);
    const page = await context.newPage();
    await page.goto(ticketAddress(ticket));
    await page.locator('conduct-panel .verdict').waitFor();
    await page.evaluate(receiveMany, { ticket, count: messages, pause: 0 });
    const client = await context.newCDPSession(page);
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: 500 });
    const during = async (act) => {
      await client.send('Profiler.start');
      await act();
      return shareOf(origin, (await client.send('Profiler.stop')).profile).total;
    };
    // All that arrived is judged first: a second with hardly any own time says that it is done.
    let idle = Number.POSITIVE_INFINITY;
    for (let second = 0; second < 90 && idle > 5; second++) idle = await during(() => page.waitForTimeout(1000));
    const changed = await during(() => page.evaluate(receiveMany, { ticket, count: changes, pause }));
    return { each: changed / changes, idle };
  } finally {
    await close();
  }
}

/** Runs in the page. Agents wrote the messages: reading them is measured, not judging. */
async function receiveMany({ ticket, count, pause }) {
  const start = document.querySelectorAll('article').length;
  for (let n = 0; n < count; n++) {
    const html = `<p>Note ${start + n}: the order was checked, and the parcel is on its way.</p>`;
    const time = new Date(Date.UTC(2026, 10, 21) + (start + n) * 60_000).toISOString();
    globalThis.sampleHelpdesk.receive(ticket, { from: 'agent', author: 'Robin Keller', time, html });
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
