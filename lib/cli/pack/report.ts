import type { Compared, DryRun, Said } from '../../core/dryRun';

/** A dry run as text: how many are flagged before and after, of which kinds, and which messages are judged otherwise. */
export function reportOf({ count, before, after, changed, flagged }: DryRun): string {
  const kinds = [...new Set([...Object.keys(before.kinds), ...Object.keys(after.kinds)])].sort();
  return [
    `${count} messages, flagged before: ${before.flagged}, after: ${after.flagged}`,
    ...kinds.map((kind) => `  ${kind}: ${before.kinds[kind] ?? 0} → ${after.kinds[kind] ?? 0}`),
    `judged otherwise: ${changed.length}`,
    ...changed.map(lineOf),
    `flagged by either: ${flagged.length}`,
    ...flagged.map(lineOf),
    '',
  ].join('\n');
}

const lineOf = ({ id, before, after }: Compared): string => `  ${id}: ${said(before)} → ${said(after)}`;

function said({ kinds, severity, reasons }: Said): string {
  return severity === 0 ? 'not flagged' : `${kinds.join(', ')}, ${severity} of 4 (${reasons.join(' ')})`;
}
