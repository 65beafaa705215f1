import Papa from 'papaparse';

/**
 * The table of HateCheck (Röttger et al. 2021, `test_suite_cases.csv`) as lines of an evaluation file. It says of a text
 * whether it is hateful and no more: kinds and clauses stay unknown.
 * @throws Error for a table without its columns.
 */
export function hateCheckLines(csv: string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  for (const column of ['test_case', 'label_gold', 'functionality', 'target_ident']) {
    if (!meta.fields?.includes(column)) throw new Error(`this is no table of HateCheck: it has no column ${column}`);
  }
  const lines = data.map(({ case_id, test_case, label_gold, functionality, target_ident }) =>
    JSON.stringify({
      ...{ id: `hatecheck-${case_id}`, text: test_case, channel: 'social', lang: 'en', functionality },
      ...(target_ident ? { group: target_ident } : {}),
      severity: label_gold === 'hateful' ? 3 : 0,
    }),
  );
  return lines.join('\n');
}
