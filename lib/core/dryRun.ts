import type { Assessment, Input } from './assessment';
import { classifyWork, type Judge } from './classify';
import type { DraftKind, Kind, Severity } from './kinds';
import type { Work } from './slices';

/** A message of somebody's own export. */
export type Ticket = { readonly id: string; readonly input: Input };

/** What one judge says of a message, without the words of the message. */
export type Said = {
  readonly kinds: readonly (Kind | DraftKind)[];
  readonly severity: Severity;
  readonly reasons: readonly string[];
};
export type Compared = { readonly id: string; readonly before: Said; readonly after: Said };

export type DryRun = {
  readonly count: number;
  /** How many are flagged, and of those how many of each kind. */
  readonly before: Tally;
  readonly after: Tally;
  /** Those of which the two judges say different things. */
  readonly changed: readonly Compared[];
  /** Those that are flagged by either. */
  readonly flagged: readonly Compared[];
};
export type Tally = { readonly flagged: number; readonly kinds: Readonly<Record<string, number>> };

/** Judges every message by both judges. Yields within and after each; `onProgress` is told how many are done. */
export function* dryRun(
  tickets: readonly Ticket[],
  before: Judge,
  after: Judge,
  onProgress: (done: number) => void = () => undefined,
): Work<DryRun> {
  const compared: Compared[] = [];
  for (const [at, { id, input }] of tickets.entries()) {
    compared.push({
      id,
      before: saidOf(yield* classifyWork(input, before)),
      after: saidOf(yield* classifyWork(input, after)),
    });
    onProgress(at + 1);
    yield;
  }
  return {
    count: tickets.length,
    before: tallyOf(compared.map((one) => one.before)),
    after: tallyOf(compared.map((one) => one.after)),
    changed: compared.filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after)),
    flagged: compared.filter((one) => one.before.severity > 0 || one.after.severity > 0),
  };
}

function saidOf({ signals, severity }: Assessment): Said {
  return {
    kinds: [...new Set(signals.map(({ kind }) => kind))],
    severity,
    reasons: [...new Set(signals.map(({ reason }) => reason))],
  };
}

function tallyOf(said: readonly Said[]): Tally {
  const kinds: Record<string, number> = {};
  for (const one of said) for (const kind of one.kinds) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { flagged: said.filter(({ severity }) => severity > 0).length, kinds };
}
