import { readTickets } from '../helpdesk/serve.mjs';
import { marksOn, openTicket } from './desk';
import { expect, test } from './extension';

/** What must be said of the customer's latest message in each sample ticket; notes may be more than these. */
const expected: Readonly<Record<string, { severity: number; clauses: string[]; notes?: string[]; marked?: RegExp[] }>> =
  {
    calm: { severity: 0, clauses: [] },
    'furious but welcome': { severity: 0, clauses: [], notes: ['Feedback'] },
    insult: { severity: 2, clauses: ['Hurtful'], marked: [/idiots/, /stupid|moron/] },
    threat: { severity: 4, clauses: ['Violent', 'Abusive'], marked: [/break both his legs/] },
    hate: { severity: 3, clauses: ['Abusive'], marked: [/vermin|thrown out/] },
    'self-harm': { severity: 0, clauses: [], notes: ['Self-harm'] },
    hazard: { severity: 0, clauses: [], notes: ['Danger'] },
    'employee-conduct': { severity: 0, clauses: [], notes: ['Staff conduct'] },
    mixed: { severity: 2, clauses: ['Hurtful', 'Abusive'], notes: ['Legal step'], marked: [/fuck you/i] },
    'legal-action': { severity: 0, clauses: [], notes: ['Legal step'] },
    'reported speech': { severity: 0, clauses: [], notes: ['Reported words'] },
    'sexual harassment and intimidation': {
      severity: 3,
      clauses: ['Violent', 'Abusive'],
      marked: [/waiting by your car/],
    },
  };

for (const ticket of await readTickets()) {
  test(`${ticket.about}: assessment, marks and a filled answer`, async ({ page }) => {
    const want = expected[ticket.about];
    if (!want) throw new Error(`Nothing is expected of "${ticket.about}".`);
    const shown = await openTicket(page, ticket.id);
    expect.soft(shown.severity).toBe(want.severity);
    expect.soft(want.clauses.every((clause) => shown.clauses.includes(clause))).toBe(true);
    expect.soft(shown.clauses.length > 0).toBe(want.severity > 0);
    for (const note of want.notes ?? []) expect.soft(shown.notes).toContain(note);
    const marks = await marksOn(page);
    for (const words of want.marked ?? []) expect.soft(marks.map((mark) => mark.words).join(' ')).toMatch(words);
    // Only what the customer newly wrote is ever marked.
    for (const { within } of marks) expect.soft(within).toMatch(/^<article[^>]*class="entry end-user"/);
    expect(shown.template.text.length).toBeGreaterThan(40);
    expect(shown.template.text).not.toMatch(/[{}]|undefined|null/);
  });
}
