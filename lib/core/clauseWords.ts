import { type Clause, clauses } from './kinds';

/** How a sentence calls words that break a clause: "our code calls them hurtful and abusive". */
const words: Record<'en' | 'es', Record<Clause, string>> = {
  en: { hurtful: 'hurtful', violent: 'violent', abusive: 'abusive' },
  es: { hurtful: 'hiriente', violent: 'violento', abusive: 'abusivo' },
};

/** Clauses by their ids, with commas between, as a list in the locale's language; words that are no id stay as they are. */
export function clausesIn(list: string, locale: string): string {
  const spoken = locale.startsWith('es') ? words.es : words.en;
  const parts = list.split(',').map((part) => part.trim());
  const said = parts.map((part) => {
    const clause = clauses.find((id) => id === part);
    return clause ? spoken[clause] : part;
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
}
