import type { ExtraSite } from '../core/policy/extraSites';
import { chatwoot } from './chatwoot';
import { createSite } from './createSite';
import type { SiteData } from './data';
import { freeScout } from './freeScout';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { glpi } from './glpi';
import { gmail } from './gmail';
import { gmailSite } from './gmailReader';
import { helpScout } from './helpScout';
import { hubSpot } from './hubSpot';
import { hubSpotSite } from './hubSpotReader';
import { intercom } from './intercom';
import { jira } from './jira';
import { libredesk } from './libredesk';
import { osTicket } from './osTicket';
import { outlook } from './outlook';
import { outlookSite } from './outlookReader';
import { redmine } from './redmine';
import { requestTracker } from './requestTracker';
import { roundcube } from './roundcube';
import { roundcubeSite } from './roundcubeReader';
import { salesforce } from './salesforce';
import { serviceNow } from './serviceNow';
import { serviceNowSite } from './serviceNowReader';
import type { Site } from './site';
import { sogo } from './sogo';
import { sogoSite } from './sogoReader';
import { taughtSite } from './taught';
import { uvDesk } from './uvDesk';
import { zammad } from './zammad';
import { zammadDesktop } from './zammadDesktop';
import { zendesk } from './zendesk';
import { znuny } from './znuny';
import { zohoDesk } from './zohoDesk';

/** Sites that data alone can describe. */
const described: readonly SiteData[] = [
  chatwoot,
  freeScout,
  freshdesk,
  front,
  glpi,
  helpScout,
  intercom,
  jira,
  libredesk,
  osTicket,
  redmine,
  requestTracker,
  salesforce,
  uvDesk,
  zammad,
  zammadDesktop,
  zendesk,
  znuny,
  zohoDesk,
];

/** Every system that the panel can read. */
export const sites: readonly Site[] = [
  ...described.map((data) => createSite(data)),
  gmailSite,
  hubSpotSite,
  outlookSite,
  roundcubeSite,
  serviceNowSite,
  sogoSite,
];

/** The data of every system, for tables and tests. */
export const siteData: readonly SiteData[] = [...described, gmail, hubSpot, outlook, roundcube, serviceNow, sogo];

/** The site of a page: what was taught for it, else by host, else by marker; undefined where nothing is recognised. */
export function siteFor(document: Document, url: URL, taught: readonly ExtraSite[] = []): Site | undefined {
  return [...taught.map(taughtSite), ...sites].find((site) => site.matches(document, url));
}
