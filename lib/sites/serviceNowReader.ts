import { createSite } from './createSite';
import { serviceNow } from './serviceNow';
import type { Site } from './site';

const site = createSite(serviceNow);

/** The classic form may stand in a frame of the shell, whose outermost element has another name in every release. */
export const serviceNowSite: Site = {
  ...site,
  read: (document, url, changes) => site.read(formIn(document), url, changes),
  composers: (document, url) => site.composers(formIn(document), url),
  ticketId: (document, url) => site.ticketId?.(formIn(document), url),
  probe: (document, url) => site.probe(formIn(document), url),
  watch: (document, url) => site.watch(formIn(document), url),
};

function formIn(document: Document): Document {
  const shell = [...document.body.children].find(({ localName }) => localName.startsWith('macroponent-'));
  const frame = (shell?.shadowRoot ?? document).querySelector<HTMLIFrameElement>('iframe#gsft_main');
  return frame?.contentDocument ?? document;
}
