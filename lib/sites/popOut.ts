import type { SiteData } from './data';
import { ticketId } from './place';
import { read } from './reader';
import type { Site } from './site';

/** A window of a mail product that holds nothing but a composer: where it stands, and the mail quoted in it. */
export type PopOut = Pick<SiteData, 'url' | 'ticket'> & {
  readonly editor: SiteData['messages'][number]['item'];
  /** Inside the editor: the mail that is answered, without what was quoted in it. */
  readonly quoted: SiteData['messages'][number]['body'];
};

/**
 * Reads the mail that is being answered from where it stands in such a window; nothing where none is quoted. Outside of
 * such a window there is no id, and nothing is read.
 */
export function createPopOut(site: SiteData, popOut: PopOut): Required<Pick<Site, 'read' | 'ticketId'>> {
  const { id, name, hosts, markers, channel } = site;
  const data: SiteData = {
    ...{ id, name, hosts, markers, channel },
    url: popOut.url,
    ticket: popOut.ticket,
    messages: [{ item: popOut.editor, id: [], body: popOut.quoted, otherwise: { visibility: 'public' } }],
    composers: [],
  };
  return {
    read(document, url) {
      const result = read(data, document, url);
      return result && 'conversation' in result ? result : undefined;
    },
    ticketId: (document, url) => ticketId(data, document, url),
  };
}
