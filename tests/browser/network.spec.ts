import { composerOn, insertAnswer, openTicket } from './desk';
import { expect, test } from './extension';

test('the extension asks for nothing on the network', async ({ page, extension }) => {
  const outside: string[] = [];
  const own = new URL('https://larkfield-sample.zendesk.com').origin;
  extension.context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(chrome-extension|moz-extension|about|data|blob):/.test(url)) outside.push(url);
  });
  const before = extension.attempts.length;
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
  // Whatever any part of the browser tried to reach since it started, the page's own requests apart.
  expect(extension.attempts).toEqual([]);
  expect(before).toBe(0);
});

test('a request by the page would have been seen', async ({ page, extension }) => {
  await openTicket(page, 4103);
  const before = extension.attempts.length;
  await page.evaluate(() => fetch('https://example.org/', { mode: 'no-cors' }).catch(() => undefined));
  await expect.poll(() => extension.attempts.length).toBeGreaterThan(before);
});
