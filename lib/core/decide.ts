import type { NoteSignal, Signal } from './assessment';
import { type Evidence, gather, isBreach, isFault, ruleConfidence } from './evidence';
import { type Kind, kindFacts, type Note, notes, type Severity } from './kinds';
import type { Guess } from './learned';
import { learnedReasons } from './learnedReasons';
import { rangesByKind } from './ranges';
import type { Finding } from './rules/judgeText';

/** What rules and model found in the judged parts of one text. */
export type Found = {
  readonly findings: readonly Finding[];
  readonly guesses: readonly Guess[];
  readonly role: 'customer' | 'agent';
};

/** `doubt` is the strongest thing that fell short of counting, 0 to 1. */
export type Decision = {
  readonly signals: readonly Signal[];
  readonly noteSignals: readonly NoteSignal[];
  readonly doubt: number;
};

/** From here on evidence counts. */
const counts = 0.5;
/** Rules under `counts` need each other: one alone never counts, however often it matches. */
const together = 0.6;
/** Nothing is certain. */
const most = 0.99;

/**
 * The one decision. Rules and model give odds for a kind at a place: the rules' confidences are joined as a noisy or,
 * the model's probability, measured from its threshold, shifts their odds, and either can carry the decision alone.
 */
export function decide({ findings, guesses, role }: Found): Decision {
  const standing = findings.filter(
    ({ guards, rule }) => guards.length === 0 && (role === 'agent' || !isFault(rule.kind)),
  );
  const sentencesOf = ({ first, last }: { first: number; last: number }) => ({ start: first, end: last });
  const evidence = gather(standing);
  const guessesAt = rangesByKind(guesses, sentencesOf);
  const evidenceAt = rangesByKind(evidence, sentencesOf);
  const weighed = evidence.map((one) => weigh(one, guessesAt(one.kind, one.first, one.last)));
  const alone = guesses.filter(
    ({ kind, score, first, last }) => score >= counts && evidenceAt(kind, first, last).length === 0,
  );
  const signals = [
    ...weighed.flatMap(({ evidence, score, counted }) => (counted ? signalOf(evidence, score) : [])),
    ...alone.flatMap(guessedSignal),
  ];
  const noteSignals = [
    ...weighed.flatMap(({ evidence, score, counted }) => (counted ? noteOf(evidence, score) : [])),
    ...alone.flatMap(guessedNote),
    ...reported(findings),
  ];
  const doubts = [
    ...weighed.filter(({ counted }) => !counted).map(({ score }) => score),
    ...guesses.map(({ score }) => score),
  ];
  return {
    signals: withoutEchoes(signals).sort((a, b) => a.start - b.start || a.end - b.end),
    noteSignals: role === 'agent' ? [] : bestNotes(noteSignals),
    doubt: doubts.filter((score) => score < counts).reduce((top, score) => Math.max(top, score), 0),
  };
}

type Weighed = { readonly evidence: Evidence; readonly score: number; readonly counted: boolean };

function weigh(evidence: Evidence, guesses: readonly Guess[]): Weighed {
  const rules = ruleConfidence(evidence.findings);
  const model = guesses.reduce((top, { score }) => Math.max(top, score), -1);
  const shifted = model < 0 ? rules : shift(rules, model);
  // A rule that is too weak to count must not hide a model that is sure.
  const score = model >= counts ? Math.max(shifted, model) : shifted;
  const strong = evidence.findings.some(({ rule }) => rule.confidence >= counts);
  const several = new Set(evidence.findings.map(({ rule }) => rule.id)).size > 1;
  const counted = strong ? score >= counts : model >= counts ? score >= counts : several && score >= together;
  return { evidence, score: Math.min(score, most), counted };
}

/**
 * Odds of the rules times the odds of the model from its threshold on. The model may take a third of the weight away but
 * no more: the rules say why, and it does not.
 */
function shift(rules: number, model: number): number {
  const logit = (p: number): number => Math.log(clamp(p) / (1 - clamp(p)));
  const push = Math.min(3, Math.max(-0.8, logit(model)));
  return 1 / (1 + Math.exp(-(logit(rules) + push)));
}

const clamp = (p: number): number => Math.min(most, Math.max(1 - most, p));

function signalOf({ kind, findings, start, end }: Evidence, score: number): Signal[] {
  if (!isBreach(kind) && !isFault(kind)) return [];
  const best = strongest(findings);
  const severity = isBreach(kind)
    ? findings.reduce<Severity>((top, { rule }) => maxSeverity(top, rule.severity ?? kindFacts[kind].severity), 0)
    : 0;
  const suggestion = findings.map(({ rule }) => rule.suggestion).find((text) => text !== undefined);
  return [
    {
      kind,
      start,
      end,
      confidence: round(score),
      severity,
      reason: best.rule.reason,
      source: best.rule.id,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
}

function noteOf({ kind, findings, start, end }: Evidence, score: number): NoteSignal[] {
  if (isBreach(kind) || isFault(kind)) return [];
  return [{ note: kind, start, end, confidence: round(score), source: strongest(findings).rule.id }];
}

function guessedSignal({ kind, start, end, score }: Guess): Signal[] {
  if (!isBreach(kind) && !isFault(kind)) return [];
  const severity = isBreach(kind) ? kindFacts[kind].severity : 0;
  return [{ kind, start, end, confidence: round(score), severity, reason: learnedReasons[kind], source: 'model' }];
}

function guessedNote({ kind, start, end, score }: Guess): NoteSignal[] {
  return isBreach(kind) || isFault(kind) ? [] : [{ note: kind, start, end, confidence: round(score), source: 'model' }];
}

/** Words that would be a breach, said by or of somebody else: the customer reports them. */
function reported(findings: readonly Finding[]): NoteSignal[] {
  return findings
    .filter(
      ({ rule, guards }) =>
        isBreach(rule.kind) && rule.confidence >= counts && (guards.includes('reported') || guards.includes('quoted')),
    )
    .map(({ start, end, rule }) => ({
      note: 'reported-speech',
      start,
      end,
      confidence: rule.confidence,
      source: rule.id,
    }));
}

/** Kinds that say the same of the same words in weaker terms; the taxonomy counts the stronger one only. */
const echoes: Partial<Record<Kind, readonly Kind[]>> = {
  threat: ['harm-wish', 'intimidation', 'aggression'],
  hate: ['discrimination'],
};

function withoutEchoes(signals: readonly Signal[]): Signal[] {
  const stronger = Object.keys(echoes) as Kind[];
  const at = rangesByKind(
    signals.filter(({ kind }) => stronger.some((one) => one === kind)),
    ({ start, end }) => ({ start, end: end - 1 }),
  );
  return signals.filter(
    ({ kind, start, end }) =>
      !stronger.some((one) => echoes[one]?.some((weaker) => weaker === kind) && at(one, start, end - 1).length > 0),
  );
}

function bestNotes(found: readonly NoteSignal[]): NoteSignal[] {
  const best = new Map<Note, NoteSignal>();
  for (const signal of found) {
    const other = best.get(signal.note);
    if (!other || signal.confidence > other.confidence) best.set(signal.note, signal);
  }
  return notes.flatMap((note) => best.get(note) ?? []);
}

const strongest = (findings: readonly Finding[]): Finding =>
  findings.reduce((best, one) => (one.rule.confidence > best.rule.confidence ? one : best));
const maxSeverity = (a: Severity, b: Severity): Severity => (a > b ? a : b);
const round = (score: number): number => Math.round(Math.min(score, most) * 1000) / 1000;
