import { expect, type Locator, type Page } from '@playwright/test';
import { readTickets, ticketAddress } from '../helpdesk/serve.mjs';
import { panelOn, readPanel, type Shown } from '../run/panel.mjs';

/** What the sample helpdesk tells and does in the page's own world. */
type Desk = {
  readonly sent: readonly {
    readonly ticket: number;
    readonly audience: 'public' | 'internal';
    readonly html: string;
  }[];
  readonly shortcuts: readonly string[];
  open(id: number): void;
  receive(id: number, message: { from: string; author: string; time: string; html: string }): void;
};

declare global {
  var sampleHelpdesk: Desk;
}

const tickets = await readTickets();

/** Opens a ticket by its address and waits until the panel has assessed it. */
export async function openTicket(page: Page, id: number): Promise<Shown> {
  await page.goto(ticketAddress(id));
  return shownFor(page, id);
}

/** Brings a ticket to the front without a load, as its tab does. */
export async function switchTo(page: Page, id: number): Promise<Shown> {
  await page.evaluate((next) => sampleHelpdesk.open(next), id);
  return shownFor(page, id);
}

/** What the panel says of a ticket, once it has seen all of the ticket's own messages and `more` that came later. */
export function shownFor(page: Page, id: number, more = 0): Promise<Shown> {
  const messages = tickets.find((ticket) => ticket.id === id)?.messages ?? [];
  return readPanel(page, id, messages.filter(({ from }) => from === 'end-user').length + more);
}

/** The composer of the ticket in front. */
export function composerOn(page: Page) {
  const pane = page.locator('.pane.active');
  return {
    editable: pane.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]'),
    send: pane.locator('[data-test-id="submit_button-button"]'),
    switchTo: async (channel: 'email' | 'internal') => {
      await pane.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
      await pane.locator(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`).click();
    },
    /** What the editor itself holds, as it would be sent. */
    data: () =>
      pane.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]').evaluate((element) => {
        const { ckeditorInstance } = element as unknown as { ckeditorInstance: { getData(): string } };
        return ckeditorInstance.getData();
      }),
  };
}

/** Puts these words into a field by keys, as a person does: what a driver fills in by script counts for nothing in the panel. */
export async function typeInto(field: Locator, words: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await field.pressSequentially(words);
}

/** Answers every blank of the open template that is still empty, and gives the text as the panel then shows it. */
export async function fillBlanks(page: Page): Promise<string> {
  const panel = panelOn(page);
  for (const blank of await panel.blanks.all()) {
    const empty = await blank.evaluate((field) => field instanceof HTMLSelectElement || 'value' in field === false);
    if (!empty && (await blank.inputValue()) === '') await typeInto(blank, 'a few words of my own');
  }
  return panel.preview.locator('.preview-text').innerText();
}

/** Presses Insert and waits until the panel says that the text stands in the composer. */
export async function insertAnswer(page: Page): Promise<string> {
  const text = await fillBlanks(page);
  await panelOn(page).insert.click();
  await expect(panelOn(page).notice).toContainText('Inserted:');
  return text;
}

/** Words without the page's own spaces and line breaks. */
export const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What is marked in the page: the words under each highlight, and the element that each stands in. */
export function marksOn(
  page: Page,
): Promise<{ readonly name: string; readonly words: string; readonly within: string }[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({
        name,
        words: String(range),
        within: range.startContainer.parentElement?.closest('blockquote, article')?.outerHTML.slice(0, 200) ?? '',
      })),
    ),
  );
}
