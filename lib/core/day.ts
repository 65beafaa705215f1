import type { DateStyle } from './liquid/lint';

const forms: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { dateStyle: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
};

/** A date written YYYY-MM-DD in the locale's way; other words stay as they are. */
export function dayIn(words: string, style: DateStyle, locale: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return words;
  const date = new Date(`${words}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return words;
  return new Intl.DateTimeFormat(locale, { ...forms[style], timeZone: 'UTC' }).format(date);
}

/** The locale, where it speaks the language of the words around the date; else that language. Both are BCP 47 tags. */
export function localeFor(lang: string, locale: string): string {
  return locale.split('-')[0] === lang.split('-')[0] ? locale : lang;
}
