import { expect, type Page } from '@playwright/test';
import type { Clause, Note } from '../../lib/core/kinds';
import { marksOn } from '../browser/desk';
import { panelOn } from '../run/panel.mjs';
import type { SeedConversation } from './conversations';

const noteWords: Record<Note, string> = {
  feedback: 'Feedback',
  'legal-action': 'Legal step',
  'self-harm': 'Self-harm',
  'employee-conduct': 'Staff conduct',
  'reported-speech': 'Reported words',
  hazard: 'Danger',
};
const clauseWords: Record<Clause, string> = { hurtful: 'Hurtful', violent: 'Violent', abusive: 'Abusive' };

/** The panel's assessment of the message in front, and the marks in the page. Frames are looked through as well. */
export async function expectJudged(page: Page, { latest }: SeedConversation): Promise<void> {
  const panel = panelOn(page);
  await panel.preview.waitFor();
  await expect(panel.clauses).toHaveText(latest.clauses.map((clause) => clauseWords[clause]));
  const notes = await panel.notes.allInnerTexts();
  for (const note of latest.notes) expect(notes).toContain(`${noteWords[note]}.`);
  // A note that changes everything may not come from nothing.
  expect(notes.filter((note) => /^(Danger|Self-harm)\.$/.test(note))).toEqual([]);
  if (latest.evidence === undefined) return;
  const marked = async () => (await marksOn(page)).map(({ words }) => words).join(' | ');
  await expect.poll(marked).toContain(latest.evidence);
}
