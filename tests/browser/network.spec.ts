import { readCases } from '../sites/cases';
import { composerOn, insertAnswer, openTicket } from './desk';
import { expect, test } from './extension';

/**
 * What Chromium and Firefox ask for of themselves, and the connections that they open ahead of requests to the helpdesk.
 * The first list of the test holds the requests of pages, content scripts and the background, these addresses included.
 */
const ofTheBrowser =
  /^(?:http:\/\/)?(?:update\.googleapis|accounts\.google|content-autofill\.googleapis|redirector\.gvt1|clients2\.google|[\w.-]+\.mozilla|[\w.-]+\.firefox|larkfield-sample\.zendesk)\.(?:com|org|net)[:/]/;

/** Other tests of this browser open hand-cut pages at the addresses of their products. */
const desks = new Set(readCases().map(({ expected }) => new URL(expected.url).hostname));
const hostOf = (address: string): string => address.replace(/^\w+:\/\//, '').split(/[:/]/)[0] ?? '';

test('the extension asks for nothing on the network', async ({ page, extension }) => {
  const outside: string[] = [];
  const own = new URL('https://larkfield-sample.zendesk.com').origin;
  extension.context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(chrome-extension|moz-extension|about|data|blob):/.test(url)) outside.push(url);
  });
  await openTicket(page, 4103);
  await composerOn(page).editable.waitFor();
  await insertAnswer(page);
  for (const name of ['/options.html', '/popup.html']) {
    const own = await extension.open(name);
    await own.waitForTimeout(500);
    await own.goto('about:blank');
    await own.close();
  }
  expect(outside).toEqual([]);
  // Whatever any part of the browser tried to reach since it started.
  const unasked = extension.attempts.filter((address) => !ofTheBrowser.test(address) && !desks.has(hostOf(address)));
  expect(unasked).toEqual([]);
});

test('a request by the page would have been seen', async ({ page, extension }) => {
  await openTicket(page, 4103);
  const before = extension.attempts.length;
  await page.evaluate(() => fetch('https://example.org/', { mode: 'no-cors' }).catch(() => undefined));
  await expect.poll(() => extension.attempts.length).toBeGreaterThan(before);
});
