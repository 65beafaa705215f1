import type { ExtraSite } from '../core/policy/extraSites';
import { createSite } from './createSite';
import type { SiteData } from './data';
import { addressPattern } from './recognise';
import { hitsOf } from './selectors';
import type { Selector, Site } from './site';

/** Sites that a person or an organisation taught, read by the same reader as all others. */

const at = (selector: string): Selector => ({ selector, seen: 'taught', confidence: 'medium' });
const all = (selector: string | undefined): readonly Selector[] => (selector === undefined ? [] : [at(selector)]);

/** The id is the same for all of them: it stands in diagnoses, where no address may stand. */
export const taughtId = 'taught';

export function taughtData(taught: ExtraSite): SiteData {
  const { customer, agent } = taught;
  return {
    id: taughtId,
    name: taught.name,
    hosts: [`*://${taught.host}/*`],
    url: addressPattern(taught.address),
    markers: [],
    channel: 'ticket',
    ticket: { subject: [] },
    messages: [
      {
        item: [at(taught.message)],
        id: [],
        body: [at(taught.text ?? '')],
        ...(taught.skip && { skip: [at(taught.skip)] }),
        ...(taught.author && { author: { name: [at(taught.author)] } }),
        ...(taught.time && { time: [{ ...at(taught.time), read: '@datetime' }, at(taught.time)] }),
        role: [
          ...(customer === undefined ? [] : [{ ...at(customer), is: 'customer' as const }]),
          ...(agent === undefined ? [] : [{ ...at(agent), is: 'agent' as const }]),
        ],
      },
    ],
    composers: taught.editor ? [{ editor: all(taught.editor) }] : [],
  };
}

export function taughtSite(taught: ExtraSite): Site {
  const site = createSite(taughtData(taught));
  const bad = (document: Document) => invalidSelectors(taught, document)[0];
  return {
    ...site,
    read(document, url, changes) {
      const place = bad(document);
      if (place) return { site: site.id, reason: `${taught.name}: ${place} is no selector.`, missing: [place] };
      const result = site.read(document, url, changes);
      if (!result || 'conversation' in result) return result;
      return { ...result, reason: `${taught.name}: The page is no longer as it was when it was taught.` };
    },
    composers: (document, url) => (bad(document) ? [] : site.composers(document, url)),
    probe: (document, url) => (bad(document) ? [] : site.probe(document, url)),
  };
}

const selectorKeys = ['message', 'text', 'author', 'time', 'customer', 'agent', 'skip', 'editor'] as const;

/** The keys whose selectors the browser does not understand. */
export function invalidSelectors(taught: ExtraSite, document: Document): string[] {
  const nowhere = document.createElement('div');
  return selectorKeys.filter((key) => {
    const selector = taught[key];
    if (selector === undefined) return false;
    try {
      for (const step of selector.split('>>>')) hitsOf(nowhere, step.trim());
      return selector.split('>>>').some((step) => step.trim() === '');
    } catch {
      return true; // The browser's only way to say that it is no selector.
    }
  });
}
