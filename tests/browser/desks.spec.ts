import { panelOn } from '../run/panel.mjs';
import { flat, insertAnswer } from './desk';
import { openDesk } from './desks';
import { expect, test } from './extension';

/** Pages of other products, hand-cut, in the built extension: what the sample helpdesk does not have. */

const insult = 'You people are complete idiots. It hums still.';
const box = (name: string) =>
  `<div class="Ap"><div g_editable="true" role="textbox" aria-label="${name}" class="Am Al editable" contenteditable="true" style="min-height: 60px"><br></div></div>`;

test('of two open composers the answer goes into the one last used, and the panel says which', async ({ page }) => {
  await openDesk(page, 'gmail/open', (html) =>
    html.replaceAll('It hums still.', insult).replace('<div class="ip adB">', `<div>${box('Forward')}</div>$&`),
  );
  const [first, second] = [page.getByLabel('Forward'), page.locator('.ip [role=textbox]')];
  await second.click();
  await expect(panelOn(page).target).toContainText('Public reply');
  await expect(panelOn(page).target).toContainText('field 2 of 2');
  await first.click();
  await expect(panelOn(page).target).toContainText('field 1 of 2');
  const text = await insertAnswer(page);
  expect(flat(await first.innerText())).toBe(flat(text));
  expect(flat(await second.innerText())).toBe(insult);
  await panelOn(page).undo.click();
  await expect.poll(async () => flat(await first.innerText())).toBe('');
  await second.click();
  await expect(panelOn(page).target).toContainText('field 2 of 2');
  await insertAnswer(page);
  expect(flat(await first.innerText())).toBe('');
  expect(flat(await second.innerText())).toBe(`${flat(text)} ${insult}`);
});

test('messages that are folded away are said, and read once they are opened', async ({ page }) => {
  await openDesk(page, 'gmail/open');
  const gaps = panelOn(page).root.locator('.gaps');
  await expect(gaps).toContainText('Older messages that are folded away: 3.');
  await expect(gaps).toContainText('Folded messages that were not read: 1.');
  await expect(panelOn(page).preview).toBeVisible();
  await expect(panelOn(page).severity).toHaveCount(0);
  await page.evaluate((words) => {
    document.querySelector('.adv')?.remove();
    const open = [...document.querySelectorAll('[role=list] > .h7')].at(-1);
    const unfolded = open?.cloneNode(true) as HTMLElement;
    for (const marked of unfolded.querySelectorAll('[data-legacy-message-id]')) {
      marked.setAttribute('data-legacy-message-id', '18bbbbbbbbbbbbb4');
    }
    for (const part of unfolded.querySelectorAll('[dir=ltr]')) part.textContent = words;
    unfolded.querySelector('.ip')?.remove();
    document.querySelector('.kv')?.remove();
    open?.after(unfolded);
  }, insult);
  await expect(gaps).toHaveCount(0);
  await expect(panelOn(page).severity).toContainText('2 of 4');
});

test('a message that is turned into a note is no longer held to the code', async ({ page }) => {
  await openDesk(page, 'zendesk/open', (html) => html.replace('I find this poor.', insult));
  await expect(panelOn(page).severity).toContainText('2 of 4');
  await expect(panelOn(page).thread.getByRole('radio')).toHaveCount(2);
  const message = page.locator('[data-test-id="omni-log-item-message"]').filter({ hasText: insult });
  await message.evaluate((element) => element.setAttribute('type', 'internal'));
  // The one that is left stands without a list to choose from.
  await expect(panelOn(page).thread).toHaveCount(0);
  await expect(panelOn(page).severity).toHaveCount(0);
});

test('a mail in an about:srcdoc frame is read, marked and answered into a frame', async ({ page }) => {
  await openDesk(page, 'salesforce/open', (html) => html.replace('The lamp hums all night.', insult));
  await expect(panelOn(page).severity).toContainText('2 of 4');
  const mail = page.frameLocator('emailui-rich-text-output iframe').locator('body');
  await expect
    .poll(() => mail.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)).join(' ')))
    .toContain('idiots');
  const text = await insertAnswer(page);
  const editor = page.frameLocator('iframe[title="CK Editor Container"]').frameLocator('iframe').locator('body');
  expect(flat(await editor.innerText())).toBe(flat(text));
  // What changes inside the frame is seen.
  await mail.evaluate((body) => {
    body.textContent = 'Thank you, it works now.';
  });
  await expect(panelOn(page).severity).toHaveCount(0);
});
