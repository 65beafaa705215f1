import { classify } from '../../lib/core/classify';
import { compile } from '../../lib/core/rules/compile';
import { loadModel } from '../../lib/model/load';
import { english } from '../../lib/rules/en';

/** Judges with rules and model, as text: one line of JSON for each message and one for each draft. */
export function answers(model: Uint8Array, texts: readonly string[]): string[] {
  const judge = { packs: compile(english), model: loadModel(model) };
  return texts.flatMap((text) => [
    JSON.stringify([classify({ text }, judge), judge.model.score(text)]),
    JSON.stringify(classify({ text, role: 'agent', inReplyTo: texts[0] ?? '' }, judge)),
  ]);
}

/** The same for a page, which takes bytes as base64 and texts as UTF-16 units only. */
export const answersTo = (model: string, texts: readonly (readonly number[])[]): string[] =>
  answers(
    Uint8Array.from(atob(model), (char) => char.charCodeAt(0)),
    texts.map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
  );
