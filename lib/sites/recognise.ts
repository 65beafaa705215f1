import { allIn } from './dom';
import type { Page } from './page';

/**
 * Tells whether an address and a document are a product's page: by host, then by marker. Reads no text.
 * Kept free of the reader, so that it can be injected alone.
 */
export function recognises(page: Page, document: Document, url: URL): boolean {
  if (!urlPattern(page).test(addressOf(url))) return false;
  if (page.hosts.some((pattern) => matchesPattern(pattern, url))) return true;
  return page.markers.some((selector) => allIn(document, selector).length > 0);
}

/** The ticket's id as the address gives it. */
export function idInUrl(page: Page, url: URL): string | undefined {
  const { id, within } = urlPattern(page).exec(addressOf(url))?.groups ?? {};
  if (id === undefined) return undefined;
  return within === undefined ? decode(id) : `${decode(within)}/${decode(id)}`;
}

/** Path, query and fragment: what a `Page.url` is tested against. */
export function addressOf({ pathname, search, hash }: URL): string {
  return pathname + search + hash;
}

/** Whether an address falls under a match pattern of the form `https://*.example.com/path/*`. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const protocol = url.protocol.slice(0, -1);
  if (scheme === '*' ? !/^https?$/.test(protocol) : scheme !== protocol) return false;
  const base = host.startsWith('*.') ? host.slice(2) : host;
  const hostFits = url.hostname === base || (base !== host && url.hostname.endsWith(`.${base}`));
  return hostFits && wildcard(path).test(url.pathname + url.search);
}

const patterns = new Map<string, RegExp>();

function urlPattern({ url }: Page): RegExp {
  const known = patterns.get(url) ?? new RegExp(url);
  patterns.set(url, known);
  return known;
}

function wildcard(path: string): RegExp {
  return new RegExp(`^${escaped(path).replaceAll('\\*', '.*')}$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The pattern of a taught address: `{id}` is the ticket's number; without it the address as a whole is the ticket. */
export function addressPattern(address: string): string {
  const [before = '', after] = address.split('{id}').map(escaped);
  const ends = '(?![^/?&#])';
  return after === undefined
    ? `^(?<id>${before})${ends}`
    : `^${before}(?<id>[^/?&#]+)${after}${after === '' ? '' : ends}`;
}

/** An address may hold a stray percent sign; it is then taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
