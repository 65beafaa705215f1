import { panelOn } from '../run/panel.mjs';
import { composerOn, openTicket } from './desk';
import { expect, test } from './extension';

/** Answers of the organisation, as its settings carry them. */
const templates = [
  {
    ...{
      id: 'en/our-hours',
      title: 'Our hours',
      situations: ['request'],
      rung: 'answer',
      channels: ['ticket', 'email'],
    },
    ...{ values: ['quality'], why: 'It says when we are here.', shortcut: 'hours' },
    body: 'We are here from eight to six, {{ customer }}.',
  },
];

test('a shortcut of the organisation becomes its answer, and one undo gives it back', async ({ extension, page }) => {
  const own = await extension.open('/popup.html');
  await own.evaluate((settings) => chrome.storage.local.set({ settings }), { templates });
  await page.bringToFront();
  await openTicket(page, 4103);
  const { data, editable } = composerOn(page);
  await editable.click();
  await page.keyboard.type('Hello ;hours');
  await page.keyboard.press('Space');
  await expect.poll(data).toBe('<p>Hello We are here from eight to six, Curtis.</p>');
  await expect(panelOn(page).notice).toContainText('Inserted: Our hours');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(data).toBe('<p>Hello ;hours</p>');
  await own.evaluate(() => chrome.storage.local.clear());
  await own.goto('about:blank');
  await own.close();
});

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
};
