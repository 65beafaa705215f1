import type { Token } from './text/tokens';

/**
 * What was worked out of the sentences of a text, so that a text that is looked at again after a small change costs little
 * more than the change. It belongs to whoever looks, and goes with the text.
 */
export type Recall = {
  /** What `make` gave for the key, made anew where nobody has asked for it in this look or the one before. */
  of<Result>(key: string, make: () => Result): Result;
  /** Ends a look: what nobody asked for in it is forgotten. */
  end(): void;
  forget(): void;
};

export function createRecall(): Recall {
  let before = new Map<string, unknown>();
  let now = new Map<string, unknown>();
  return {
    of<Result>(key: string, make: () => Result): Result {
      const known = now.get(key) ?? before.get(key) ?? make(); // Nothing that is made is null or undefined.
      now.set(key, known);
      return known as Result;
    },
    end() {
      before = now;
      now = new Map();
    },
    forget() {
      before = new Map();
      now = new Map();
    },
  };
}

/** All that rules and learned part see of the tokens `from` to `to`, apart from what stands around them. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token) key += `${token.norm}\u0000${token.kind[0]}${token.caps ? 2 : token.capital ? 1 : 0}`;
  }
  return key;
}
