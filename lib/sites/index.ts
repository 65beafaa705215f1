import { createSite } from './createSite';
import { requestTracker } from './requestTracker';
import { roundcubeSite } from './roundcubeReader';
import type { Site } from './site';
import { zendesk } from './zendesk';

/** Every system that the panel can read. */
export const sites: readonly Site[] = [createSite(zendesk), createSite(requestTracker), roundcubeSite];

/** The site of a page: by host, then by marker; undefined where nothing is recognised. */
export function siteFor(document: Document, url: URL): Site | undefined {
  return sites.find((site) => site.matches(document, url));
}
