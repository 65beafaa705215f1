/** English words of the policy check in the settings. */
import type { Plural } from '../say';

export const doctor = {
  arrived: {
    one: '{n} setting of your organisation has arrived.',
    other: '{n} settings of your organisation have arrived.',
  } as Plural,
  empty: 'No policy has arrived in this browser.',
  emptyHint:
    'Right after the installation it may take some seconds. Firefox reads a policy when it starts. Chrome and Edge list what they were given under chrome://policy and edge://policy.',
  refused: 'This browser has no policy for the extension.',
  refusedHint: 'It said: {reason}',
  withheld:
    'Chrome and Edge hand over only names they know and values of the right type. A setting that is missing here was held back: chrome://policy says why, under “Conduct Panel”.',
  asItStands: 'Firefox hands over everything as it stands, and reads a policy that was changed when it starts again.',
  problems: 'Not accepted',
  noProblems: 'Everything that arrived was accepted.',
  problem: '{path}: {reason}',
  values: 'Settings in force',
  search: 'Search settings',
  filter: 'Show',
  filters: {
    all: 'All',
    managed: 'From your organisation',
    user: 'Chosen by you',
    locked: 'Locked',
    wrong: 'Not accepted',
  },
  none: 'No setting matches.',
  count: { one: '{n} setting', other: '{n} settings' } as Plural,
  empties: { text: 'empty', list: 'none', on: 'on', off: 'off' },
  united: 'From your organisation and from you',
  machine: 'This browser',
  browser: 'Browser',
  system: 'System',
  copy: 'Copy report',
  copyHint: 'Holds no customer data, and none of your own choices.',
  copied: 'Copied.',
  notCopied: 'Not copied: {reason}',
  reportHead: 'Conduct Panel policy report (no customer data)',
  ownChoice: '(chosen by the user)',
  lockedMark: 'locked',
};
