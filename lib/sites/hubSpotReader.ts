import { createSite } from './createSite';
import { hubSpot, root } from './hubSpot';
import type { Composer, Site } from './site';

const site = createSite(hubSpot);

/** The address ends with the kind of reply, whatever the language of the interface (userscripts of 2024-25). */
const kinds: Readonly<Record<string, Composer['audience']>> = {
  '#email': 'public',
  '#live-chat': 'public',
  '#comment': 'internal',
  '#notes': 'internal',
};

/** Who will see the reply is told by the words on the button; where those are in no known language, by the address. */
export const hubSpotSite: Site = {
  ...site,
  composers: (document, url) =>
    site.composers(document, url).map((composer, _, all) => {
      const kind = all.length === 1 && composer.element.closest(root) ? kinds[url.hash] : undefined;
      return composer.audience === 'unknown' && kind ? { ...composer, audience: kind } : composer;
    }),
};
