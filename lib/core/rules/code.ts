import type { Item, Named, Tree } from './pattern';

/** A pattern whose words, stems and lexicons are numbers. */
export type Numbered = Tree<{ readonly type: Named['type']; readonly id: number }>;

const named = ['word', 'stem', 'lexicon'] as const;
const signs = ['any', 'number', 'caps', 'name', 'mask', 'start', 'end', 'open', 'close'] as const;
const groups = ['not', 'sequence', 'choice'] as const;
/** The first number of an item: four times what it is about, and its sort. */
const sorts = { word: 0, stem: 1, lexicon: 2, other: 3 } as const;
const repeat = signs.length + groups.length;

/** Writes a pattern as bytes: numbers of seven bits a byte, the lowest first; groups with the count of their items. */
export function write(item: Item, idOf: (item: Named) => number, out: number[]): void {
  if (item.type === 'word' || item.type === 'stem' || item.type === 'lexicon') {
    number(idOf(item) * 4 + sorts[item.type], out);
  } else if (item.type === 'repeat') {
    number(repeat * 4 + sorts.other, out);
    number(item.min, out);
    number(item.max, out);
    write(item.item, idOf, out);
  } else if (item.type === 'not' || item.type === 'sequence' || item.type === 'choice') {
    number((signs.length + groups.indexOf(item.type)) * 4 + sorts.other, out);
    number(item.items.length, out);
    for (const one of item.items) write(one, idOf, out);
  } else number(signs.indexOf(item.type) * 4 + sorts.other, out);
}

function number(value: number, out: number[]): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) out.push((rest & 127) | 128);
  out.push(rest);
}

/** Reads the pattern that begins at the byte `at`. */
export function read(code: Uint8Array, at: number): Numbered {
  return new Reader(code, at).item();
}

class Reader {
  constructor(
    private readonly code: Uint8Array,
    private at: number,
  ) {}

  private number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.code[this.at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  item(): Numbered {
    const first = this.number();
    const id = first >>> 2;
    const type = named[first & 3];
    if (type) return { type, id };
    const sign = signs[id];
    if (sign) return { type: sign };
    const group = groups[id - signs.length];
    if (!group) return { type: 'repeat', min: this.number(), max: this.number(), item: this.item() };
    const items: Numbered[] = [];
    for (let left = this.number(); left > 0; left--) items.push(this.item());
    return { type: group, items };
  }
}
