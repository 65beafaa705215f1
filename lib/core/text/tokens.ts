import { drain, type Work } from '../slices';
import { dependsOnContext, inContext } from './contractions';
import { type Normalised, sourceSpan } from './normalise';
import { joinLetters, respell, type Spelling } from './respell';
import { shortForms } from './tables/contractions';
import { type WordForm, wordForms } from './wordForms';

export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'link';

/** What separates a token from the one before it. */
export const gaps = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof gaps)[keyof typeof gaps];

/** A word, number, punctuation mark, emoji or address. `start` and `end` are UTF-16 offsets into the given text. */
export type Token = {
  /** Lower case, short forms written out, masks and disguises undone where the spelling knows the word. */
  readonly norm: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** Two letters or more, all in capitals. */
  readonly caps: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
};

/** Whether a word of small letters is a short form, or one by its neighbours, so that its token says something else. */
export const isResolved = (word: string): boolean => resolved.has(word) || dependsOnContext(word);
const resolved: ReadonlySet<string> = new Set(Object.keys(shortForms));

const chunks = /\S+/g;
const simple = /^([A-Za-z]+)([.,!?;:]?)$/;
const figure = /^[£$€¥(]?\d[\d.,:/-]*[%.,;:!?)]{0,3}$/;
/** Signs in place of a curse: three to twelve of them, two different ones. */
const grawlix = /^[@#$%&*^!?~+]{3,12}$/;
const isGrawlix = (text: string): boolean => grawlix.test(text) && new Set(text.replace(/[^@#$%&*^]/g, '')).size > 1;
const link = /^(?:https?:\/\/|www\.)\S+|^[\w.+-]+@[\w-]+\.[\w.-]+\w/i;
const pieces =
  /[:;=]['-]?[()DPp|\\]+(?!\p{L})|<\/?3|[£$€¥]?\p{N}[\p{L}\p{N}]*(?:[.,:]\p{N}+)*%?|'?\p{L}[\p{L}\p{M}\p{N}\u200b]*(?:'\p{L}+)*|\p{Extended_Pictographic}|(.)\1*/gsu;
const skin = /[\u{1f3fb}-\u{1f3ff}]/u;

/**
 * Splits a text into tokens; `base` is added to every offset. A hyphen inside a word separates two words and is no
 * token; a run of one mark is one token. Linear in the length of the text.
 */
export function tokenise(source: Normalised, spelling?: Spelling, base = 0): Token[] {
  return drain(tokeniseWork(source, spelling, base));
}

/** Chunks between two breaks of the work. */
const atOnce = 32;

/** `tokenise` as work that can be put aside. */
export function* tokeniseWork(source: Normalised, spelling?: Spelling, base = 0): Work<Token[]> {
  const scanner = new Scanner(source, spelling, base);
  const { text } = source;
  let end = 0;
  let left = atOnce;
  for (let match = next(text, end); match; match = next(text, end)) {
    scanner.gap = gapOf(text, end, match.index);
    const chunk = match[0];
    const joined = spelling && chunk.length <= 3 ? joinLetters(text, match.index, spelling) : undefined;
    if (joined) {
      scanner.word(joined.word, match.index, joined.end);
      end = joined.end;
    } else {
      scanner.chunk(chunk, match.index);
      end = match.index + chunk.length;
    }
    left -= 1;
    if (left > 0) continue;
    left = atOnce;
    yield;
  }
  return inContext(scanner.tokens);
}

/** The place stands in the expression itself, which others may use between two breaks. */
function next(text: string, from: number): RegExpExecArray | null {
  chunks.lastIndex = from;
  return chunks.exec(text);
}

function gapOf(text: string, end: number, start: number): Gap {
  if (start === end) return gaps.none;
  const first = text.indexOf('\n', end);
  if (first === -1 || first >= start) return gaps.space;
  const second = text.indexOf('\n', first + 1);
  return second !== -1 && second < start ? gaps.paragraph : gaps.line;
}

class Scanner {
  readonly tokens: Token[] = [];
  gap: Gap = gaps.none;

  constructor(
    private readonly source: Normalised,
    private readonly spelling: Spelling | undefined,
    private readonly base: number,
  ) {}

  chunk(chunk: string, at: number): void {
    const plain = simple.exec(chunk);
    const [, letters, mark] = plain ?? [];
    if (letters !== undefined) {
      this.word(letters, at, at + letters.length);
      if (mark) this.push(mark, 'mark', at + letters.length, at + chunk.length);
      return;
    }
    if (figure.test(chunk)) {
      this.pieces(chunk, at);
      return;
    }
    const address = link.exec(chunk)?.[0];
    if (address !== undefined) {
      this.push(address.toLowerCase(), 'link', at, at + address.length);
      this.parts(chunk.slice(address.length), at + address.length);
      return;
    }
    this.parts(chunk, at);
  }

  /** Parts of a chunk between marks that never stand inside a word. */
  private parts(chunk: string, at: number): void {
    for (const match of chunk.matchAll(/[,;:()"“”<>[\]{}/\\=]+|[^,;:()"“”<>[\]{}/\\=]+/g)) {
      const start = at + match.index;
      if (isGrawlix(match[0])) {
        this.push('@#', 'mark', start, start + match[0].length);
        continue;
      }
      const core = /^['‘]*(.*?)['.!?…]*$/su.exec(match[0]);
      const inner = core?.[1] ?? '';
      const found = inner.length > 1 && this.spelling ? respell(inner, this.spelling) : undefined;
      if (found === undefined) this.pieces(match[0], start);
      else {
        const from = start + match[0].indexOf(inner);
        this.pieces(match[0].slice(0, from - start), start);
        this.word(found, from, from + inner.length);
        this.pieces(match[0].slice(from - start + inner.length), from + inner.length);
      }
    }
  }

  private pieces(text: string, at: number): void {
    for (const match of text.matchAll(pieces)) {
      const [piece] = match;
      const start = at + match.index;
      if (/^'\p{L}/u.test(piece) && !isShort(piece)) {
        // A quotation in single marks; "'em" and "'til" are short forms.
        this.push("'", 'mark', start, start + 1);
        this.word(piece.slice(1), start + 1, start + piece.length);
      } else if (/^'?\p{L}/u.test(piece)) this.word(piece, start, start + piece.length);
      else if (/^[£$€¥]?\p{N}/u.test(piece)) this.alphanumeric(piece, start);
      else if (skin.test(piece) || piece === '\u200b') continue;
      else if (/^(?:\p{Extended_Pictographic}|[:;=]['-]?[()DPp|\\]|<)/u.test(piece) && piece !== '<') {
        this.push(piece, 'emoji', start, start + piece.length);
      } else if (piece !== '-' || start === at || start + 1 === at + text.length) {
        this.push(markOf(piece), 'mark', start, start + piece.length);
      }
    }
  }

  private alphanumeric(piece: string, start: number): void {
    const known = /\p{L}/u.test(piece) && wordForms(piece.toLowerCase()).length > 1;
    if (known) this.word(piece, start, start + piece.length);
    else this.push(piece.toLowerCase(), 'number', start, start + piece.length);
  }

  word(raw: string, start: number, end: number): void {
    const clean = raw.includes('\u200b') ? raw.replaceAll('\u200b', '') : raw;
    const lower = clean.toLowerCase();
    const shown = this.source.text.slice(start, end);
    const small = shown === lower;
    const caps = !small && shown.length > 1 && shown !== shown.toLowerCase() && shown === shown.toUpperCase();
    const capital = !small && /^['‘]*\p{Lu}/u.test(shown);
    const long = /(.)\1\1/u.test(lower) && this.spelling ? respell(lower, this.spelling) : undefined;
    for (const { norm, from, to } of long === undefined ? this.forms(lower, capital && !caps) : wordForms(long)) {
      const whole = from === undefined || long !== undefined || clean.length !== end - start;
      this.push(norm, 'word', whole ? start : start + from, whole ? end : start + (to ?? lower.length), caps, capital);
    }
  }

  /** What a word stands for; one with a capital inside a sentence is a name, however it is spelt. */
  private forms(lower: string, capital: boolean): readonly WordForm[] {
    const forms = wordForms(lower);
    if (forms.length > 1 || forms[0]?.norm !== lower || (capital && this.inside())) return forms;
    const mended = this.spelling?.mend?.(lower);
    if (!mended) return forms;
    let at = 0;
    return mended.length === 1
      ? mended.map((norm) => ({ norm }))
      : mended.flatMap((part) => {
          const [from, to] = [at, at + part.length];
          at = to;
          // The parts may be short forms in their turn: "idont" is "i do not".
          return wordForms(part).map(({ norm }) => ({ norm, from, to }));
        });
  }

  private inside(): boolean {
    const last = this.tokens.at(-1);
    return last !== undefined && last.kind === 'word' && this.gap < gaps.line;
  }

  push(norm: string, kind: TokenKind, start: number, end: number, caps = false, capital = false): void {
    const { base } = this;
    const span = sourceSpan(this.source, start, end);
    this.tokens.push({ norm, kind, start: base + span.start, end: base + span.end, gap: this.gap, caps, capital });
    this.gap = gaps.none;
  }
}

const isShort = (piece: string): boolean => Object.hasOwn(shortForms, piece.toLowerCase());

function markOf(piece: string): string {
  if (/^\.\.+$|^…+$/.test(piece)) return '…';
  if (piece === '-' || piece === '--' || /^—/.test(piece)) return '—';
  if (piece === "''") return '"';
  return piece.slice(0, piece.codePointAt(0) === undefined || (piece.codePointAt(0) ?? 0) < 0x10000 ? 1 : 2);
}
