import { abbreviations, abbreviationsIn } from './abbreviations';
import type { Assessment, Input, Signal } from './assessment';
import { oddsOf } from './breaches';
import { coldness } from './cold';
import type { Span } from './conversation';
import { decide } from './decide';
import { isBreach } from './evidence';
import { type Clue, clueOf } from './joint';
import { type Judge, packFor } from './judge';
import { clauses, type DraftKind, type Kind, kindFacts, kinds, type Note, notes, type Severity } from './kinds';
import { type Guess, guesses } from './learned';
import type { RuleHead } from './rule';
import type { Language } from './rules/compile';
import { type Finding, findingsWork, readWork } from './rules/judgeText';
import { ownSource } from './rules/ownRules';
import { shouting } from './shouting';
import { drain, type Work } from './slices';
import { freshSpans } from './text/freshText';
import { languageOf } from './text/language';

export type { Judge } from './judge';

/** Confidence of the rules that hold a draft to a breach as well. */
const surest = 0.8;
/** More sentences than a part can have. */
const apart = 1e9;
/** How sure the judge is of finding nothing when nothing at all speaks for anything. */
const calm = 0.98;

/**
 * Judges one message of a customer, or an agent's draft, by the code of conduct. Never throws, whatever the text;
 * the same input and judge give the same assessment. Takes time linear in the length of the text.
 */
export function classify(input: Input, judge: Judge): Assessment {
  return drain(classifyWork(input, judge));
}

/** `classify` as work that can be put aside, in pieces of about a sentence. */
export function* classifyWork(input: Input, judge: Judge): Work<Assessment> {
  const { text, role = 'customer' } = input;
  const judged = input.fresh ? within(input.fresh, text) : freshSpans(text);
  const lang = input.lang || languageOf(judged.map(({ start, end }) => text.slice(start, end)).join('\n'));
  const language = packFor(judge, lang);
  const versions = { rules: language?.version ?? '', model: judge.model?.version ?? '' };
  if (!language) {
    const none = { clauses: [], severity: 0, confidence: 0, signals: [], notes: [], noteSignals: [] } as const;
    return { ...none, lang, judged, notJudged: `language ${lang}`, versions };
  }
  const found: Found[] = [];
  for (const [part, span] of judged.entries()) found.push(yield* findIn(text, span, part, language, input, judge));
  const own = role === 'agent' ? [...shouting(text, judged), ...(yield* cold(input, judged, language, judge))] : [];
  const looked = ({ kind }: { kind: Kind | Note | DraftKind }): boolean => !judge.off?.has(kind);
  const { signals, noteSignals, doubt } = decide({
    findings: [...found.flatMap((one) => one.findings), ...own].filter(({ rule }) => looked(rule) && holds(rule, role)),
    guesses: found.flatMap((one) =>
      one.guesses.filter((guess) => looked(guess) && isGrounded(guess, one.findings, role)),
    ),
    role,
    joint: judge.model?.joint,
  });
  return {
    ...verdict(signals, doubt),
    lang,
    signals,
    notes: notes.filter((note) => noteSignals.some((signal) => signal.note === note)),
    noteSignals,
    judged,
    versions,
  };
}

/** What rules and learned part say of each kind of breach in a text: what the way of joining them is learned from. */
export function cluesIn(text: string, judge: Judge): Record<Kind, Clue> {
  const language = packFor(judge, 'und');
  const spans = language ? freshSpans(text) : [];
  const found = spans.map((span, part) => drain(findIn(text, span, part, language as Language, { text }, judge)));
  const findings = found.flatMap((one) => one.findings);
  const guessed = found.flatMap((one) => one.guesses);
  const clue = (kind: Kind): Clue => clueOf(kind, findings, oddsOf(kind, guessed));
  return Object.fromEntries(kinds.map((kind) => [kind, clue(kind)])) as Record<Kind, Clue>;
}

type Found = { readonly findings: readonly Finding[]; readonly guesses: readonly Guess[] };

function* findIn(
  text: string,
  { start, end }: Span,
  part: number,
  language: Language,
  { names, role = 'customer', familiar, inReplyTo = '' }: Input,
  judge: Judge,
): Work<Found> {
  const whole = yield* readWork(text.slice(start, end), language, start, names, judge.spared);
  // Sentences of different parts are never neighbours.
  const base = part * apart;
  const own = role === 'agent' ? abbreviations(whole, language, familiar ?? abbreviationsIn(inReplyTo)) : [];
  const found = yield* findingsWork(whole, language, judge.recall);
  const guessed = yield* guesses(whole, language, judge, role);
  return {
    findings: [...found, ...own].map((one) => ({ ...one, sentence: one.sentence + base })),
    guesses: guessed.map((one) => ({ ...one, first: one.first + base, last: one.last + base })),
  };
}

/**
 * Words that menace when a customer writes them help when an agent does: "we will find you a room". Only the surest rules
 * hold a draft to a breach, and those of the organisation.
 */
const holds = ({ kind, confidence, source }: RuleHead, role: 'customer' | 'agent'): boolean =>
  role === 'customer' || !isBreach(kind) || confidence >= surest || source === ownSource;

/**
 * The learned part knows breaches from customers: of a draft it may not tell one that no rule sees. Capitals and marks are
 * counted, and leave nothing to guess.
 */
const isGrounded = ({ kind }: Guess, findings: readonly Finding[], role: 'customer' | 'agent'): boolean => {
  if (role === 'customer') return true;
  return kind !== 'shouting' && (!isBreach(kind) || findings.some(({ rule }) => rule.kind === kind));
};

/** A draft is measured against what it answers: only an upset customer makes a bare reply cold. */
function* cold({ text, inReplyTo }: Input, judged: readonly Span[], language: Language, judge: Judge): Work<Finding[]> {
  if (inReplyTo === undefined) return [];
  const asked = yield* classifyWork({ text: inReplyTo }, { ...judge, packs: [language] });
  return coldness(text, judged, language, asked);
}

function verdict(signals: readonly Signal[], doubt: number): Pick<Assessment, 'clauses' | 'severity' | 'confidence'> {
  const severity = signals.reduce<Severity>((top, signal) => (signal.severity > top ? signal.severity : top), 0);
  const broken = new Set(signals.flatMap(({ kind }) => (isBreach(kind) ? kindFacts[kind].clauses : [])));
  const top = signals
    .filter((signal) => signal.severity === severity)
    .reduce((best, { confidence }) => Math.max(best, confidence), 0);
  const confidence = severity > 0 ? top : Math.max(0.5, calm - doubt * (calm - 0.5));
  return {
    clauses: clauses.filter((clause) => broken.has(clause)),
    severity,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

/** The given parts, in order, inside the text and apart. */
function within(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, out.at(-1)?.end ?? 0, 0);
    const to = Math.min(end, text.length);
    if (Number.isInteger(from) && Number.isInteger(to) && from < to) out.push({ start: from, end: to });
  }
  return out;
}
