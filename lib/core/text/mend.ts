/**
 * Plain words that nobody knows, brought back to the words that were meant: two letters swapped, one doubled, left out, added or
 * mistyped, or two words and more written as one. One mistake a word (Damerau 1964: four of five misspellings have one),
 * words run together by the likeliest cut (Norvig 2009).
 */
import type { Spelling } from './respell';
import { functionWords } from './tables/functionWords';

/** Place of a word among those of its language by frequency, from 0; undefined for one that is not among them. */
export type Commonness = (word: string) => number | undefined;

/** What a misspelt word stands for: one word, or several with their lengths adding up to that of the misspelt one. */
export type Mended = readonly string[];

/** A word further down the list of common words may itself be a misspelling, or a name. */
const settled = 25_000;
/** How common the meant word must be: mistakes of some sorts, and those in short words, hit another word by chance sooner. */
const reach = { swap: 20_000, rare: 300, short: 1000, other: 8_000, part: 15_000, stem: 30_000 };
const shortest = { swap: 4, missing: 4, doubled: 5, extra: 6, wrong: 7, joined: 5 };
const longest = 24;
const prefixes = /^(?:re|un|over|under|out|mis|pre|non|anti|semi|dis|de|inter|super|mid|co|sub)(?=.{3})/;
const endings = new Set(
  's es ed d ing er ers r rs ly y ies ish ness less ism ist ists able like wise ful ise ize ised ized est iest ier iers ment'.split(
    ' ',
  ),
);
const letters = 'abcdefghijklmnopqrstuvwxyz';
const remembered = 4096;
const small = new Set((functionWords.en ?? '').split(' ').filter((word) => word.length > 1 && /[aeiouy]/.test(word)));
const single = new Set(['i', 'a', 'u']);

/**
 * @param spelling whose words are never changed, and a mistake may be brought back to a rare one of them. Too much depends
 *   on those that people mask for a name to be cut into two of them.
 */
export function createMender(commonness: Commonness, spelling: Spelling): (word: string) => Mended | undefined {
  const lately = new Map<string, Mended | undefined>();
  const masked = new Set(spelling.masked);
  const costs = (word: string, most: number): number => {
    const place = commonness(word);
    if (place !== undefined && place < most) return place;
    return spelling.names(word) ? most : Number.POSITIVE_INFINITY;
  };
  const find = (word: string): Mended | undefined => {
    const place = commonness(word);
    if ((place ?? settled) < settled || spelling.has(word)) return undefined;
    if (word.endsWith('in') && costs(`${word}g`, reach.swap) <= reach.swap) return [`${word}g`];
    if (isDerived(word, commonness)) return undefined;
    // A rare word that stands on the list is hardly another word with a mistake.
    const swapped = best(swaps(word), place === undefined ? reach.swap : reach.rare, costs);
    if (swapped !== undefined || place !== undefined) return swapped === undefined ? undefined : [swapped];
    const parts = cut(word, commonness, masked);
    if (parts) return parts;
    const most = word.length === shortest.missing ? reach.short : reach.other;
    for (const forms of [doubled(word), missing(word), extra(word), wrong(word)]) {
      const meant = best(forms, most, costs);
      if (meant !== undefined) return [meant];
    }
    return undefined;
  };
  return (word) => {
    if (word.length < shortest.swap || word.length > longest || !/^[a-z]+$/.test(word)) return undefined;
    if (lately.has(word)) return lately.get(word);
    const found = find(word);
    if (lately.size >= remembered) lately.clear();
    lately.set(word, found);
    return found;
  };
}

/** Whether a word is made of a common one by an ending or a beginning: it is rare, not misspelt. */
function isDerived(word: string, commonness: Commonness): boolean {
  const isStem = (stem: string): boolean => stem.length > 2 && (commonness(stem) ?? reach.stem) < reach.stem;
  const bare = word.replace(prefixes, '');
  if (bare !== word && bare.length > 3 && isStem(bare)) return true;
  for (let length = 1; length <= 4; length++) {
    const ending = word.slice(-length);
    const stem = word.slice(0, -length);
    if (!endings.has(ending)) continue;
    if (isStem(stem) || isStem(`${stem}e`) || (stem.at(-1) === stem.at(-2) && isStem(stem.slice(0, -1)))) return true;
    if (stem.endsWith('i') && isStem(`${stem.slice(0, -1)}y`)) return true;
  }
  return false;
}

/** The commonest of some forms; a word of the rules that is no common word comes last. */
function best(
  forms: Iterable<string>,
  most: number,
  costs: (word: string, most: number) => number,
): string | undefined {
  let [lowest, found] = [Number.POSITIVE_INFINITY, undefined as string | undefined];
  for (const form of forms) {
    const cost = costs(form, most);
    if (cost < lowest) [lowest, found] = [cost, form];
  }
  return found;
}

function* swaps(word: string): Iterable<string> {
  for (let at = 0; at + 1 < word.length; at++) {
    const [first = '', second = ''] = [word[at], word[at + 1]];
    if (first !== second) yield word.slice(0, at) + second + first + word.slice(at + 2);
  }
}

function* doubled(word: string): Iterable<string> {
  if (word.length < shortest.doubled) return;
  for (let at = 0; at + 1 < word.length; at++)
    if (word[at] === word[at + 1]) yield word.slice(0, at) + word.slice(at + 1);
}

/** The first letter is hardly ever left out, mistyped or added. */
function* missing(word: string): Iterable<string> {
  if (word.length < shortest.missing) return;
  for (let at = 1; at <= word.length; at++)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
}

function* extra(word: string): Iterable<string> {
  if (word.length < shortest.extra) return;
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

function* wrong(word: string): Iterable<string> {
  if (word.length < shortest.wrong) return;
  for (let at = 1; at < word.length; at++)
    for (const letter of letters) if (letter !== word[at]) yield word.slice(0, at) + letter + word.slice(at + 1);
}

/**
 * The likeliest cut into common words, each costing the logarithm of its place and a little more, so that few and common
 * words win. At least one is a word of grammar, or both are very common; a single letter is "i", "a" or "u".
 */
function cut(word: string, commonness: Commonness, masked: ReadonlySet<string>): Mended | undefined {
  if (word.length < shortest.joined) return undefined;
  const lowest = new Float64Array(word.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(word.length + 1);
  lowest[0] = 0;
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const cost = (lowest[start] as number) + costOf(word.slice(start, end), commonness);
      if (cost < (lowest[end] as number)) {
        lowest[end] = cost;
        from[end] = start;
      }
    }
  }
  if ((lowest[word.length] as number) > spare + word.length * perLetter) return undefined;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = from[end] as number) parts.unshift(word.slice(from[end], end));
  const grammar = parts.some((part) => small.has(part) || part === 'i');
  return parts.length > 1 && (grammar || !parts.some((part) => part.length < 3 || masked.has(part)))
    ? parts
    : undefined;
}

/** What a cut may cost by the letters of the word: more, and it is a name cut to pieces. */
const perLetter = 1.7;
const spare = 4;

function costOf(part: string, commonness: Commonness): number {
  if (part.length === 1) return single.has(part) ? 4 : Number.POSITIVE_INFINITY;
  // Two letters that make no word of grammar are a syllable of a name.
  if (part.length === 2 && !small.has(part)) return Number.POSITIVE_INFINITY;
  const place = commonness(part);
  return place !== undefined && place < reach.part ? Math.log(place + 10) + 2 : Number.POSITIVE_INFINITY;
}
