import { helpdesk } from '../helpdesk/serve.mjs';
import { panelOn } from '../run/panel.mjs';
import { openTicket, shownFor, switchTo } from './desk';
import { expect, test } from './extension';

const ids = { calm: 4101, insult: 4103, threat: 4104 };

test('a ticket that is switched to is never shown with the advice of the one before', async ({ page }) => {
  await openTicket(page, ids.threat);
  const mixed = await page.evaluateHandle(({ calm, threat }) => {
    // At every change of the panel: a breach may not stand under the calm ticket, nor the threat under any but its own.
    const root = document.querySelector('conduct-panel')?.shadowRoot;
    if (!root) throw new Error('no panel');
    const seen: string[] = [];
    new MutationObserver(() => {
      const line = root.querySelector('.header-ticket')?.textContent ?? '';
      const severity = root.querySelector('.severity')?.textContent ?? '';
      const wrong = line.includes(String(calm))
        ? severity !== ''
        : severity.includes('4 of 4') && !line.includes(String(threat));
      if (wrong) seen.push(`${line}: ${severity}`);
    }).observe(root, { childList: true, subtree: true, characterData: true });
    return seen;
  }, ids);
  for (const id of [ids.calm, ids.insult, ids.threat, ids.calm, ids.threat, ids.insult]) await switchTo(page, id);
  await page.evaluate(({ calm, threat, insult }) => {
    for (const id of [calm, threat, calm, threat, insult, calm]) sampleHelpdesk.open(id);
  }, ids);
  expect((await shownFor(page, ids.calm)).severity).toBe(0);
  expect(await mixed.jsonValue()).toEqual([]);
});

test('a message that arrives later is judged and becomes the one that is answered', async ({ page }) => {
  expect((await openTicket(page, ids.calm)).severity).toBe(0);
  await page.evaluate((id) => {
    const html = '<p>Answer me, you stupid lazy idiots!</p>';
    const time = '2026-11-20T17:00:00Z';
    sampleHelpdesk.receive(id, { from: 'end-user', author: 'Dana Whitlock', time, html });
  }, ids.calm);
  await expect(panelOn(page).severity).toContainText('2 of 4');
});

test('a message that arrives in a ticket behind its tab changes nothing in front', async ({ page }) => {
  await openTicket(page, ids.insult);
  await switchTo(page, ids.calm);
  await page.evaluate((id) => {
    const html = '<p>I will burn your office down tonight with all of you in it.</p>';
    const time = '2026-11-22T17:00:00Z';
    sampleHelpdesk.receive(id, { from: 'end-user', author: 'Curtis Boyle', time, html });
  }, ids.insult);
  await page.waitForTimeout(600);
  expect((await shownFor(page, ids.calm)).severity).toBe(0);
  await page.evaluate((id) => sampleHelpdesk.open(id), ids.insult);
  await expect(panelOn(page).severity).toContainText('4 of 4');
});

test('the list of tickets is no conversation, and the browser goes back to one', async ({ page }) => {
  await openTicket(page, ids.insult);
  await page.getByRole('button', { name: 'Views' }).click();
  await expect(panelOn(page).root.getByText('No conversation in front')).toBeVisible();
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  await page.goBack();
  expect((await shownFor(page, ids.insult)).severity).toBe(2);
});

test('a page of the product without a ticket gets the matcher and no panel', async ({ page }) => {
  await page.goto(`${helpdesk}/agent/filters/1`);
  await page.getByRole('table').waitFor();
  await page.waitForTimeout(1000);
  await expect(panelOn(page).root).toHaveCount(0);
});
