/**
 * Words and their numbers, for looking a word up. Tens of thousands of words as strings in a map would cost a page as much as a
 * dozen messages: here they stay in the text that holds them, and a table of hashes says where.
 */
import { firstHash, hashText, hashUnit } from './hash';

/** What is known of a word. */
export type Lookup<Known> = Pick<ReadonlyMap<string, Known>, 'get'>;

/**
 * Numbers of words in their order; of a word that stands there twice, the last one.
 * @param words a list, or a text with `separator` between them.
 */
export function wordTable(words: string | readonly string[], separator = '\n'): Lookup<number> {
  const text = typeof words === 'string' ? words : words.join(separator);
  return text === '' ? new Map() : { get: tableOf(text, separator) };
}

function tableOf(text: string, separator: string): (word: string) => number | undefined {
  const { starts, hashes } = wordsIn(text, separator.charCodeAt(0));
  // At most half of the places are taken, so that a search is short.
  const last = 2 ** Math.ceil(Math.log2(hashes.length * 2)) - 1;
  const places = new Int32Array(last + 1).fill(-1);
  const holds = (number: number, word: string): boolean =>
    (starts[number + 1] as number) - (starts[number] as number) - 1 === word.length &&
    text.startsWith(word, starts[number]);
  for (let number = 0; number < hashes.length; number++) {
    const hash = hashes[number] as number;
    let place = (hash ^ (hash >>> 15)) & last;
    for (let other = places[place] as number; other >= 0; other = places[place] as number) {
      if (hashes[other] === hash && holds(other, text.slice(starts[number], (starts[number + 1] as number) - 1))) break;
      place = (place + 1) & last;
    }
    places[place] = number;
  }
  return (word) => {
    const hash = hashText(word);
    for (let place = (hash ^ (hash >>> 15)) & last; ; place = (place + 1) & last) {
      const number = places[place] as number;
      if (number < 0) return undefined;
      if (hashes[number] === hash && holds(number, word)) return number;
    }
  };
}

/** Where the words begin, the end of the text last; and the hash of each, as `hashText` gives it. */
function wordsIn(text: string, separator: number): { readonly starts: Int32Array; readonly hashes: Int32Array } {
  const starts = [0];
  const hashes: number[] = [];
  let hash = firstHash;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== separator) {
      hash = hashUnit(hash, unit);
      continue;
    }
    hashes.push(hash);
    starts.push(at + 1);
    hash = firstHash;
  }
  hashes.push(hash);
  starts.push(text.length + 1);
  return { starts: new Int32Array(starts), hashes: new Int32Array(hashes) };
}

/** The name of a word's list, from lists by name whose words have spaces between; of several lists, the last. */
export function listTable(lists: Readonly<Record<string, string>>): Lookup<string> {
  const names: string[] = [];
  for (const [name, list] of Object.entries(lists)) {
    names.push(name);
    for (let at = list.indexOf(' '); at !== -1; at = list.indexOf(' ', at + 1)) names.push(name);
  }
  const numbers = wordTable(Object.values(lists).join(' '), ' ');
  return { get: (word) => names[numbers.get(word) ?? -1] };
}
