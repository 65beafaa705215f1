import type { Mended } from './mend';

/** The words that a judge knows, for undoing disguises: without it nobody can tell "f**k" from a footnote. */
export type Spelling = {
  has(word: string): boolean;
  /** Whether a pattern names the word itself, inflections aside; quick. */
  names(word: string): boolean;
  /** Words that people mask or write with spaces, the likeliest first. */
  readonly masked: readonly string[];
  /** What a misspelt plain word stands for; absent where no list of common words is at hand. */
  readonly mend?: (word: string) => Mended | undefined;
};

const leet: Readonly<Record<string, readonly string[]>> = {
  '@': ['a'],
  '4': ['a'],
  '8': ['b'],
  '(': ['c'],
  '3': ['e'],
  '€': ['e'],
  '6': ['g'],
  '9': ['g'],
  '1': ['i', 'l'],
  '!': ['i'],
  '|': ['i', 'l'],
  '0': ['o'],
  $: ['s'],
  '5': ['s'],
  '+': ['t'],
  '7': ['t'],
  '2': ['z'],
  '¡': ['i'],
};
const masks = /[*#%&?•×@$!.+_~^—-]/;
const letter = /\p{L}/u;
/** Longer chunks are no words in disguise; the bound keeps the search linear. */
const longest = 24;

/** The known word behind a disguised one, in lower case: leet, masks, letters set apart by marks, letters repeated. */
export function respell(raw: string, spelling: Spelling): string | undefined {
  if (raw.length > longest * 4) return undefined;
  const lower = raw.toLowerCase().replaceAll('\u200b', '');
  const short = shorten(lower, spelling);
  if (short !== undefined) return short === lower ? undefined : short;
  if (!letter.test(lower) || /^\p{L}+(?:'\p{L}+)*$/u.test(lower)) return undefined;
  if (/^\p{L}+(?:['-]\p{L}+)*$/u.test(lower)) return apart(lower, spelling) ?? hyphenated(lower, spelling);
  return (
    apart(lower, spelling) ??
    (lower.length <= longest ? (unleet(raw, lower, spelling) ?? unmask(lower, spelling)) : undefined)
  );
}

/** A word whose repeated letters are cut to two or one: "fuuuck", "idiooot", "asssshole". */
function shorten(word: string, spelling: Spelling): string | undefined {
  if (!/(\p{L})\1\1/u.test(word)) return undefined;
  const runs = [...word.matchAll(/(\p{L})\1\1+/gu)].slice(0, 3);
  for (let choice = 0; choice < 1 << runs.length; choice++) {
    let at = -1;
    const tried = word.replace(/(\p{L})\1\1+/gu, (_, one: string) => {
      at += 1;
      return at < runs.length && (choice >> at) & 1 ? one + one : one;
    });
    if (spelling.has(tried)) return tried;
  }
  return undefined;
}

/** "f.u.c.k", "f-u-c-k", "f_u_c_k". */
function apart(word: string, spelling: Spelling): string | undefined {
  if (!/^\p{L}{1,2}(?:[-._*~•—]+\p{L}{1,2}){2,}$/u.test(word)) return undefined;
  const joined = word.replace(/[^\p{L}]/gu, '');
  return spelling.has(joined) ? joined : shorten(joined, spelling);
}

/** "f-ck": a hyphen that stands for one letter of a word that people mask. */
function hyphenated(word: string, spelling: Spelling): string | undefined {
  return word.length <= 8
    ? spelling.masked.find((known) => known.length === word.length && fits([...word], known))
    : undefined;
}

function unleet(raw: string, word: string, spelling: Spelling): string | undefined {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  // Codes and road numbers: capitals with digits at the end, or a digit beside a single letter.
  const code =
    /^[A-Z]+[0-9-]+$/.test(raw) ||
    /^[a-z]{1,2}\d+$/.test(word) ||
    /^\d+[a-z]{1,2}$/.test(word) ||
    (word.length <= 3 && /\d/.test(word) && raw === raw.toUpperCase());
  if (letters < 2 ? !/^[@$!|]?\p{L}[@$!|]{1,3}$/u.test(word) : code) return undefined;
  let forms = [''];
  for (const char of word) {
    const options = letter.test(char) || char === "'" ? [char] : (leet[char] ?? []);
    if (options.length === 0) return undefined;
    forms = forms.flatMap((form) => options.map((option) => form + option)).slice(0, 8);
  }
  return (
    forms.find((form) => spelling.has(form)) ??
    forms.map((form) => shorten(form, spelling)).find((form) => form !== undefined)
  );
}

/** A masked word: each hidden letter has its mark; one run may hide up to four where its neighbours show. */
function unmask(word: string, spelling: Spelling): string | undefined {
  const first = word.charAt(0);
  const chars = [...word];
  const shown = chars.filter((char) => letter.test(char)).length;
  // "A&E", "R&B": an abbreviation with an and.
  if (/^\p{L}&\p{L}$/u.test(word)) return undefined;
  const open = /[*#%&•×_—]|--|[@$!]/.test(word.slice(1)) || first === '*';
  if (!open || shown === 0 || chars.some((char) => !letter.test(char) && !masks.test(char) && !/[0-9]/.test(char)))
    return undefined;
  // An ampersand joins initials: "A&E", "M&S".
  if (/^\p{L}{1,2}&\p{L}{1,2}$/u.test(word)) return undefined;
  // A hyphen or full stop alone joins two words far more often than it hides a letter.
  if (!/[*#%&•×_—]{1}/.test(word) && shown < 2) return undefined;
  const exact = spelling.masked.find((known) => known.length === chars.length && fits(chars, known));
  if (exact !== undefined || shown < 2) return exact;
  return spelling.masked.find((known) => stretches(word, known));
}

function fits(chars: readonly string[], known: string): boolean {
  return chars.every((char, index) => (letter.test(char) ? char === known[index] : index > 0 || char === '*'));
}

function stretches(word: string, known: string): boolean {
  const cut = word.search(/[*#%&•×_—]+/);
  const rest = /^[*#%&•×_—]+(\p{L}+)$/u.exec(word.slice(cut))?.[1];
  const hidden = known.length - cut - (rest?.length ?? 0);
  return (
    cut > 0 &&
    rest !== undefined &&
    hidden >= 1 &&
    hidden <= 4 &&
    known.startsWith(word.slice(0, cut)) &&
    known.endsWith(rest)
  );
}

const piece = /[\p{L}@$!*0-9]{1,3}(?=[ .,!?\n]|$)/uy;

/**
 * Letters written with a space between: "i d i o t" is joined when the whole is a known word of four letters or more,
 * or a word that people mask. Also "f uck" and "sh it", where one part is no word.
 */
export function joinLetters(text: string, at: number, spelling: Spelling): { word: string; end: number } | undefined {
  if (!mayJoin(text, at)) return undefined;
  const parts: string[] = [];
  const ends: number[] = [];
  let letters = 0;
  for (let position = at; letters < longestJoined; ) {
    piece.lastIndex = position;
    const match = piece.exec(text);
    if (!match) break;
    parts.push(match[0].toLowerCase());
    ends.push(piece.lastIndex);
    letters += match[0].length;
    if (text.charAt(piece.lastIndex) !== ' ') break;
    position = piece.lastIndex + 1;
  }
  for (let count = parts.length; count >= 2; count--) {
    const taken = parts.slice(0, count);
    const word = plainLetters(taken.join(''));
    if (word !== undefined && joinable(taken, word, spelling)) return { word, end: ends[count - 1] ?? at };
  }
  return undefined;
}

/** Longer words are not sought among letters set apart; the bound keeps the search linear. */
const longestJoined = 12;

/** A cheap look ahead: the next piece is as short, and one of the two is a single letter or has no vowel. */
function mayJoin(text: string, at: number): boolean {
  const end = text.indexOf(' ', at);
  if (end === -1 || end - at > 3) return false;
  const first = text.slice(at, end);
  const second = text.slice(end + 1, end + 5).split(/[\s.,!?]/, 1)[0] ?? '';
  if (second === '' || second.length > 3) return false;
  return first.length === 1 || second.length === 1 || !/[aeiouy]/i.test(first) || !/[aeiouy]/i.test(second);
}

function plainLetters(joined: string): string | undefined {
  const word = [...joined].map((char) => (letter.test(char) ? char : (leet[char]?.[0] ?? '*'))).join('');
  return word.includes('*') || /^\p{L}\P{L}*$/u.test(joined) ? undefined : word;
}

function joinable(parts: readonly string[], word: string, spelling: Spelling): boolean {
  const single = parts.every((part) => part.length === 1);
  if (single && parts.length >= 4) return spelling.has(word);
  if (!spelling.has(word) || !spelling.masked.includes(word)) return false;
  return single ? parts.length >= 3 : parts.some((part) => /^[^aeiouy\d]{1,3}$/.test(part) && !spelling.has(part));
}
