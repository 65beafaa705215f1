import { chatwoot } from './chatwoot';
import { createSite } from './createSite';
import { freeScout } from './freeScout';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { glpi } from './glpi';
import { gmail } from './gmail';
import { helpScout } from './helpScout';
import { hubSpot } from './hubSpot';
import { intercom } from './intercom';
import { jira } from './jira';
import { libredesk } from './libredesk';
import { osTicket } from './osTicket';
import { outlook } from './outlook';
import { redmine } from './redmine';
import { requestTracker } from './requestTracker';
import { roundcubeSite } from './roundcubeReader';
import { salesforce } from './salesforce';
import { serviceNowSite } from './serviceNowReader';
import type { Site } from './site';
import { sogoSite } from './sogoReader';
import { uvDesk } from './uvDesk';
import { zammad } from './zammad';
import { zammadDesktop } from './zammadDesktop';
import { zendesk } from './zendesk';
import { znuny } from './znuny';
import { zohoDesk } from './zohoDesk';

const plain = [zendesk, requestTracker, redmine, freshdesk, gmail, outlook, znuny, zammad, zammadDesktop, osTicket];
const more = [freeScout, chatwoot, glpi, uvDesk, libredesk, jira, hubSpot, intercom, helpScout, salesforce, zohoDesk];

/** Every system that the panel can read. */
export const sites: readonly Site[] = [
  ...[...plain, ...more, front].map((data) => createSite(data)),
  ...[roundcubeSite, sogoSite, serviceNowSite],
];

/** The site of a page: by host, then by marker; undefined where nothing is recognised. */
export function siteFor(document: Document, url: URL): Site | undefined {
  return sites.find((site) => site.matches(document, url));
}
