import { createSite } from './createSite';
import { seen } from './data';
import { outlook } from './outlook';
import { createPopOut } from './popOut';
import { idInUrl } from './recognise';
import type { Site } from './site';

const once = seen('2026-07', 'medium');
const older = '[id$="_divRplyFwdMsg"]'; // What Exchange has passed on bears a prefix.
const url = '^/mail/(?:.*/)?deeplink/compose/(?<id>[^/?#]+)';
const site = createSite(outlook);
const popOut = createPopOut(outlook, {
  url,
  ticket: {
    subject: [once('input[aria-label="Add a subject"]', { read: 'value', match: '^(?:[^\\s:]{1,5}: )*(.+)$' })],
  },
  editor: outlook.composers.flatMap(({ editor }) => editor),
  quoted: [once(`#divRplyFwdMsg ~ :not(${older}, ${older} ~ *)`)],
});

/** A composer in a window of its own has an address that names what is being written, and no conversation. */
export const outlookSite: Site = createSite(outlook, {
  read(document, address, changes) {
    return draftIn(address) === undefined ? site.read(document, address, changes) : popOut.read(document, address);
  },
  ticketId: (document, address) => draftIn(address) ?? site.ticketId?.(document, address),
});

const draftIn = (address: URL) => idInUrl({ ...outlook, url }, address);
