import { expect, type Page } from '@playwright/test';
import type { Clause } from '../../lib/core/kinds';
import { marksOn } from '../browser/desk';
import { panelOn } from '../run/panel.mjs';
import type { SeedConversation } from './conversations';

const clauseWords: Record<Clause, string> = { hurtful: 'Hurtful', violent: 'Violent', abusive: 'Abusive' };

/** The panel's assessment of the message in front, and the marks in the page. Frames are looked through as well. */
export async function expectJudged(page: Page, { latest }: SeedConversation): Promise<void> {
  const panel = panelOn(page);
  await panel.preview.waitFor();
  await expect(panel.clauses).toHaveText(latest.clauses.map((clause) => clauseWords[clause]));
  if (latest.evidence === undefined) return;
  const marked = async () => (await marksOn(page)).map(({ words }) => words).join(' | ');
  await expect.poll(marked).toContain(latest.evidence);
}
