import { panelOn } from '../run/panel.mjs';
import { composerOn, flat, insertAnswer, openTicket } from './desk';
import { expect, test } from './extension';

const ids = { insult: 4103, legal: 4110 };

test('the answer goes into CKEditor 5 as paragraphs, can be sent, and arrives as it was shown', async ({ page }) => {
  await openTicket(page, ids.insult);
  const composer = composerOn(page);
  await composer.editable.waitFor();
  const text = await insertAnswer(page);
  expect(flat(await composer.editable.innerText())).toBe(flat(text));
  expect((await composer.data()).match(/<p>/g)?.length).toBeGreaterThan(2);
  await composer.send.click();
  const [sent] = await page.evaluate(() => sampleHelpdesk.sent);
  expect(sent?.audience).toBe('public');
  const words = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').body.innerText,
    sent?.html ?? '',
  );
  for (const paragraph of text.split(/\n+/)) expect(flat(words)).toContain(flat(paragraph));
});

test('Undo takes the answer back and leaves the draft as it was', async ({ page }) => {
  await openTicket(page, ids.insult);
  const composer = composerOn(page);
  await composer.editable.click();
  await page.keyboard.type('My own first words.');
  const before = await composer.data();
  await insertAnswer(page);
  expect(await composer.data()).toContain('My own first words.');
  expect(await composer.data()).not.toBe(before);
  await panelOn(page).undo.click();
  await expect.poll(composer.data).toBe(before);
});

test("one undo of the page's own takes the whole answer back", async ({ page }) => {
  await openTicket(page, ids.insult);
  const composer = composerOn(page);
  await composer.editable.waitFor();
  await insertAnswer(page);
  await composer.editable.press('ControlOrMeta+z');
  await expect.poll(composer.data).toBe('');
});

test('the answer goes where the caret was before the panel was used', async ({ page }) => {
  await openTicket(page, ids.legal);
  const composer = composerOn(page);
  await composer.editable.click();
  await page.keyboard.type('Before.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('After.');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await insertAnswer(page);
  const text = flat(await composer.editable.innerText());
  expect(text.startsWith('Before.')).toBe(true);
  expect(text.endsWith('After.')).toBe(true);
});

test('in note mode the panel says that the customer will not see it, and the note is what is filled', async ({
  page,
}) => {
  await openTicket(page, ids.insult);
  const composer = composerOn(page);
  await composer.editable.waitFor();
  await expect(panelOn(page).target).toContainText('Public reply');
  await composer.switchTo('internal');
  await composer.editable.click();
  await expect(panelOn(page).target).toContainText('The customer will not see it');
  await expect(panelOn(page).insert).toHaveText(/Insert as internal note/);
  await insertAnswer(page);
  await composer.send.click();
  expect(await page.evaluate(() => sampleHelpdesk.sent[0]?.audience)).toBe('internal');
});

test('an editor that takes every change back leaves the draft whole, and the answer is on the clipboard', async ({
  page,
  extension,
  browserName,
}) => {
  await openTicket(page, ids.insult);
  const composer = composerOn(page);
  await composer.editable.click();
  await page.keyboard.type('A draft that must not be lost.');
  const before = await composer.data();
  await composer.editable.evaluate((element) => {
    type Editor = {
      getData(): string;
      setData(html: string): void;
      model: { document: { on(name: string, f: () => void): void } };
    };
    const { ckeditorInstance: editor } = element as unknown as { ckeditorInstance: Editor };
    const kept = editor.getData();
    editor.model.document.on('change:data', () => {
      if (editor.getData() !== kept) editor.setData(kept);
    });
  });
  await panelOn(page).insert.click();
  await expect(panelOn(page).notice).toContainText('Copied to the clipboard');
  await expect.poll(composer.data).toBe(before);
  if (browserName === 'chromium') await extension.context.grantPermissions(['clipboard-read']);
  const copied = await page.evaluate(() => navigator.clipboard.readText()).catch(() => undefined);
  if (browserName === 'chromium') expect(flat(copied ?? '').length).toBeGreaterThan(40);
});

test('a reply field that the page shows long after the messages is found without a touch', async ({ page }) => {
  await page.addInitScript(() => {
    const hide = () => {
      for (const composer of document.querySelectorAll<HTMLElement>('.composer:not([data-late])')) {
        composer.dataset.late = '';
        composer.style.display = 'none';
      }
    };
    new MutationObserver(hide).observe(document, { childList: true, subtree: true });
  });
  await openTicket(page, ids.insult);
  await expect(panelOn(page).target).toContainText('Nowhere to write');
  await page.evaluate(() => {
    for (const composer of document.querySelectorAll<HTMLElement>('.composer')) composer.style.display = '';
  });
  await expect(panelOn(page).target).toContainText('Public reply');
});
