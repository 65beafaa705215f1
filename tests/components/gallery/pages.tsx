import type { OptionsProps } from '../../../components/options/props';
import type { PageState, PopupProps } from '../../../components/popup/props';
import type { Assessment } from '../../../lib/core/assessment';
import { dryRun } from '../../../lib/core/dryRun';
import type { Judge } from '../../../lib/core/judge';
import { checkOwn } from '../../../lib/core/own/check';
import { importOwn } from '../../../lib/core/own/exchange/import';
import { emptyOwn, type OwnTemplate } from '../../../lib/core/own/own';
import { mergePolicy } from '../../../lib/core/policy';
import { importPages } from '../../../lib/core/policy/importPages';
import { judgeUnder } from '../../../lib/core/policyJudge';
import type { Remembered } from '../../../lib/core/remembered';
import { compile } from '../../../lib/core/rules/compile';
import { withOwnRules } from '../../../lib/core/rules/ownRules';
import { drain } from '../../../lib/core/slices';
import { readPack } from '../../../lib/deploy/pack';
import { editable, lintPack, writable } from '../../../lib/deploy/packText';
import { checkSettings } from '../../../lib/deploy/settings';
import { readSettingsFile } from '../../../lib/deploy/settingsFile';
import { readTickets } from '../../../lib/deploy/tickets';
import { english } from '../../../lib/rules/en/index';
import { judged } from './judged';

type Recorder = (name: string) => (...args: unknown[]) => void;

const own = {
  agentName: 'Sam Okafor',
  crisisLines: [{ region: 'Northbrook', name: 'Lifeline Northbrook', contact: '555 0100' }],
  extraSites: [
    { host: 'meters.northbrook.example', name: 'Meter desk', address: '/case/{id}', message: '.entry', text: '.words' },
  ],
};
const managed = {
  organisationName: 'Northbrook Water',
  codeUrl: 'https://northbrook.example/code',
  crisisLines: [{ region: 'All', name: 'Emergency services', contact: '112' }],
  extraSites: [
    { host: 'letters.northbrook.example', name: 'Letter desk', address: '/letter/{id}', message: '.letter' },
  ],
};

const judge = { packs: [], model: null };
const ownAnswer: OwnTemplate = {
  ...emptyOwn('sample-one', 'en', 1),
  title: 'The van is late',
  body: 'Hello {{ customer }},\n\nThe van is late today. {{ next_step }}\n\n{{ agent }}',
  tags: ['van'],
};

/** Enough of them for folders, favourites and a search. */
const ownAnswers: readonly OwnTemplate[] = [
  ownAnswer,
  ...(['Thanks for waiting', 'The van comes today', 'We lost your parcel', 'Your refund is on its way'] as const).map(
    (title, at): OwnTemplate => ({
      ...{ ...ownAnswer, id: `own/more-${at}`, title, tags: [] },
      ...{
        folder: at < 2 ? 'Deliveries' : 'Money and losses',
        favourite: at % 2 === 1,
        shortcut: at === 0 ? 'wait' : '',
      },
    }),
  ),
  {
    ...ownAnswer,
    id: 'own/sample-two',
    title: 'Good-bye',
    body: 'Thank you, {{ customer }}.',
    tags: [],
    shortcut: 'bye',
  },
];

const remembered: Remembered = {
  key: '5f1c09ab7de2405f1c09ab7de2405f1c09ab7de2405f1c09ab7de2405f1c09ab',
  steps: [
    {
      id: 'one-step',
      step: { date: '2026-03-01', rung: 'boundary', kinds: ['insult'], ticket: '4102', expires: '2026-05-30' },
    },
    {
      id: 'two-steps',
      step: {
        ...{ date: '2026-11-24', rung: 'restriction', kinds: ['insult', 'cursing'], ticket: '4103' },
        ...{ template: 'en/notice', expires: '2027-05-23', review: '2027-02-22' },
        ...{ approvedBy: 'Marta Lindqvist', adjustments: 'declined' },
      },
    },
  ],
};

/** The settings page: `plain` for a person alone, `managed` under an organisation's policy, `wrong` with bad values. */
export function optionsProps(name: string, theme: string, record: Recorder): OptionsProps {
  const layers: Record<string, readonly [unknown, unknown]> = {
    plain: [undefined, undefined],
    managed: [managed, own],
    wrong: [
      { side: 'top', colour: 'red' },
      { codeUrl: 'northbrook', agentName: 7 },
    ],
  };
  const [policy, user] = layers[name] ?? [undefined, undefined];
  const store =
    (call: string) =>
    (...args: unknown[]) => {
      record(call)(...args);
      return args[1] === 'refuse' ? Promise.reject(new Error('the browser’s storage is full')) : Promise.resolve();
    };
  return {
    effective: mergePolicy(policy, { ...(user as object), theme }),
    pages: {
      cloud: ['Zendesk', 'Freshdesk', 'Gmail', 'Outlook', 'Help Scout', 'Front', 'Intercom'],
      enabled:
        name === 'plain'
          ? []
          : [
              { origin: 'https://tickets.northbrook.example', site: 'Request Tracker', managed: name === 'managed' },
              { origin: 'https://mail.northbrook.example', site: 'Roundcube' },
            ],
    },
    versions: { extension: '0.1.0', rules: '2026.11', model: '3', templates: '142' },
    doctor: {
      arrival:
        name === 'plain'
          ? { state: 'refused', reason: 'Managed storage manifest not found' }
          : { state: 'arrived', keys: Object.keys((policy ?? {}) as object) },
      machine: { browser: 'Chromium 156.0.8078.79', system: 'linux x86-64' },
    },
    onCopyReport: store('report'),
    memory: {
      size: name === 'plain' ? { customers: 0, steps: 0 } : { customers: 12, steps: 31 },
      today: '2026-11-27',
      shown: name === 'memory' ? [remembered] : undefined,
      titleOf: () => 'A notice with the clause',
      onFind: (address) => Promise.resolve(address.startsWith('dana') ? [remembered] : []),
      onExport: record('exportMemory'),
      onErase: store('eraseMemory'),
    },
    rollOut: {
      check: (draft) => checkSettings(draft).problems,
      read: async (text) => drain(readSettingsFile(text)),
      onSave: record('saveSettings'),
      onKit: async (draft) => {
        record('kit')(draft);
        return 49;
      },
      readPack: (text) => readPack(text),
      packText: async (from) => (typeof from === 'string' ? editable(from) : writable(from)),
      lintPack: async (text) => drain(lintPack(text)),
      onSaveText: record('saveText'),
      onSavePack: async (pack) => record('savePack')(pack),
      readTickets: async (text) => readTickets(text),
      async dryRun(tickets, { before, after }, onProgress) {
        record('dryRun')(before, after);
        const judges = [before, after].map(({ policy }) => {
          const settings = mergePolicy(policy, undefined).policy;
          return judgeUnder(settings, compile(withOwnRules(english, settings.extraRules)), null);
        });
        return drain(dryRun(tickets, ...(judges as [Judge, Judge]), onProgress));
      },
      onSaveDryRun: async (result) => record('saveDryRun')(result),
    },
    picks: { count: name === 'plain' ? 0 : 17, onReset: store('resetPicks') },
    own: {
      shelf: {
        templates: name === 'plain' ? [] : ownAnswers,
        trash:
          name === 'memory' ? [{ template: { ...ownAnswer, id: 'own/gone', title: 'An old one' }, deleted: 1 }] : [],
      },
      sync: {
        state:
          name === 'managed'
            ? {
                alike: 4,
                unfit: [
                  { id: 'own/long', title: 'A very long answer', why: 'long' },
                  { id: 'own/full', title: 'One too many', why: 'full' },
                ],
              }
            : undefined,
        onErase: store('eraseShared'),
      },
      check: (template) => checkOwn(template, judge, name === 'plain' ? [] : ownAnswers),
      empty: () => emptyOwn('empty-one', 'en', 1),
      onSave: (...templates) => Promise.resolve(record('saveOwn')(...templates)),
      onTrash: (template) => Promise.resolve(record('trashOwn')(template)),
      onExport: record('exportOwn'),
      readImport: (text) =>
        importOwn(text, {
          ...{ judge, shelf: ownAnswers, lang: 'en', now: 1, readHtml: (html) => html.replace(/<[^>]*>/g, '') },
          newId: () => crypto.randomUUID(),
        }),
    },
    onChange: store('change'),
    onReset: store('reset'),
    onRemovePage: store('remove'),
    onRemoveTaught: store('removeTaught'),
    onExportTaught: store('exportTaught'),
    onImportTaught: async (file) => importPages(file, () => []),
    onExport: store('export'),
    onErase: store('erase'),
  };
}

const pages: Readonly<Record<string, PageState>> = {
  readable: { state: 'readable', site: 'Zendesk' },
  unreadable: { state: 'unreadable', site: 'Zendesk', reason: 'Its messages were not found.' },
  disabled: { state: 'disabled', origin: 'https://tickets.northbrook.example' },
  unknown: { state: 'unknown', origin: 'https://intranet.northbrook.example' },
  unsupported: { state: 'unsupported' },
  checking: { state: 'checking' },
};

export function popupProps(name: string, theme: PopupProps['theme'], record: Recorder): PopupProps {
  return {
    page: pages[name] ?? { state: 'checking' },
    theme,
    judge: judgeInvented,
    onEnable: () => Promise.resolve(record('enable')()),
    onOpenPanel: record('open'),
    onTeach: record('teach'),
    onOptions: record('options'),
  };
}

/** Knows two sentences only: enough to show the result of a check. */
function judgeInvented(text: string, role: 'customer' | 'agent'): Assessment {
  if (text.includes('broken judge')) throw new Error('the rules could not be loaded');
  const promise = 'I guarantee it will never happen again';
  if (role === 'agent' && text.includes(promise)) {
    const reason = 'Nobody can keep this promise.';
    return judged(text, [
      { kind: 'overpromise', words: promise, reason, suggestion: 'I will do my best to prevent it' },
    ]);
  }
  if (text.includes('idiots'))
    return judged(text, [{ kind: 'insult', words: 'idiots', reason: 'Belittles the people who answer.' }]);
  return judged(text, [], role === 'customer' ? ['feedback'] : []);
}
