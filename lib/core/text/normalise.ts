import { confusables } from './tables/confusables';

/**
 * A text in its plain form, and the way back. `starts[i]` and `ends[i]` are the UTF-16 offsets into the given text
 * of what became unit `i`; both are absent when nothing moved.
 */
export type Normalised = { readonly text: string; readonly starts?: Uint32Array; readonly ends?: Uint32Array };

const plain = /^[\t\n\r\u0020-\u007e]*$/;
/** Marks that show nothing or only turn the writing direction, joiners and variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const punctuation: Readonly<Record<string, string>> = {
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '＇': "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '„': '“',
  '‟': '“',
  '«': '“',
  '»': '”',
  '‹': '“',
  '›': '”',
  '「': '“',
  '」': '”',
  '–': '—',
  '―': '—',
  '‒': '—',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '•': '•',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};
const imitations = new Map(
  Object.entries(confusables).flatMap(([letter, letters]) => [...letters].map((other) => [other, letter] as const)),
);
const known = new Map<string, string>();

/**
 * Compatibility form (NFKC), without invisible marks, accents and look-alike letters; typographic apostrophes, quotes
 * and dashes as one form each. Case stays. Linear in the length of the text.
 */
export function normalise(text: string): Normalised {
  if (plain.test(text) && !text.includes('`')) return { text };
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const point of text) {
    const end = start + point.length;
    const form = point <= '\u007e' ? (punctuation[point] ?? point) : formOf(point);
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    // A dropped mark belongs to the letter before it.
    if (form === '' && ends.length > 0) ends[ends.length - 1] = end;
    out.push(form);
    start = end;
  }
  const joined = withoutImitations(out.join(''));
  return { text: joined, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Turns a range of the normalised text into one of the text as it was given. */
export function sourceSpan({ starts, ends }: Normalised, start: number, end: number): { start: number; end: number } {
  return { start: starts?.[start] ?? start, end: end === start ? (starts?.[start] ?? end) : (ends?.[end - 1] ?? end) };
}

function formOf(point: string): string {
  let form = known.get(point);
  if (form === undefined) {
    form = fold(point);
    // The table of seen forms cannot grow beyond what one script needs.
    if (known.size > 4096) known.clear();
    known.set(point, form);
  }
  return form;
}

function fold(point: string): string {
  if (invisible.test(point)) return '';
  const mark = punctuation[point];
  if (mark !== undefined) return mark;
  const code = point.codePointAt(0) ?? 0;
  // Half of a character: engines make different things of it.
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  // Regional indicators are letters to the eye when they spell a word; flags carry none.
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(code - 0x1f1e6 + 0x61);
  // A mark over a Latin letter is an accent or a disguise; other scripts need theirs, but are not judged.
  return point
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFKC');
}

/** Letters, marks, and the squared letters that Unicode counts among the symbols. */
const words = /[\p{L}\p{M}\u{1f130}-\u{1f189}]+/gu;
const latin = /[a-z]/i;

/**
 * Look-alikes count only in words that are otherwise Latin, or that consist of look-alikes in a text that is mostly
 * Latin: a Russian or Greek word stays what it is. Every look-alike is replaced by as many units as it had.
 */
function withoutImitations(text: string): string {
  let share: number | undefined;
  return text.replace(words, (word) => {
    if (plain.test(word)) return word;
    const letters = [...word];
    if (!letters.every((letter) => letter <= '\u007e' || imitations.has(letter))) return word;
    if (!latin.test(word)) {
      share ??= latinShare(text);
      if (share < 0.7) return word;
    }
    return letters.map((letter) => (imitations.get(letter) ?? letter).padEnd(letter.length, '\u200b')).join('');
  });
}

function latinShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/[a-z]/gi)?.length ?? 0) / letters;
}
