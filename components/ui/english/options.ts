/** English words of the settings page. */
import type { PolicyKey, Source } from '../../../lib/core/policy';
import type { Plural } from '../say';

type Field = { readonly label: string; readonly hint: string };

const fields: Readonly<Record<PolicyKey, Field>> = {
  agentName: { label: 'Your name', hint: 'Signs your answers. As your customers know you.' },
  organisationName: { label: 'Organisation', hint: 'Named in answers, as your customers know it.' },
  codeUrl: { label: 'Link to the code of conduct', hint: 'Formal answers point here. Starts with https://' },
  supervisor: { label: 'Supervisor', hint: 'A name or a team, and how to reach them. Shown when help is needed.' },
  crisisLines: {
    label: 'Crisis lines',
    hint: 'Offered when someone speaks of harming themselves. Use lines that your organisation has checked.',
  },
  side: { label: 'Side of the page', hint: 'Where the panel docks.' },
  theme: { label: 'Theme', hint: '' },
  shield: {
    label: 'Cover painful passages in the page',
    hint: 'Severe words lie under a bar until you press it. Screen readers still read them.',
  },
  extraSites: { label: 'Taught pages', hint: 'Pages of systems that the panel does not know by itself.' },
  collapsed: { label: 'Start as a slim tab', hint: 'The tab still shows the state of the message.' },
};

export const options = {
  title: 'Settings',
  heading: 'Conduct Panel settings',
  sections: {
    you: 'You and your organisation',
    pages: 'Pages',
    appearance: 'Appearance',
    privacy: 'Privacy',
    versions: 'Versions',
  },
  intro: {
    you: 'These words fill in your answers. They stay in this browser.',
    pages: 'The panel reads only pages that you or your organisation have chosen.',
    appearance: 'How the panel looks beside the page.',
    privacy: 'Everything happens on this device. Nothing is sent anywhere.',
    versions: 'The same versions give the same judgement everywhere.',
  },
  fields,
  sources: { managed: 'Set by your organisation', user: 'Your choice', default: 'Default' } satisfies Record<
    Source,
    string
  >,
  managedBanner: 'Your organisation manages some of these settings. They are locked.',
  proposed: 'Proposed by your organisation',
  lockedDefault: 'Locked by your organisation',
  saved: 'Saved',
  notSaved: 'Not saved: {reason}',
  reset: 'Use default',
  sides: { left: 'Left', right: 'Right' },
  themes: { auto: 'Like the system', light: 'Light', dark: 'Dark' },
  line: { region: 'Region', name: 'Name', contact: 'Phone or link' },
  lineNumber: 'Crisis line {n}',
  addLine: 'Add a crisis line',
  removeLine: 'Remove {name}',
  managedLine: 'From your organisation',
  noLines: 'No crisis line yet.',
  lineEmpty: 'Every line needs a region, a name, and a phone number or link.',
  problemsHeading: 'Some values were not accepted',
  problem: '{path} ({source}): {reason}',
  problemWhole: 'All settings',
  cloud: 'Known products',
  cloudNote: 'Read as soon as you open them. Nothing to set up.',
  selfHosted: 'Pages that you enabled',
  selfHostedNote: 'Enable a self-hosted page from the toolbar button while it is open.',
  noPages: 'None yet.',
  remove: 'Remove',
  removePage: 'Remove {origin}',
  stored: [
    'Your settings and the pages you enabled: in this browser.',
    'The conversation in front: in memory, until you leave it. On systems that answer on a separate page, up to twelve hours in the browser’s session memory, never on disk.',
    'Customer messages, judgements and drafts: never written to disk, never sent.',
  ],
  export: 'Export settings',
  erase: 'Erase settings',
  eraseAsk: 'Erase all your settings and enabled pages? Settings of your organisation stay.',
  eraseYes: 'Erase everything',
  eraseNo: 'Keep',
  erased: 'Erased. The defaults apply.',
  versionNames: { extension: 'Conduct Panel', rules: 'Rules', model: 'Model', templates: 'Answers' },
  pagesCount: { one: '{n} product', other: '{n} products' } as Plural,
};
