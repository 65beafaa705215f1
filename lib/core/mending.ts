import type { Model } from './model';
import type { Language } from './rules/compile';
import { createMender } from './text/mend';

const made = new WeakMap<Language, { readonly model: Model; readonly language: Language }>();

/** The language with plain misspellings mended, as far as the model tells common words; without a model as it is. */
export function mending(language: Language, model: Model | null): Language {
  if (!model) return language;
  const known = made.get(language);
  if (known?.model === model) return known.language;
  const mend = createMender(model.commonness, language.spelling);
  const mended = { ...language, spelling: { ...language.spelling, mend } };
  made.set(language, { model, language: mended });
  made.set(mended, { model, language: mended });
  return mended;
}
