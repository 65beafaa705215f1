import { fillBlanks, flat, insertAnswer } from '../browser/desk';
import { expect, test } from '../browser/extension';
import { panelOn } from '../run/panel.mjs';
import { conversations } from './conversations';
import { expectJudged } from './panelChecks';
import { expectedOf, readMessages } from './reading';
import { startRequestTracker } from './requestTracker';
import { running } from './running';

const system = running(startRequestTracker);
const ticketPage = (n: number) => `${system().origin}/Ticket/Display.html?id=${n + 1}`;

for (const [n, conversation] of conversations.entries()) {
  test(`reads and judges "${conversation.subject}"`, async ({ page }) => {
    await page.goto(ticketPage(n));
    await expectJudged(page, conversation);
    const read = await readMessages(page);
    expect(read.ticket).toEqual({ id: String(n + 1), subject: conversation.subject });
    expect(read.requester?.email).toBe(conversation.requester.email);
    expect(read.messages).toEqual(expectedOf(conversation.messages));
    expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  });
}

test("an answer that is inserted and sent with the page's own button reaches the customer", async ({ page }) => {
  await page.goto(ticketPage(0));
  await panelOn(page).preview.waitFor();
  await page.goto(`${system().origin}/Ticket/Update.html?id=1&Action=Respond`);
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body.cke_editable').waitFor();
  await expect(panelOn(page).severity).toContainText('2 of 4'); // Recalled: this page shows no message.
  const text = await insertAnswer(page);
  await page.locator('input[name="SubmitTicket"]').click();
  const mail = await sentTo(conversations[0]?.requester.email ?? '');
  for (const paragraph of text.split(/\n+/)) expect(flat(mail.text ?? '')).toContain(flat(paragraph));
});

test('in a comment the panel says that the customer will not see it', async ({ page }) => {
  await page.goto(ticketPage(2));
  await panelOn(page).preview.waitFor();
  await page.goto(`${system().origin}/Ticket/Update.html?id=3&Action=Comment`);
  await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body.cke_editable').waitFor();
  await fillBlanks(page);
  await expect(panelOn(page).target).toContainText('The customer will not see it');
});

async function sentTo(address: string) {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 30_000 }).toBeGreaterThan(0);
  const [mail] = await mailsTo(address);
  if (!mail) throw new Error('no mail');
  return mail;
}

async function mailsTo(address: string) {
  const mails = await system().outgoing();
  return mails.filter(({ to }) => [to ?? []].flat().some(({ value }) => value.some((one) => one.address === address)));
}
