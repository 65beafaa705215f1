/** A phrase by number: the forms that `Intl.PluralRules` names for the language; `other` always exists. */
export type Plural = { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string };

/** Direction controls, and the strong right-to-left scripts that need to be kept apart from the phrase around them. */
const controls = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Keeps a name from turning the words around it: foreign controls are dropped, right-to-left names are isolated. */
export function isolate(text: string): string {
  const plain = text.replace(controls, '');
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/** Puts values into the `{places}` of a phrase; a place without a value stays empty, so no brace is ever shown. */
export function say(phrase: string, values: Readonly<Record<string, string | number>> = {}): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => isolate(String(values[name] ?? '')));
}

/** The phrase for a number, with the number in `{n}`. */
export function sayCount(forms: Plural, n: number, lang: string): string {
  const form = new Intl.PluralRules(lang).select(n) as keyof Plural;
  return say(forms[form] ?? forms.other, { n });
}

/** "a, b and c" in the language. */
export function sayList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
}

const timeForms = {
  full: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
} as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once: to make one costs more than all else that a line of the panel does. */
function formatter(lang: string, form: keyof typeof timeForms): Intl.DateTimeFormat {
  const key = `${lang} ${form}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(lang, timeForms[form]);
  formatters.set(key, known);
  return known;
}

/** An ISO time in the language, with date and minute or the day alone; other words of the page as they stand. */
export function sayTime(time: string, lang: string, form: keyof typeof timeForms = 'full'): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time)) return isolate(time);
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return isolate(time);
  return formatter(lang, form).format(date);
}

/** A calendar day, YYYY-MM-DD, in the language. */
export function sayDay(day: string, lang: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return isolate(day);
  const form = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang, form).format(date);
}

/** The name of a language in the interface's language: "French"; the code itself when it has no name. */
export function sayLanguage(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
  } catch {
    return code; // not a well-formed code
  }
}
