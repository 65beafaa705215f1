/** What the extension may reach and keep, each with its reason: the manifest and the papers for administrators are made from here. */

export const permissions = {
  storage: 'Keeps settings and chosen sites, and reads the organisation’s policy',
  scripting: 'Starts the panel on a recognised page, and registers the pages that the agent enables',
  activeTab: 'Lets the agent enable the page in front or check the words selected in it, and no other page',
  contextMenus: '“Check this text” on selected words, on any page',
  clipboardWrite: 'Puts an answer on the clipboard when an editor refuses it, or a report when somebody copies it',
} as const;

export const hostReasons = {
  known: 'Known cloud products: read as soon as they are opened',
  optional: 'Self-hosted systems: asked for one origin at a time, when the agent enables a page',
} as const;

export const optionalHosts = ['*://*/*'];

/** Nothing but the extension’s own files runs in its own pages, and they send no form anywhere. */
export const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Everything that is kept. `file` is the one that writes it. */
export const stored = [
  {
    what: 'Settings of the agent, taught pages among them',
    where: 'local storage',
    until: 'they are reset or erased, or the extension is removed',
    file: 'lib/platform/settings.ts',
  },
  {
    what: 'Own answers, thrown away ones for thirty days',
    where: 'local storage',
    until: 'they are thrown away, or the extension is removed',
    file: 'lib/platform/ownTemplates.ts',
  },
  {
    what: 'Own answers once more, only where the agent switched on that they are kept alike on several devices',
    where: 'sync storage',
    until: 'they are thrown away, or it is switched off and they are taken out',
    file: 'lib/platform/ownSync.ts',
  },
  {
    what: 'How often each answer was picked: counts',
    where: 'local storage',
    until: 'they are forgotten in the settings, or the extension is removed',
    file: 'lib/platform/picks.ts',
  },
  {
    what: 'Steps of the ladder: days, step, kinds found, answer, ids of ticket and message, who approved, and in the agent’s words what a threat was; of care the day and the ticket alone. The customer as a keyed hash, never by name or address',
    where: 'IndexedDB',
    until: 'the days of `ladderRetention` are over, they are erased, or the extension is removed',
    file: 'lib/platform/incidents/database.ts',
  },
  {
    what: 'Which customer’s steps the settings page was asked to show: a keyed hash',
    where: 'session memory',
    until: 'the page has shown them, or the browser closes',
    file: 'lib/platform/incidents/requests.ts',
  },
  {
    what: 'Conversations for a reply field that stands on another page',
    where: 'session memory',
    until: 'twelve hours are over, twenty newer ones are there, or the browser closes',
    file: 'lib/platform/conversations.ts',
  },
  {
    what: 'How many messages with painful words were met on the day: for the agent alone',
    where: 'session memory',
    until: 'the next day, or the browser closes',
    file: 'lib/platform/exposure.ts',
  },
  {
    what: 'Words that were selected to be checked',
    where: 'session memory',
    until: 'the check has taken them, or the browser closes',
    file: 'lib/platform/selection.ts',
  },
  {
    what: 'The origin that the agent is about to enable',
    where: 'session memory',
    until: 'the browser’s question is answered, or the browser closes',
    file: 'lib/platform/origins.ts',
  },
] as const;
