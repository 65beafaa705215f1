import { flat, insertAnswer } from '../browser/desk';
import { expect, test } from '../browser/extension';
import { panelOn } from '../run/panel.mjs';
import { conversations } from './conversations';
import { inboxNumber } from './mail';
import { expectJudged } from './panelChecks';
import { readMessages } from './reading';
import { running } from './running';
import { startSogo } from './sogo';
import { login } from './system';

const system = running(startSogo);
const mailPage = (n: number) => `${system().origin}/SOGo/so/${login.user}/Mail/view#!/Mail/0/INBOX/${inboxNumber(n)}`;

for (const [n, conversation] of conversations.entries()) {
  test(`reads and judges the latest mail of "${conversation.subject}"`, async ({ page }) => {
    await page.goto(mailPage(n));
    await expectJudged(page, conversation);
    const read = await readMessages(page);
    expect(read.messages).toHaveLength(1);
    expect(read.requester?.email).toBe(conversation.requester.email);
    expect(read.messages[0]?.role).toBe('customer');
    expect(read.messages[0]?.fresh).toBe(flat(conversation.messages.at(-1)?.fresh ?? ''));
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  });
}

test("an answer that is inserted and sent with the page's own button reaches the customer", async ({ page }) => {
  await page.goto(mailPage(0));
  await expectJudged(page, conversations[0] ?? never());
  await page.getByRole('button', { name: 'Reply', exact: true }).first().click();
  await page.frameLocator('md-dialog iframe.cke_wysiwyg_frame').locator('body').waitFor();
  await expect(panelOn(page).insert).toBeVisible();
  const text = await insertAnswer(page);
  await page.locator('md-dialog button[ng-click="editor.send()"]').click();
  await expect.poll(async () => (await system().outgoing()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const mail = (await system().outgoing()).at(-1);
  const words = flat(mail?.text ?? '');
  for (const paragraph of text.split(/\n+/)) expect(words).toContain(flat(paragraph));
});

function never(): never {
  throw new Error('There is no such conversation.');
}
