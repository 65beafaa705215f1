import { flat, insertAnswer } from '../browser/desk';
import { expect, test } from '../browser/extension';
import { panelOn } from '../run/panel.mjs';
import { conversations } from './conversations';
import { inboxNumber } from './mail';
import { expectJudged } from './panelChecks';
import { readMessages } from './reading';
import { startRoundcube } from './roundcube';
import { running } from './running';

const system = running(startRoundcube);
const mailPage = (uid: number, action = 'show') =>
  action === 'show'
    ? `${system().origin}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`
    : `${system().origin}/?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=INBOX`;

for (const [n, conversation] of conversations.entries()) {
  test(`reads and judges the latest mail of "${conversation.subject}"`, async ({ page }) => {
    await page.goto(mailPage(inboxNumber(n)));
    await expectJudged(page, conversation);
    const read = await readMessages(page);
    const [message] = read.messages;
    expect(read.messages).toHaveLength(1);
    expect(read.ticket.subject).toContain(conversation.subject);
    expect(read.requester?.email).toBe(conversation.requester.email);
    expect(message?.role).toBe('customer');
    expect(message?.fresh).toBe(flat(conversation.messages.at(-1)?.fresh ?? ''));
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  });
}

test('the preview pane is read and marked in its frame', async ({ page }) => {
  await page.goto(`${system().origin}/?_task=mail&_mbox=INBOX`);
  await page.locator('#messagelist tbody tr', { hasText: 'Space heater still not shipped' }).first().click();
  await expect(panelOn(page).severity).toContainText('2 of 4');
});

for (const [kind, n] of [
  ['TinyMCE', 0],
  ['a plain text field', 1],
] as const) {
  test(`an answer that is inserted into ${kind} and sent arrives in one piece, above the signature`, async ({
    page,
  }) => {
    const conversation = conversations[n];
    await page.goto(mailPage(inboxNumber(n)));
    await panelOn(page).preview.waitFor();
    await page.goto(mailPage(inboxNumber(n), 'compose'));
    if (kind === 'TinyMCE') await page.frameLocator('#composebody_ifr').locator('body#tinymce').waitFor();
    else await page.locator('textarea#composebody').waitFor();
    await panelOn(page).preview.waitFor();
    const before = system().outgoing();
    const text = await insertAnswer(page);
    await page.locator('#toolbar-menu .send, #compose-buttons .send, button.send').first().click();
    const known = (await before).length;
    await expect.poll(async () => (await system().outgoing()).length, { timeout: 30_000 }).toBeGreaterThan(known);
    const mail = (await system().outgoing()).at(-1);
    const arrived = flat(mail?.text ?? '');
    // Roundcube opens a rich reply above the quoted mail and a plain one below it; the answer goes where its caret is.
    expect(arrived).toContain(flat(text));
    const at = arrived.indexOf(flat(text));
    expect(at < arrived.indexOf('wrote:')).toBe(kind === 'TinyMCE');
    expect(at).toBeLessThan(arrived.indexOf('Robin Keller Larkfield Home'));
    expect(mail?.subject).toContain(conversation?.subject);
  });
}
