import { endings, shortForms, subjects } from './tables/contractions';

/** A part of a short form; `from` and `to` are offsets inside it, absent when the parts cannot be told apart. */
export type WordForm = { readonly norm: string; readonly from?: number; readonly to?: number };

const expanded = new Map(
  Object.entries(shortForms).map(([short, long]) => [short, long.split(' ').map((norm) => ({ norm }))]),
);

/** The words that a short form stands for: "don't" is `do not`. Possession gives a token of its own, `'s`. */
export function wordForms(lower: string): readonly WordForm[] {
  const known = expanded.get(lower);
  if (known) return known;
  const at = lower.lastIndexOf("'");
  if (at === -1) return [{ norm: lower }];
  if (lower.endsWith("n't") && lower.length > 3) {
    const cut = lower.length - 3;
    return [
      { norm: lower.slice(0, cut), from: 0, to: cut },
      { norm: 'not', from: cut, to: lower.length },
    ];
  }
  const ending = lower.slice(at);
  const stem = lower.slice(0, at);
  const full = endings[ending] ?? (ending === "'s" ? (subjects.has(stem) ? 'is' : "'s") : undefined);
  if (full === undefined || stem === '') return [{ norm: lower.replaceAll("'", '') || lower }];
  return [
    ...wordForms(stem).map(({ norm }) => ({ norm, from: 0, to: at })),
    { norm: full, from: at, to: lower.length },
  ];
}
