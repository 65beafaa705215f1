import { draftKinds } from '../kinds';
import type { Work } from '../slices';
import { isSamePage } from './extraSites';
import type { PackParts } from './pack';

/** `path` as in a fault: `extraRules.0.phrases.2`; the whole pack has the empty one. */
export type Advice = { readonly path: string; readonly reason: string };

/** Most advice that is given of one part. */
const most = 20;

/**
 * What nothing forbids and hardly anybody means: a word that counts and never counts, words that stand in two rules, a
 * reason that repeats the words, a shortcut for two replies, a page that is described twice. Yields after each item.
 */
export function* packAdvice(parts: PackParts): Work<Advice[]> {
  if (Object.values(parts).every((items) => items.length === 0)) return [{ path: '', reason: 'holds nothing yet' }];
  const found: Advice[] = [];
  for (const part of [adviceOnRules, adviceOnReplies, adviceOnPages])
    found.push(...(yield* part(parts)).slice(0, most));
  return found;
}

function* adviceOnRules({ extraRules = [], exceptions = [] }: PackParts): Work<Advice[]> {
  const found: Advice[] = [];
  const never = new Set(exceptions.map((words) => words.toLowerCase()));
  const ruleOf = new Map<string, string>();
  for (const [at, { id, kind, phrases, reason, instead, lang = '' }] of extraRules.entries()) {
    const path = `extraRules.${at}`;
    const said = ` ${reason.toLowerCase().replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ')} `;
    for (const [place, phrase] of phrases.entries()) {
      const words = phrase.toLowerCase();
      const advise = (reason: string) => found.push({ path: `${path}.phrases.${place}`, reason });
      const other = ruleOf.get(`${lang} ${words}`);
      if (never.has(words)) advise('stands among the words that never count as well, and does not count');
      else if (other !== undefined) advise(other === id ? 'is there twice' : `stands in the rule ${other} as well`);
      ruleOf.set(`${lang} ${words}`, id);
    }
    if (phrases.some((phrase) => said.includes(` ${phrase.toLowerCase()} `)))
      found.push({ path: `${path}.reason`, reason: 'repeats words of the rule, which agents would then read' });
    if (instead !== undefined && !draftKinds.some((one) => one === kind))
      found.push({
        path: `${path}.instead`,
        reason: 'is shown for kinds that drafts are checked for, and for no other',
      });
    yield;
  }
  return found;
}

function* adviceOnReplies({ templates = [] }: PackParts): Work<Advice[]> {
  const found: Advice[] = [];
  const known = { title: new Map<string, string>(), shortcut: new Map<string, string>() };
  for (const [at, template] of templates.entries()) {
    for (const part of ['title', 'shortcut'] as const) {
      const words = template[part]?.toLowerCase();
      if (words === undefined) continue;
      const name = `${template.id.split('/')[0]} ${words}`;
      const other = known[part].get(name);
      if (other !== undefined)
        found.push({ path: `templates.${at}.${part}`, reason: `is that of ${other} as well, in the same language` });
      known[part].set(name, template.id);
    }
    yield;
  }
  return found;
}

function* adviceOnPages({ extraSites = [] }: PackParts): Work<Advice[]> {
  const found: Advice[] = [];
  for (const [at, page] of extraSites.entries()) {
    const first = extraSites.findIndex((other) => isSamePage(other, page));
    if (first < at) found.push({ path: `extraSites.${at}`, reason: `describes the pages of item ${first + 1} again` });
    yield;
  }
  return found;
}
