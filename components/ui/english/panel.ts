/** English words of the panel. */
import type { Part, Proof } from '../../../lib/core/proof';
import type { Plural } from '../say';

/** What the page proved to show. */
export const selfTest = {
  complete: 'This page shows all it should',
  lacking: 'Not found on this page: {parts}',
  parts: {
    ticket: 'the ticket’s number',
    messages: 'messages',
    author: 'who wrote',
    time: 'when',
    role: 'customer or staff',
    visibility: 'what the customer can see',
    composer: 'the reply field',
    audience: 'who will see the reply',
  } satisfies Record<Part, string>,
  names: {
    ticket: 'The ticket’s number',
    messages: 'Messages',
    author: 'Who wrote a message',
    time: 'When it was written',
    role: 'Customer or staff',
    visibility: 'Whether the customer can see it',
    composer: 'The reply field',
    audience: 'Who will see the reply',
  } satisfies Record<Part, string>,
  states: {
    found: '{name}: found',
    some: '{name}: found for {found} of {of}',
    missing: '{name}: not found',
    unproven: '{name}: nothing to look at yet',
    unshown: '{name}: this product’s page does not show it',
  } satisfies Record<Proof['state'], string>,
  composerClosed: 'The reply field: not open, or not found',
};

/** Lines of the diagnosis. */
export const diagnosis = {
  head: 'Conduct Panel diagnosis (no customer text)',
  site: 'Site: {site}',
  versions: 'Conduct Panel {extension}, rules {rules}, model {model}',
  browser: 'Browser: {browser}',
  language: 'Language of the page: {language}',
  missing: 'Not found: {item}',
  probes: 'Selectors tried, with how often each was found:',
  itself: '(the message itself)',
};

export const thread = {
  heading: 'Customer’s messages',
  count: { one: '{n} message', other: '{n} messages' } as Plural,
  customer: 'Customer',
  empty: 'No words from the customer on this page yet.',
  none: 'No words of its own',
};

export const panel = {
  name: 'Conduct Panel',
  open: 'Open Conduct Panel: {state}',
  collapse: 'Collapse panel',
  toLeft: 'Dock on the left',
  toRight: 'Dock on the right',
  options: 'Settings',
  shortcuts: 'Keyboard shortcuts',
  close: 'Close',
  more: 'More',
  announce: '{name}: {mood}. {text}',
  ticket: 'Ticket {id}',
  reading: 'Reading the conversation…',
  tabIdle: 'No conversation',
  tabUnreadable: 'Not readable',
  idleTitle: 'No conversation in front',
  idleText: 'Open a ticket or a mail, and its assessment appears here.',
  unreadableTitle: 'This page cannot be read',
  missing: 'Not found on the page',
  retry: 'Try again',
  diagnosis: 'Copy diagnosis',
  diagnosisNote: 'Holds no customer text.',
  gaps: 'Not on the page',
  versions: 'Rules {rules} · Model {model}',
  onDevice: 'Judged on this device',
};

export const need = {
  heading: 'What they need',
  find: 'Show in the page: {words}',
};

export const shield = {
  covered: {
    one: '{n} painful passage is covered in the page. Press it there to read it.',
    other: '{n} painful passages are covered in the page. Press one there to read it.',
  } as Plural,
  open: {
    one: '{n} painful passage stands open in the page.',
    other: '{n} painful passages stand open in the page.',
  } as Plural,
  cover: 'Cover',
  met: {
    one: 'You have met {n} message like this today. A short break is always fine.',
    other: 'You have met {n} messages like this today. A short break is always fine.',
  } as Plural,
};

export const advice = {
  heading: 'What to do now',
  suggestions: 'Suggested answers',
  speaking: 'On the phone',
  library: 'All answers',
  why: 'Why this one:',
  search: 'Search answers',
  clear: 'Clear search',
  reading: 'Reading the answers…',
  openNow: '{at} of {n}: {title}',
  found: { one: '{n} answer', other: '{n} answers' } as Plural,
  noneFound: 'No answer matches “{query}”. Try fewer words.',
  noSuggestions: 'No ready answer fits this message. Your own words will.',
  tooMany: { one: '{n} more; type to narrow down', other: '{n} more; type to narrow down' } as Plural,
  ladder: 'Where this stands on the ladder',
  now: 'The step now',
  taken: 'Taken {day}, ticket {ticket}',
  notNeeded: 'Not needed now',
  approval: 'Has to be agreed by {who}.',
  moreAnswers: { one: 'Show {n} more answer', other: 'Show {n} more answers' } as Plural,
  pending: 'Finding a good answer…',
  preview: 'As it will be inserted',
  toSay: 'As you can say it',
  insert: 'Insert',
  insertNote: 'Insert as internal note',
  copy: 'Copy',
  blanks: 'Fill in first',
  blankNeeded: 'Please fill this in.',
  stops: 'Adjust the wording',
  broken: 'This answer cannot be filled: {reason}',
  into: 'Writes into',
  internalWarning: 'The customer will not see it.',
  unknownAudience: 'Check who will see it before you send.',
  among: 'Reply field {place} of {of} on this page, from the top. Click into another one to write there.',
  noTarget: 'Nowhere to write',
  inserted: 'Inserted: {title}',
  insertedHint: 'Read it once more before you send.',
  undo: 'Undo',
  undone: 'Taken back. The editor is as it was.',
  copied: 'Copied to the clipboard',
  failed: 'Not inserted',
  dismiss: 'Dismiss',
};

export const code = {
  heading: 'The code of conduct',
  clauses: 'What nobody has to put up with',
  values: 'What we stand for',
  link: 'Read the whole code',
};

export const draft = {
  heading: 'Your draft',
  line: { one: '{n} thing to look at before you send', other: '{n} things to look at before you send' } as Plural,
  fix: 'Replace',
  fixWith: 'Replace with: {words}',
  kindOff: 'Hide “{kind}” from now on',
  siteOff: 'Do not check drafts on this site',
  replaced: 'Replaced in your draft',
};

export const expanding = {
  on: 'Type ; and the shortcut of an answer in your reply, then Tab or Space: the answer takes its place.',
  off: 'Shortcuts of answers are left as you type them on this site.',
  turnOff: 'Do not replace shortcuts on this site',
  turnOn: 'Replace shortcuts on this site',
};

export const keys = {
  title: 'Keyboard shortcuts',
  intro: 'They work while the panel has the focus.',
  insert: 'Insert the open answer',
  copy: 'Copy the open answer',
  undo: 'Undo the insertion',
  fix: 'Replace the first words that stand out in your draft',
  search: 'Search answers',
  speak: 'Words to say on the phone, or words to write',
  words: 'Show or hide covered words',
  shield: 'Cover or uncover painful words in the page',
  help: 'Show this list',
  collapse: 'Collapse the panel',
  tab: 'Move between parts',
  arrows: 'Move within a list',
  enter: 'Open, select, or show in the page',
};
