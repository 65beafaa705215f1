/** Reads the panel as a person does, by role and name. Needs the test build, whose shadow root is open. */

/** The parts of the panel on a page, as Playwright locators. */
export function panelOn(page) {
  const root = page.locator('conduct-panel');
  const assessment = root.getByRole('region', { name: 'Assessment' });
  const suggestions = root.getByRole('region', { name: 'Suggested answers' });
  const first = suggestions.getByRole('listitem').first();
  return {
    root,
    sheet: root.getByRole('complementary', { name: 'Conduct Panel' }),
    ticket: root.locator('.header-ticket'),
    assessment,
    clauses: assessment.locator('.clause'),
    notes: assessment.locator('.note strong'),
    severity: assessment.locator('.severity'),
    thread: root.getByRole('radiogroup', { name: 'Customer’s messages' }),
    suggestions,
    titles: suggestions.locator('.card-title'),
    preview: suggestions.getByRole('region', { name: 'As it will be inserted' }),
    blanks: suggestions.locator('[data-blank]'),
    first,
    insert: suggestions.getByRole('button', { name: /^Insert/ }),
    copy: suggestions.getByRole('button', { name: 'Copy', exact: true }),
    target: root.locator('footer'),
    notice: root.locator('.notice'),
    undo: root.locator('.notice').getByRole('button', { name: 'Undo' }),
  };
}

/**
 * Waits for the assessment of ticket `id`, and gives what the panel says of it. `severity` is 0 to 4; clauses and notes
 * are the panel's words; `template` is the first suggested answer, as it would be inserted.
 */
export async function readPanel(page, id) {
  const panel = panelOn(page);
  await panel.ticket.filter({ hasText: `Ticket ${id}` }).waitFor();
  await panel.preview.waitFor();
  const severity = (await panel.severity.count()) > 0 ? await panel.severity.innerText() : '';
  return {
    mood: await panel.assessment.locator('.verdict-mood').innerText(),
    headline: await panel.assessment.getByRole('heading').first().innerText(),
    severity: Number(/(\d) of 4/.exec(severity)?.[1] ?? 0),
    clauses: await panel.clauses.allInnerTexts(),
    notes: (await panel.notes.allInnerTexts()).map((words) => words.replace(/\.$/, '')),
    template: {
      title: await panel.titles.first().innerText(),
      text: await panel.preview.locator('.preview-text').innerText(),
    },
  };
}
