import type { Clause } from '../../lib/core/kinds';

/** What a reply must say, and must not say, in each language. */
export type Wording = {
  /** Words that blame, shame, wave away or threaten, and promises that nobody can keep. */
  readonly forbidden: readonly RegExp[];
  readonly code: RegExp;
  readonly clauses: Record<Clause, RegExp>;
  readonly nextStep: RegExp;
  readonly object: RegExp;
  /** Anything like a warning, in a reply of care. */
  readonly warning: RegExp;
  /** Any word about the customer's language. */
  readonly language: RegExp;
  /** Words that take the side of a colleague. */
  readonly defence: RegExp;
};

export const wordings: Record<'en' | 'es', Wording> = {
  en: {
    forbidden: [
      /calm down/i,
      /you failed to/i,
      /you should have/i,
      /your (own )?fault/i,
      /our policy|policy (says|states)/i,
      /company policy/i,
      /as (I|we) (already )?(said|told|mentioned|explained)/i,
      /obviously|clearly you/i,
      /unfortunately/i,
      /inconvenience/i,
      /will not be tolerated|zero tolerance|unacceptable/i,
      /valued customer/i,
      /we take (this|your .*) very seriously/i,
      /guarantee|never happen again/i,
      /or else|consequences|prosecut|legal steps against/i,
      /mentally|crazy|hysterical|aggressive person|you are (being )?(rude|abusive|aggressive)/i,
      /do not hesitate|please be advised|hereby|pursuant|aforementioned|kindly/i,
    ],
    code: /code of conduct/,
    clauses: { hurtful: /hurtful/, violent: /violent/, abusive: /abusive/ },
    nextStep: /what happens next/i,
    object: /you can object|If you object/,
    warning: /code of conduct|notice|abusive|violent|hurtful|limit|conduct/i,
    language: /swear|language|\btone\b|wording|respectful/i,
    defence: /\bbut (he|she|they|our|my colleague)|misunderst|did not mean|I am sure (he|she|they)/i,
  },
  es: {
    forbidden: [
      /c[aá]lm(e|arse)|tranquil[ií]cese/i,
      /usted deber[ií]a|deber[ií]a haber/i,
      /culpa suya|su culpa/i,
      /nuestra pol[ií]tica/i,
      /como ya le (dije|dijimos|expliqu)/i,
      /obviamente|evidentemente/i,
      /lamentablemente|desafortunadamente|por desgracia/i,
      /disculpe(n)? las molestias/i,
      /no (se )?tolera|inaceptable|inadmisible/i,
      /estimado|apreciado cliente/i,
      /garantiz|nunca m[aá]s/i,
      /consecuencias|de lo contrario|acciones legales contra/i,
      /loco|hist[eé]ric|es usted (un )?(maleducad|agresiv)/i,
      /no dude en|por la presente|rogamos|antedicho/i,
    ],
    code: /código de conducta/,
    clauses: { hurtful: /hirient/, violent: /violent/, abusive: /abusiv/ },
    nextStep: /qué pasa ahora/i,
    object: /oponerse/,
    warning: /código|aviso|abusiv|violent|hirient|límite|conducta/i,
    language: /palabrota|lenguaje|\btono\b|respetuos/i,
    defence: /\bpero (él|ella|nuestr|mi compañer)|malentendido|no quiso|no era su intención/i,
  },
};
