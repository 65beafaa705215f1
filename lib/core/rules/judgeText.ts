import { keyOf, type Recall } from '../recall';
import type { Guard, RuleHead } from '../rule';
import { drain, type Work } from '../slices';
import { normalise } from '../text/normalise';
import { type Sentence, sentencesOf } from '../text/sentences';
import { functionWords } from '../text/tables/functionWords';
import { tokenise, tokeniseWork } from '../text/tokens';
import type { Language } from './compile';
import { defaultGuards } from './defaultGuards';
import { excepted, guardsOver, quoted, type Surroundings, surroundings } from './guards';
import { type Match, type Prepared, prepare } from './match';
import type { Found } from './patternIndex';
import { type Spared, withoutSpared } from './spared';

/** A rule that matched: `start` and `end` are UTF-16 offsets into the given text; `guards` are those that stop it. */
export type Finding = {
  readonly rule: RuleHead;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence. */
  readonly sentence: number;
  readonly guards: readonly Guard[];
};

/** A text that has been read: sentences, tokens, and what surrounds the words of a sentence. */
export type Reading = {
  readonly text: Prepared;
  readonly sentences: readonly Sentence[];
  surroundings(sentence: number): Surroundings;
  /** Guards over a range of tokens, quotation marks included. */
  guards(sentence: number, start: number, end: number): Set<Guard>;
};

/** `readWork` at once. */
export const read = (...given: Parameters<typeof readWork>): Reading => drain(readWork(...given));

/**
 * Reads a text, or a part of one whose first UTF-16 unit has the offset `base`.
 * @param names people in the conversation: a capitalised word of such a name is that name, and no word of any rule.
 * @param spared words that mean nothing to rules and model.
 */
export function* readWork(
  text: string,
  language: Language,
  base = 0,
  names: readonly string[] = [],
  spared: Spared = new Map(),
): Work<Reading> {
  const tokens = withoutSpared(yield* tokeniseWork(normalise(text), language.spelling, base), spared);
  const sentences = sentencesOf(tokens);
  const prepared = yield* prepare(tokens, sentences, language.vocabulary, namesOf(names));
  const known = new Map<number, Surroundings>();
  let quotes: { start: number; end: number }[] | undefined;
  const around = (number: number): Surroundings => {
    const sentence = sentences[number] ?? { from: 0, to: 0 };
    const found = known.get(number) ?? surroundings(prepared, sentence, language);
    known.set(number, found);
    return found;
  };
  return {
    text: prepared,
    sentences,
    surroundings: around,
    guards(number, start, end) {
      const over = guardsOver(around(number), start, end);
      quotes ??= quoted(prepared);
      if (quotes.some((quote) => quote.start <= start && quote.end >= end)) over.add('quoted');
      return over;
    },
  };
}

const common = new Set((functionWords.en ?? '').split(' '));

function namesOf(names: readonly string[]): ReadonlySet<string> {
  const parts = names.flatMap((name) => tokenise(normalise(name)).map(({ norm }) => norm));
  // Will and May are names, but the verbs are commoner.
  return new Set(parts.filter((norm) => norm.length > 1 && !common.has(norm)));
}

/**
 * Every rule that matches, also those that a guard stops; what an exception stops is left out. Yields between sentences, and
 * within them where many rules have to be tried.
 */
export function* findingsWork(reading: Reading, language: Language, recall?: Recall): Work<Finding[]> {
  const found: Finding[] = [];
  const { text, sentences } = reading;
  for (const [number, sentence] of sentences.entries()) {
    const { matches, exceptions } = yield* matchesIn(text, sentence, language, recall);
    for (const { owner, match } of matches) {
      const rule = language.rules[owner];
      const first = text.tokens[match.start];
      const last = text.tokens[match.end - 1];
      if (!rule || !first || !last) continue;
      const stops = exceptions.get(owner);
      if (stops && excepted(stops, reading.surroundings(number), match)) continue;
      const over = reading.guards(number, match.start, match.end);
      const guards = stopping(rule).filter((guard) => over.has(guard));
      found.push({ rule, start: first.start, end: last.end, sentence: number, guards });
    }
    yield;
  }
  return found;
}

/** `findingsWork` at once. */
export const findings = (reading: Reading, language: Language): Finding[] => drain(findingsWork(reading, language));

/** What a sentence holds of rules, and of the exceptions to these, by rule. */
type Matches = { readonly matches: readonly Found[]; readonly exceptions: ReadonlyMap<number, readonly Match[]> };

function* matchesIn(text: Prepared, { from, to }: Sentence, language: Language, recall?: Recall): Work<Matches> {
  const find = function* (): Work<Matches & { readonly from: number }> {
    const matches = yield* language.index.findWork(text, from, to);
    const exceptions = new Map<number, Match[]>();
    const rules = new Set(matches.map(({ owner }) => owner));
    for (const { owner, match } of rules.size > 0 ? yield* language.exceptions.findWork(text, from, to, rules) : []) {
      const known = exceptions.get(owner);
      if (known) known.push(match);
      else exceptions.set(owner, [match]);
    }
    return { matches, exceptions, from };
  };
  const known = recall ? recall.of(`rules ${keyOf(text.tokens, from, to)}`, () => drain(find())) : yield* find();
  const by = from - known.from;
  if (by === 0 || known.matches.length === 0) return known;
  return {
    matches: known.matches.map(({ owner, match }) => ({ owner, match: moved(match, by) })),
    exceptions: new Map([...known.exceptions].map(([owner, list]) => [owner, list.map((one) => moved(one, by))])),
  };
}

const moved = ({ from, to, start, end }: Match, by: number): Match => ({
  from: from + by,
  to: to + by,
  start: start + by,
  end: end + by,
});

/** The guards that stop a rule: those of its kind, without those it ignores, and its own. */
function stopping({ kind, ignores = [], unless = [] }: RuleHead): Guard[] {
  return [...new Set([...defaultGuards[kind].filter((guard) => !ignores.includes(guard)), ...unless])];
}
