import type { DraftState } from '../../../components/panel/props';
import type { Assessment, Signal } from '../../../lib/core/assessment';
import type { Message } from '../../../lib/core/conversation';
import {
  type Clause,
  clauses,
  type DraftKind,
  type Kind,
  kindFacts,
  type Note,
  type Severity,
} from '../../../lib/core/kinds';

/** A message whose whole text is new. */
export function message(
  id: string,
  name: string,
  time: string,
  text: string,
  role: Message['role'] = 'customer',
): Message {
  const fresh = [{ start: 0, end: text.length }];
  return { id, author: { name }, role, visibility: 'public', time, text, fresh };
}

type Finding = {
  readonly kind: Kind | DraftKind;
  readonly words: string;
  readonly reason: string;
  readonly suggestion?: string;
};

/** An assessment of a text by findings that name the words; severity and clauses follow from the kinds. */
export function judged(
  text: string,
  findings: readonly Finding[],
  notes: readonly Note[] = [],
  confidence = 0.96,
): Assessment {
  const signals = findings.map((finding) => signalOf(text, finding, confidence));
  const severity = Math.max(0, ...signals.map((signal) => signal.severity)) as Severity;
  const broken = new Set<Clause>(
    findings.flatMap(({ kind }) => (kind in kindFacts ? kindFacts[kind as Kind].clauses : [])),
  );
  return {
    clauses: clauses.filter((clause) => broken.has(clause)),
    severity,
    confidence,
    lang: 'en',
    signals,
    notes,
    noteSignals: [],
    judged: [{ start: 0, end: text.length }],
    versions: { rules: '2026.11', model: '3' },
  };
}

function signalOf(text: string, { kind, words, reason, suggestion }: Finding, confidence: number): Signal {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The gallery's text does not hold “${words}”.`);
  const severity = kind in kindFacts ? kindFacts[kind as Kind].severity : 0;
  return {
    ...{ kind, start, end: start + words.length, confidence, severity, reason, source: `gallery/${kind}` },
    ...(suggestion !== undefined && { suggestion }),
  };
}

type Fault = {
  readonly kind: DraftKind;
  readonly words: string;
  readonly reason: string;
  readonly replacement?: string;
};

/** A draft in which these words stand out. */
export function draftWith(text: string, faults: readonly Fault[]): DraftState {
  return {
    text,
    faults: faults.map(({ kind, words, reason, replacement }) => {
      const start = text.indexOf(words);
      const better = replacement === undefined ? {} : { suggestion: replacement, replacement };
      return { kind, start, end: start + words.length, confidence: 0.9, severity: 0, reason, source: kind, ...better };
    }),
  };
}
