import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/**
 * Prints the battery as a table of editors and cases:
 * `npx playwright test -c tests/playwright.config.ts --project=compose battery --reporter=./tests/compose/table.ts`
 */
export default class Table implements Reporter {
  private readonly rows = new Map<string, Map<string, string>>();

  onTestEnd(test: TestCase, { status }: TestResult) {
    const row = this.rows.get(test.parent.title) ?? new Map<string, string>();
    row.set(test.title, status === 'passed' ? 'yes' : 'no');
    this.rows.set(test.parent.title, row);
  }

  onEnd() {
    const cases = [...new Set([...this.rows.values()].flatMap((row) => [...row.keys()]))];
    const lines = [...this.rows].map(([editor, row]) => [editor, ...cases.map((name) => row.get(name) ?? '')]);
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
    process.stdout.write(line(['editor', ...cases]) + line(['---', ...cases.map(() => '---')]));
    for (const cells of lines) process.stdout.write(line(cells));
  }
}
