/**
 * Words and their numbers, for looking a word up. Tens of thousands of words as strings in a map would cost a page as much as a
 * dozen messages: here they stay in the text that holds them, and a table of hashes says where.
 */
import { hashText } from './hash';

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
  const found = [0];
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) found.push(at + 1);
  const count = found.push(text.length + 1) - 1;
  const starts = Int32Array.from(found);
  const hashes = new Int32Array(count);
  // At most half of the places are taken, so that a search is short.
  const last = 2 ** Math.ceil(Math.log2(count * 2)) - 1;
  const places = new Int32Array(last + 1).fill(-1);
  const holds = (number: number, word: string): boolean =>
    (starts[number + 1] as number) - (starts[number] as number) - 1 === word.length &&
    text.startsWith(word, starts[number]);
  for (let number = 0; number < count; number++) {
    const [start, end] = [starts[number] as number, (starts[number + 1] as number) - 1];
    const hash = hashText(text, start, end);
    hashes[number] = hash;
    let place = (hash ^ (hash >>> 15)) & last;
    for (let other = places[place] as number; other >= 0; other = places[place] as number) {
      if (hashes[other] === hash && holds(other, text.slice(start, end))) break;
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
