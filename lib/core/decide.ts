import type { NoteSignal, Signal } from './assessment';
import { breaches } from './breaches';
import { careFirst } from './careFirst';
import { type Evidence, gather, isBreach, isFault, ruleConfidence } from './evidence';
import type { Joint } from './joint';
import { type Kind, type Note, notes } from './kinds';
import type { Guess } from './learned';
import { learnedReasons } from './learnedReasons';
import { rangesByKind } from './ranges';
import type { Finding } from './rules/judgeText';
import { counts, most, round, signalOf, strongest } from './signals';

/** What rules and model found in the judged parts of one text. */
export type Found = {
  readonly findings: readonly Finding[];
  readonly guesses: readonly Guess[];
  readonly role: 'customer' | 'agent';
  /** How the two are joined for a breach; without it there is no learned part. */
  readonly joint: Joint | undefined;
};

/** `doubt` is the strongest sign of a breach that fell short of counting, 0 to 1. */
export type Decision = {
  readonly signals: readonly Signal[];
  readonly noteSignals: readonly NoteSignal[];
  readonly doubt: number;
};

/** Rules under `counts` need each other: one alone never counts, however often it matches. */
const together = 0.6;

/**
 * The one decision. For a breach, what rules and model say is joined once for the text (`breaches.ts`). For notes and
 * faults at a place: the rules' confidences are joined as a noisy or, the model's probability, measured from its
 * threshold, shifts their odds, and either can carry the decision alone.
 */
export function decide({ findings, guesses, role, joint }: Found): Decision {
  const others = (role === 'agent' ? guesses : guesses.filter(({ kind }) => !isFault(kind))).filter(
    ({ kind }) => !isBreach(kind),
  );
  const standing = findings.filter(
    ({ guards, rule }) => guards.length === 0 && !isBreach(rule.kind) && (role === 'agent' || !isFault(rule.kind)),
  );
  const sentencesOf = ({ first, last }: { first: number; last: number }) => ({ start: first, end: last });
  const evidence = gather(standing);
  const guessesAt = rangesByKind(others, sentencesOf);
  const evidenceAt = rangesByKind(evidence, sentencesOf);
  const weighed = evidence.map((one) => weigh(one, guessesAt(one.kind, one.first, one.last)));
  const alone = others.filter(
    ({ kind, score, first, last }) => score >= counts && evidenceAt(kind, first, last).length === 0,
  );
  const noteSignals = [
    ...weighed.flatMap(({ evidence, score, counted }) => (counted ? noteOf(evidence, score) : [])),
    ...alone.flatMap(guessedNote),
    ...reported(findings),
  ];
  const broken = noteSignals.some(({ note }) => note === 'self-harm')
    ? breaches(...careFirst(findings, guesses), joint)
    : breaches(findings, guesses, joint);
  const signals = [
    ...broken.signals,
    ...weighed.flatMap(({ evidence, score, counted }) => (counted ? signalOf(evidence, score) : [])),
    ...alone.flatMap(guessedFault),
  ];
  return {
    signals: withoutEchoes(signals).sort((a, b) => a.start - b.start || a.end - b.end),
    noteSignals: role === 'agent' ? [] : bestNotes(noteSignals),
    doubt: broken.doubts.reduce((top, score) => Math.max(top, score), 0),
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

function noteOf({ kind, findings, start, end }: Evidence, score: number): NoteSignal[] {
  if (isBreach(kind) || isFault(kind)) return [];
  return [{ note: kind, start, end, confidence: round(score), source: strongest(findings).rule.id }];
}

function guessedFault({ kind, start, end, score }: Guess): Signal[] {
  if (!isFault(kind)) return [];
  return [{ kind, start, end, confidence: round(score), severity: 0, reason: learnedReasons[kind], source: 'model' }];
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
