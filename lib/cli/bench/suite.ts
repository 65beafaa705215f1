/** A table of measurements; `rows` may take their time, and are printed as they come. */
export type Suite = {
  readonly title: string;
  readonly columns: readonly string[];
  rows(): AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
};

const width = 15;
const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(width))).join('');

export async function* printed({ columns, rows }: Suite): AsyncGenerator<string> {
  yield line(columns);
  for await (const row of rows()) yield line(row);
}
