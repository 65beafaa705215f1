import type { Model } from './model';
import type { Language } from './rules/compile';
import { createMender } from './text/mend';
import type { Spelling } from './text/respell';

const made = new WeakMap<Language, { readonly model: Model; readonly spelling: Spelling }>();

/** How misspelt words are read: disguises by the rules' own words, plain mistakes where the model tells common words. */
export function spellingOf(language: Language, model: Model | null): Spelling {
  if (!model) return language.spelling;
  const known = made.get(language);
  if (known?.model === model) return known.spelling;
  const spelling = { ...language.spelling, mend: createMender(model.commonness, language.spelling) };
  made.set(language, { model, spelling });
  return spelling;
}
