import { flat, insertAnswer } from '../browser/desk';
import { expect, test } from '../browser/extension';
import { panelOn } from '../run/panel.mjs';
import { conversations } from './conversations';
import { expectJudged } from './panelChecks';
import { expectedOf, readMessages } from './reading';
import { startRedmine } from './redmine';
import { running } from './running';

const system = running(startRedmine);
const issuePage = (n: number) => `${system().origin}/issues/${n + 1}`;

for (const [n, conversation] of conversations.entries()) {
  test(`reads and judges "${conversation.subject}"`, async ({ page }) => {
    await page.goto(issuePage(n));
    await expectJudged(page, conversation);
    const read = await readMessages(page);
    expect(read.ticket).toEqual({ id: String(n + 1), subject: conversation.subject });
    expect(read.messages.map(({ fresh }) => fresh)).toEqual(
      expectedOf(conversation.messages).map(({ fresh }) => fresh),
    );
    const internal = read.messages.map(({ visibility }) => visibility === 'internal');
    expect(internal).toEqual(conversation.messages.map(({ from }) => from === 'note'));
    // Nobody's words pass for somebody else's; who is no customer may stay unknown, for the page names no roles.
    for (const [place, { from }] of conversation.messages.entries()) {
      expect(read.messages[place]?.role).toMatch(from === 'customer' ? /^customer$/ : /^(agent|unknown)$/);
    }
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  });
}

test("an answer that is inserted and sent with the page's own button stands in the issue", async ({ page }) => {
  await page.goto(issuePage(0));
  await panelOn(page).preview.waitFor();
  await page.locator('a.icon-edit').first().click();
  await page.locator('#issue_notes').click();
  const text = await insertAnswer(page);
  await page.locator('#issue-form input[type=submit]').first().click();
  await page.locator('#flash_notice').waitFor();
  await page.goto(issuePage(0)); // As everybody else sees it from now on.
  const note = page.locator('#history .journal.has-notes:not(.private-notes)').last();
  expect(flat(await note.locator('.wiki').innerText())).toBe(flat(text));
});
