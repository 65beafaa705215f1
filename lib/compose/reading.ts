/**
 * What a text says, freed of how an editor draws it, so that two states of an editor can be compared.
 *
 * `letters` are the characters without any white space. `breaks` and `gaps` are offsets into them: at a break a new line
 * starts (however many empty lines lie between), at a gap the letters are parted by white space or a break.
 */
export type Reading = {
  readonly letters: string;
  readonly breaks: ReadonlySet<number>;
  readonly gaps: ReadonlySet<number>;
  /** Letters that stand in a quote or a signature, as offsets from (inclusive) and to (exclusive), in pairs. */
  readonly quoted: readonly (readonly [from: number, to: number])[];
};

/** What lies beside a caret: the edge of a line, white space, or a letter. */
export type Neighbour = 'line' | 'space' | 'letter';

/** Where new text goes, as offsets into the letters (equal for a caret), and what lies on both sides. */
export type Hole = {
  readonly start: number;
  readonly end: number;
  readonly left: Neighbour;
  readonly right: Neighbour;
};

/** Characters that editors put in for their own ends: zero width space, word joiner, byte order mark. */
const scaffold = /[\u200B\u2060\uFEFF]/;
const white = /\s/;

/** Collects a reading from left to right. */
export function startReading() {
  let letters = '';
  let pending: 'none' | 'gap' | 'break' = 'break';
  const place = { start: 0, end: 0, left: 'line' as Neighbour, right: 'line' as Neighbour };
  let waiting = false;
  const meet = (right: Neighbour) => {
    if (waiting) place.right = right;
    waiting = false;
  };
  const breaks = new Set<number>();
  const gaps = new Set<number>();
  const quoted: [number, number][] = [];
  const add = (character: string) => {
    meet('letter');
    if (pending !== 'none' && letters !== '') gaps.add(letters.length);
    if (pending === 'break' && letters !== '') breaks.add(letters.length);
    pending = 'none';
    letters += character;
  };
  const lineBreak = (edge: 'end' | 'start' = 'end') => {
    // A caret before a block stands, for the browser, at the block's first letter.
    if (edge === 'end') meet('line');
    pending = 'break';
  };
  return {
    /** A new line starts, because something ends or because a block starts. */
    lineBreak,
    /** `newlines` tells whether a line feed in the text starts a new line, as it does in preformatted text. */
    text(text: string, newlines: boolean) {
      for (const character of text) {
        if (scaffold.test(character)) continue;
        if (!white.test(character)) add(character);
        else if (newlines && character === '\n') lineBreak();
        else {
          meet('space');
          if (pending === 'none') pending = 'gap';
        }
      }
    },
    startHole() {
      place.start = letters.length;
      place.left = pending === 'break' ? 'line' : pending === 'gap' ? 'space' : 'letter';
    },
    endHole() {
      place.end = letters.length;
      place.right = 'line';
      waiting = true;
    },
    /** Reads what `inside` adds as quoted. */
    quote(inside: () => void) {
      const from = letters.length;
      inside();
      quoted.push([from, letters.length]);
    },
    hole: (): Hole => ({ ...place }),
    done: (): Reading => ({ letters, breaks, gaps, quoted }),
  };
}

export function readText(text: string): Reading {
  const reading = startReading();
  reading.text(text.replace(/\r\n?/g, '\n'), true);
  return reading.done();
}

export function sameReading(one: Reading, other: Reading): boolean {
  return one.letters === other.letters && sameSet(one.breaks, other.breaks) && sameSet(one.gaps, other.gaps);
}

/** The reading of a text field's value, and of its selection. Offsets are UTF-16 units. */
export function readValue(value: string, start: number, end: number): { reading: Reading; hole: Hole } {
  const reading = startReading();
  reading.text(value.slice(0, start), true);
  reading.startHole();
  reading.text(value.slice(start, end), true);
  reading.endHole();
  reading.text(value.slice(end), true);
  return { reading: reading.done(), hole: reading.hole() };
}

/** What the joints between new and old text must show. */
export type Joints = {
  /** The new text stands on lines of its own. */
  readonly ownLines: boolean;
  /** It stands in no quote and no signature. */
  readonly unquoted: boolean;
  /** Nowhere do words of the new and the old text run together. */
  readonly apart: boolean;
  /** Words run together where they did, and are parted where they were. */
  readonly kept?: boolean;
};

/**
 * Whether `after` is `before` with `content` in its hole: every letter, every line break and every gap between words,
 * before, inside and behind the new text. Where the new text meets the old, a break may have come or gone, as it does when
 * text is pasted into a line, unless `joints` asks for more.
 */
export function holds(after: Reading, before: Reading, hole: Hole, content: Reading, joints: Joints): boolean {
  const { start, end } = hole;
  const [oldLength, newLength] = [before.letters.length, content.letters.length];
  const letters = before.letters.slice(0, start) + content.letters + before.letters.slice(end);
  if (after.letters !== letters) return false;
  const ends = [start, start + newLength];
  const parted = (offsets: ReadonlySet<number>) =>
    ends.every((at) => at === 0 || at === letters.length || offsets.has(at));
  if (joints.ownLines && !parted(after.breaks)) return false;
  if (joints.apart && !parted(after.gaps)) return false;
  const sameGap = (old: number, now: number) => before.gaps.has(old) === after.gaps.has(now);
  if (joints.kept && !(sameGap(start, start) && sameGap(end, start + newLength))) return false;
  if (joints.unquoted && after.quoted.some(([from, to]) => from < start + newLength && to > start)) return false;
  const expect = (old: ReadonlySet<number>, fresh: ReadonlySet<number>) => {
    const offsets = new Set<number>();
    for (const at of old) if (at < start) offsets.add(at);
    for (const at of fresh) offsets.add(at + start);
    for (const at of old) if (at > end && at < oldLength) offsets.add(at - end + start + newLength);
    return offsets;
  };
  const inner = (offsets: ReadonlySet<number>) => new Set([...offsets].filter((at) => !ends.includes(at)));
  return (
    sameSet(inner(after.breaks), inner(expect(before.breaks, content.breaks))) &&
    sameSet(inner(after.gaps), inner(expect(before.gaps, content.gaps)))
  );
}

function sameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((at) => other.has(at));
}
