import Papa from 'papaparse';
import type { Compared, DryRun } from '../core/dryRun';

const head = [
  ...['id', 'judged otherwise'],
  ...['kinds before', 'severity before', 'reasons before'],
  ...['kinds after', 'severity after', 'reasons after'],
];

/**
 * A dry run as CSV: a row for each message that is flagged by either judge, or judged otherwise. No words of a message. An id
 * that a spreadsheet would take for a formula is written so that it does not.
 */
export function dryRunTable({ changed, flagged }: DryRun): string {
  const otherwise = new Set(changed);
  const rows = [...new Set([...flagged, ...changed])].map((one) => rowOf(one, otherwise.has(one)));
  return `${Papa.unparse([head, ...rows], { escapeFormulae: true })}\r\n`;
}

function rowOf({ id, before, after }: Compared, otherwise: boolean): (string | number)[] {
  const said = [before, after].flatMap(({ kinds, severity, reasons }) => [
    kinds.join(', '),
    severity,
    reasons.join(' '),
  ]);
  return [id, otherwise ? 'yes' : 'no', ...said];
}
