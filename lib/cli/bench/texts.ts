import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const corpus = join(import.meta.dirname, '..', '..', 'model', 'corpus', 'everyday.jsonl');

/** Messages of about so many UTF-16 units each, made of whole messages of the project's corpus, always the same ones. */
export function textsOf(length: number, count: number): string[] {
  const messages = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as { text: unknown }).text))
    // Mails with headers or quotes inside would be cut there, and the rest not judged.
    .filter((text) => !text.includes('\n'));
  const out: string[] = [];
  let at = 0;
  while (out.length < count) {
    let text = '';
    while (text.length < length) text += `${messages[at++ % messages.length] ?? ''} `;
    out.push(text.slice(0, length));
  }
  return out;
}
