import { createSite } from './createSite';
import { writerIn } from './mailFolder';
import { read } from './reader';
import { idInUrl } from './recognise';
import { claimsOf } from './selfTest';
import type { Site } from './site';
import { sogo } from './sogo';

/** Who wrote a mail is told by the folder in the address, `account/folder/uid`. */
export const sogoSite: Site = createSite(sogo, {
  claims: new Set([...claimsOf(sogo), 'role'] as const),
  read(document, url) {
    const folder = idInUrl(sogo, url)?.replace(/^[^/]+\/|\/\d+$/g, '') ?? '';
    const role = writerIn(folder);
    const messages = sogo.messages.map((each) => ({ ...each, otherwise: { ...each.otherwise, role } }));
    return read({ ...sogo, messages }, document, url);
  },
});
