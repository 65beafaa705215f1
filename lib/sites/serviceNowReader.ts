import { createSite } from './createSite';
import { serviceNow } from './serviceNow';
import type { Site } from './site';

const site = createSite(serviceNow);

/**
 * The classic form may stand in a frame of the shell, whose outermost element has another name in every release. The
 * frame goes from record to record while the shell's address stays behind, so the frame's own address counts.
 */
export const serviceNowSite: Site = {
  ...site,
  read: (document, url, changes) => site.read(...inFront(document, url), changes),
  composers: (document, url) => site.composers(...inFront(document, url)),
  ticketId: (document, url) => site.ticketId?.(...inFront(document, url)),
  probe: (document, url) => site.probe(...inFront(document, url)),
  watch: (document, url) => site.watch(...inFront(document, url)),
};

function inFront(document: Document, url: URL): [Document, URL] {
  const shell = [...document.body.children].find(({ localName }) => localName.startsWith('macroponent-'));
  const frame = (shell?.shadowRoot ?? document).querySelector<HTMLIFrameElement>('iframe#gsft_main');
  const framed = frame?.contentDocument;
  if (!framed) return [document, url];
  return [framed, framed.URL.startsWith('about:') ? url : new URL(framed.URL)];
}
