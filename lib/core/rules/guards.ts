import { type Guard, guards } from '../rule';
import { quotations } from '../text/quotes';
import type { Sentence } from '../text/sentences';
import type { Language } from './compile';
import type { Match, Prepared } from './match';

/** What a guard covers, in tokens; `open` guards cover what begins inside, the others what they overlap. */
type Cover = { readonly guard: Guard; readonly start: number; readonly end: number; readonly open: boolean };

/** What takes the force away from words of one sentence. */
export type Surroundings = {
  readonly covers: readonly Cover[];
  readonly clauses: readonly number[];
  readonly sentence: Sentence;
};

const open: ReadonlySet<Guard> = new Set(['negated', 'reported', 'hypothetical']);
const breaks = /^[;:—]$/;

/** Finds the guards and the clauses of a sentence. Costs the guard patterns, so it is asked for where something matched. */
export function surroundings(text: Prepared, sentence: Sentence, language: Language): Surroundings {
  const clauses = clausesOf(text, sentence, language);
  const covers: Cover[] = [];
  for (const { owner, match } of language.guards.find(text, sentence.from, sentence.to)) {
    const guard = guards[owner];
    if (guard === undefined) continue;
    const exact = match.start !== match.from || match.end !== match.to;
    const end = exact || !open.has(guard) ? match.end : clauseEnd(clauses, match.to, sentence);
    covers.push({ guard, start: match.start, end, open: !exact && open.has(guard) });
  }
  return { covers, clauses, sentence };
}

/** The guards that cover the evidence. */
export function guardsOver({ covers }: Surroundings, start: number, end: number): Set<Guard> {
  const over = covers.filter((cover) =>
    cover.open ? start >= cover.start && start < cover.end : start < cover.end && end > cover.start,
  );
  return new Set(over.map(({ guard }) => guard));
}

/** Whether one of the exceptions lies over the evidence or in its clause. */
export function excepted(
  exceptions: readonly Match[],
  { clauses, sentence }: Surroundings,
  { start, end }: Match,
): boolean {
  const from = clauses.findLast((clause) => clause <= start) ?? sentence.from;
  const to = clauseEnd(clauses, end, sentence);
  return exceptions.some((match) => match.start < to && match.end > from);
}

/** Ranges of tokens inside quotation marks, unless everything is one quotation. */
export function quoted(text: Prepared): { start: number; end: number }[] {
  const words = text.tokens.filter(({ kind }) => kind === 'word').length;
  return quotations(text.tokens).filter(({ start, end }) => {
    const inside = text.tokens.slice(start, end).filter(({ kind }) => kind === 'word').length;
    return inside < words;
  });
}

/** The tokens at which clauses begin, in order. */
function clausesOf(text: Prepared, sentence: Sentence, language: Language): number[] {
  const starts = new Set(language.clauses.find(text, sentence.from, sentence.to).map(({ match }) => match.start));
  for (let at = sentence.from; at < sentence.to; at++) if (breaks.test(text.tokens[at]?.norm ?? '')) starts.add(at);
  starts.delete(sentence.from);
  return [...starts].sort((a, b) => a - b);
}

function clauseEnd(clauses: readonly number[], after: number, { to }: Sentence): number {
  return clauses.find((clause) => clause >= after) ?? to;
}
