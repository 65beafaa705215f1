import { panelOn } from '../run/panel.mjs';
import { flat, insertAnswer } from './desk';
import { openDesk } from './desks';
import { expect, test } from './extension';

/** Composers that a mail product puts into a window of their own. */

const insult = 'You people are complete idiots. It hums still.';

test('in a window of its own a composer is answered by the mail that it quotes', async ({ page }) => {
  await openDesk(page, 'outlook/pop-out', (html) => html.replace('It hums still.', insult));
  await expect(panelOn(page).severity).toContainText('2 of 4');
  const text = await insertAnswer(page);
  const words = flat(await page.getByRole('textbox').last().innerText());
  expect(words).toContain(insult);
  expect(words.startsWith(flat(text))).toBe(true);
  await expect(panelOn(page).root).toHaveCount(1);
});

test('a window that names its thread is advised by what was read of it in another one', async ({ page, extension }) => {
  await openDesk(page, 'gmail/open', (html) => html.replace('It hums still.', insult));
  await expect(panelOn(page).severity).toContainText('2 of 4');
  const other = await extension.context.newPage();
  try {
    await openDesk(other, 'gmail/pop-out-thread');
    await expect(panelOn(other).severity).toContainText('2 of 4');
    await expect(panelOn(other).root.locator('.gaps')).toContainText("Read on the ticket's own page");
    const text = await insertAnswer(other);
    expect(flat(await other.locator('[g_editable]').innerText())).toBe(flat(text));
    expect(flat(await page.locator('.ip [role=textbox]').innerText())).toBe('It hums still.');
  } finally {
    await other.goto('about:blank'); // Firefox does not close a page of an extension.
    await other.close();
  }
});
