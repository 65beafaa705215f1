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
 * Waits until the panel shows ticket `id` with all of the customer's messages, assessed, and gives what it says of the one
 * that it answers. `customerMessages`: how many there are. `severity` is 0 to 4; clauses and notes are the panel's words;
 * `template` is the first suggested answer, as it would be inserted.
 */
export async function readPanel(page, id, customerMessages) {
  const panel = panelOn(page);
  await panel.ticket.filter({ hasText: `Ticket ${id}` }).waitFor();
  // A single message has no list to choose from. The latest stands first and is the one that is answered.
  if (customerMessages > 1) {
    await panel.thread
      .getByRole('radio')
      .nth(customerMessages - 1)
      .waitFor();
    await panel.thread.locator('[role=radio]:first-child[aria-checked=true]').waitFor();
  }
  await panel.preview.waitFor();
  // At one moment, in the page: between two looks the panel may have been drawn anew.
  const shown = await panel.root.evaluate((host) => {
    const assessment = host.shadowRoot.querySelector('.verdict');
    const within = (place, selector) => [...(place?.querySelectorAll(selector) ?? [])].map((part) => part.innerText);
    return {
      mood: within(assessment, '.verdict-mood').at(0) ?? '',
      headline: within(assessment, 'h1, h2, h3').at(0) ?? '',
      severity: within(assessment, '.severity').at(0) ?? '',
      clauses: within(assessment, '.clause'),
      notes: within(assessment, '.note strong').map((words) => words.replace(/\.$/, '')),
      title: within(host.shadowRoot, '.card-title').at(0) ?? '',
      text: within(host.shadowRoot, '.preview-text').at(0) ?? '',
    };
  });
  const { mood, headline, clauses, notes, title, text } = shown;
  const severity = Number(/(\d) of 4/.exec(shown.severity)?.[1] ?? 0);
  return { mood, headline, severity, clauses, notes, template: { title, text } };
}
