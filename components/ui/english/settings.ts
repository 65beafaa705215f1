/** English words for every setting: what it is called, and a hint for whoever sets it. */
import type { PolicyKey } from '../../../lib/core/policy';

type Field = { readonly label: string; readonly hint: string };

export const fields: Readonly<Record<PolicyKey, Field>> = {
  agentName: { label: 'Your name', hint: 'Signs your answers. As your customers know you.' },
  organisationName: { label: 'Organisation', hint: 'Named in answers, as your customers know it.' },
  codeUrl: { label: 'Link to the code of conduct', hint: 'Formal answers point here. Starts with https://' },
  codeText: { label: 'Text of the code of conduct', hint: 'Shown at the foot of the panel.' },
  valueWords: { label: 'Values in own words', hint: 'Names and meanings that the panel shows in place of its own.' },
  clauseWords: { label: 'Clauses in own words', hint: 'Names and meanings that the panel shows in place of its own.' },
  languages: { label: 'Languages of answers', hint: 'The usual one first. Empty for all.' },
  supervisor: { label: 'Supervisor', hint: 'A name or a team, and how to reach them. Shown when help is needed.' },
  kindsOff: { label: 'Kinds switched off', hint: 'Not looked for. A threat is always looked for.' },
  thresholds: { label: 'Thresholds', hint: 'How likely a kind must be before the learned part says so by itself.' },
  extraRules: { label: 'Own words and phrases', hint: 'Flagged with your own reason.' },
  exceptions: { label: 'Exceptions', hint: 'Words that never count, such as names of products.' },
  sitesAllowed: { label: 'Allowed sites', hint: 'The panel reads these and no others. Empty for all.' },
  sitesDenied: { label: 'Denied sites', hint: 'The panel stays silent there, and its popup says why.' },
  templates: { label: 'Own answers', hint: 'Offered before the built-in ones.' },
  templatesOff: { label: 'Answers left out', hint: 'By their ids.' },
  highestRung: { label: 'Highest step', hint: 'The last step of the ladder that your organisation takes.' },
  approvals: { label: 'Approvals', hint: 'Who has to agree before a step is taken.' },
  terms: { label: 'Terms of the steps', hint: 'How long each step counts, in days.' },
  crisisLines: {
    label: 'Crisis lines',
    hint: 'Offered when someone speaks of harming themselves. Use lines that your organisation has checked.',
  },
  securityContacts: { label: 'Security contacts', hint: 'Named when there is a threat or a danger.' },
  featuresOff: { label: 'Features switched off', hint: '' },
  side: { label: 'Side of the page', hint: 'Where the panel docks.' },
  theme: { label: 'Theme', hint: '' },
  shield: {
    label: 'Cover painful passages in the page',
    hint: 'Severe words lie under a bar until you press it. Screen readers still read them.',
  },
  extraSites: { label: 'Taught pages', hint: 'Pages of systems that the panel does not know by itself.' },
  draftCheck: {
    label: 'Look at my drafts as I write',
    hint: 'Marks words to look at again. Nothing of a draft is stored, and sending is never held up.',
  },
  draftSitesOff: { label: 'Sites without it', hint: 'Switched off from the panel, while a draft is open.' },
  shortcuts: {
    label: 'Replace shortcuts as I write',
    hint: 'Type ; and the shortcut of an answer, then Tab or Space. Once undone, your own words stand there again.',
  },
  shortcutSitesOff: { label: 'Sites without shortcuts', hint: 'Switched off from the list of keys in the panel.' },
  syncAnswers: {
    label: 'Synchronise my answers',
    hint: 'Through your browser’s own account, to your other devices. While it is off, they stay in this browser.',
  },
  collapsed: { label: 'Start as a slim tab', hint: 'The tab still shows the state of the message.' },
  ladderRetention: {
    label: 'Keep steps for',
    hint: 'Older steps are erased by themselves. The longest step counts for a year.',
  },
  learnFromPicks: {
    label: 'Learn from my picks',
    hint: 'Answers that you use often come to stand higher. Counted in this browser only.',
  },
};
