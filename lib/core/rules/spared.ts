import type { Token } from '../text/tokens';
import { wordsOf } from './pattern';

/** Words and phrases that never count, by their first word; each as the norms of its tokens. */
export type Spared = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What a spared token becomes: a word that neither rules nor model know. */
const nothing = 'xx';

/** @param phrases literal words, in any case. */
export function spare(phrases: readonly string[]): Spared {
  const spared = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const norms = wordsOf(phrase);
    const [first] = norms;
    if (first !== undefined) spared.set(first, [...(spared.get(first) ?? []), norms]);
  }
  return spared;
}

/** The tokens with what is spared made meaningless; their offsets stay. Linear in the length of the text. */
export function withoutSpared(tokens: readonly Token[], spared: Spared): readonly Token[] {
  if (spared.size === 0) return tokens;
  const hidden = new Set<number>();
  for (const [at, { norm }] of tokens.entries()) {
    for (const norms of spared.get(norm) ?? []) {
      if (norms.every((word, index) => tokens[at + index]?.norm === word)) {
        for (let index = 0; index < norms.length; index++) hidden.add(at + index);
      }
    }
  }
  if (hidden.size === 0) return tokens;
  return tokens.map((token, at) =>
    hidden.has(at) ? { ...token, norm: nothing, kind: 'word', caps: false, capital: false } : token,
  );
}
