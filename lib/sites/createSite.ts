import { attentionOf } from './attention';
import { findComposers } from './composers';
import type { SiteData } from './data';
import { ticketId } from './place';
import { read } from './reader';
import { recognises } from './recognise';
import { firstHit, rootsInside } from './selectors';
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
    read: (document, url, changes) => read(data, document, url, changes),
    composers: (document, url) => findComposers(data, document, url),
    ticketId: (document, url) => ticketId(data, document, url),
    claims: claimsOf(data),
    probe: (document, url) => probe(data, document, url),
    watch: (document) => watched(data, document),
    attention: attentionOf(data),
    ...more,
  };
}

/**
 * The lists of messages, every ticket's that is mounted; the whole page as long as none is there. Of messages that stand
 * in frames or shadow roots these too, since nothing that happens there is seen from outside.
 */
function watched({ list, watch = [], messages }: SiteData, document: Document): Node[] {
  const lists = firstHit(document, list ?? [])?.elements ?? [document.body];
  const more = watch.flatMap((candidate) => firstHit(document, [candidate])?.elements ?? []);
  const inner = messages.flatMap(({ item, body }) => [...item, ...body].flatMap((each) => rootsInside(document, each)));
  return [...new Set([...lists, ...more, ...inner])];
}
