/** The evaluation as one self-contained page: the tables, and plots drawn as SVG. Nothing is loaded from anywhere. */
import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { type Bin, calibrationTable } from './calibration';
import type { Table } from './tables';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function tableHtml({ title, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows
    .map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<section><h2>${escaped(title)}</h2><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></section>`;
}

const share = (cell: string | undefined): number | undefined =>
  cell?.endsWith('%') ? Number.parseFloat(cell) / 100 : undefined;

function bars(document: Document, { rows, columns }: Table, column: string, label: string): string {
  const at = columns.indexOf(column);
  const data = rows.flatMap((row) => {
    const value = share(row[at]);
    return value === undefined ? [] : [{ name: row[0] ?? '', value }];
  });
  const plot = Plot.plot({
    document,
    marginLeft: 190,
    width: 720,
    height: 60 + data.length * 18,
    x: { domain: [0, 1], percent: true, label, grid: true },
    y: { label: null, domain: data.map(({ name }) => name) },
    marks: [Plot.barX(data, { x: 'value', y: 'name', fill: '#3566a8' }), Plot.ruleX([0])],
  });
  return plot.outerHTML;
}

function reliabilityPlot(document: Document, bins: readonly Bin[]): string {
  const data = bins.filter(({ count }) => count > 0);
  return Plot.plot({
    document,
    width: 420,
    height: 420,
    x: { domain: [0, 1], label: 'mean confidence' },
    y: { domain: [0, 1], label: 'share that is right' },
    marks: [
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: '#999', strokeDasharray: '4' },
      ),
      Plot.line(data, { x: 'confidence', y: 'right', stroke: '#3566a8' }),
      Plot.dot(data, { x: 'confidence', y: 'right', r: 4, fill: '#3566a8' }),
    ],
  }).outerHTML;
}

export type Findings = {
  readonly files: readonly string[];
  readonly versions: string;
  readonly tables: readonly Table[];
  readonly bins: readonly Bin[];
};

/** A page of HTML. */
export function reportOf({ files, versions, tables, bins }: Findings): string {
  const document = new Window().document as unknown as Document;
  const plots = tables.flatMap((table) => {
    if (table.title === 'Kinds' || table.title === 'Notes' || table.title === 'Drafts')
      return [`<h2>${table.title}: found</h2>`, bars(document, table, 'found', 'found')];
    if (table.title === 'Functionalities')
      return ['<h2>Functionalities: exact clauses</h2>', bars(document, table, 'exact clauses', 'exact clause set')];
    return [];
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Evaluation of the judge</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
table{border-collapse:collapse}th,td{padding:.2rem .7rem;border-bottom:1px solid #d8dde3;text-align:right}th:first-child{text-align:left;font-weight:400}</style>
</head><body><h1>Evaluation of the judge</h1><p>${escaped(files.join(', '))}</p><p>${escaped(versions)}</p>
${tables.map(tableHtml).join('\n')}
${tableHtml(calibrationTable(bins))}
${plots.join('\n')}
<h2>Reliability</h2>
${reliabilityPlot(document, bins)}
</body></html>
`;
}
