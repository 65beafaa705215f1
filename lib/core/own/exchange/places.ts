import { isPlaceholder, type Placeholder } from '../../placeholders';

/** Names of places in the templates of another program, and ours. */
export type ForeignPlaces = Readonly<Record<string, Placeholder>>;

/**
 * A body with the other program's places as ours. A place that has no counterpart becomes a question to the agent, and
 * is named; so nothing is ever inserted with a place left open.
 * @throws Error with a sentence when the text has conditions, filters or parts that the file does not hold.
 */
export function withOurPlaces(body: string, known: ForeignPlaces): { readonly body: string; readonly asked: string[] } {
  const logic = /\{%.*?%\}/s.exec(body)?.[0];
  if (logic) throw new Error(`It uses ${short(logic)}, which has no counterpart here.`);
  const asked: string[] = [];
  const changed = body.replace(/\{\{\{?(.*?)\}?\}\}/gs, (whole, inner: string) => {
    const name = inner.trim();
    if (name === 'cursor') return '';
    if (!/^[\w.-]+$/.test(name)) throw new Error(`It uses ${short(whole)}, which has no counterpart here.`);
    if (name.startsWith('dc.'))
      throw new Error(`Its words are kept elsewhere (${short(whole)}), and not in this file.`);
    const ours = Object.hasOwn(known, name) ? known[name] : isPlaceholder(name) ? name : undefined;
    if (ours) return `{{ ${ours} }}`;
    const question = name.replace(/[._-]+/g, ' ');
    asked.push(question);
    return `{{ "${question}" | ask }}`;
  });
  return { body: changed, asked };
}

/** What is said of a template with such questions. */
export function askedRemark(asked: readonly string[]): string[] {
  return asked.length === 0 ? [] : [`It asks you for: ${[...new Set(asked)].join(', ')}.`];
}

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
