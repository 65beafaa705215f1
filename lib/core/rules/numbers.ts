/** Numbers for words and stems, from 1 on in the order in which they were first met; 0 is no known word. */
export class Numbers {
  private readonly words = new Map<string, number>();
  private readonly stems = new Map<string, number>();

  /** @param words and `stems` that have numbers already, in the order of these. */
  constructor(words: readonly string[] = [], stems: readonly string[] = []) {
    for (const word of words) this.word(word);
    for (const stem of stems) this.stem(stem);
  }

  word(word: string): number {
    return numberOf(this.words, word);
  }

  stem(stem: string): number {
    return numberOf(this.stems, stem);
  }

  knownWord(word: string): number {
    return this.words.get(word) ?? 0;
  }

  knownStem(stem: string): number {
    return this.stems.get(stem) ?? 0;
  }

  /** All words, the first of which has the number 1, and all stems. */
  lists(): { readonly words: string[]; readonly stems: string[] } {
    return { words: [...this.words.keys()], stems: [...this.stems.keys()] };
  }
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const id = numbers.size + 1;
  numbers.set(word, id);
  return id;
}
