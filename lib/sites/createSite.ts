import { findComposers } from './composers';
import type { SiteData } from './data';
import { ticketId } from './place';
import { read } from './reader';
import { recognises } from './recognise';
import { firstHit } from './selectors';
import { claimsOf, probe } from './selfTest';
import type { Site } from './site';

/** Makes a site of its data; `more` replaces what data cannot say. */
export function createSite(data: SiteData, more: Partial<Site> = {}): Site {
  return {
    id: data.id,
    name: data.name,
    channel: data.channel,
    hosts: data.hosts,
    matches: (document, url) => recognises(data, document, url),
    read: (document, url) => read(data, document, url),
    composers: (document, url) => findComposers(data, document, url),
    ticketId: (document, url) => ticketId(data, document, url),
    claims: claimsOf(data),
    probe: (document, url) => probe(data, document, url),
    watch: (document) => watched(data, document),
    ...more,
  };
}

/** The lists of messages, every ticket's that is mounted; the whole page as long as none is there. */
function watched({ list, watch = [] }: SiteData, document: Document): Node[] {
  const lists = firstHit(document, list ?? [])?.elements ?? [document.body];
  const more = watch.flatMap((candidate) => firstHit(document, [candidate])?.elements ?? []);
  return [...new Set([...lists, ...more])];
}
