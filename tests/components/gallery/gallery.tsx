/**
 * Shows one component in one state on a page, for people and for the tests: `?state=critical&theme=dark&side=left`,
 * `?page=options-managed`, `?page=popup-disabled`, `?page=teach-check`.
 * The panel stands in a shadow root with adopted styles, as in the product. Callbacks are kept in `gallery.calls`.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Options } from '../../../components/options/Options';
import { Panel } from '../../../components/panel/Panel';
import type { PanelProps } from '../../../components/panel/props';
import { panelStyles } from '../../../components/panel/styles';
import { Popup } from '../../../components/popup/Popup';
import { Teach } from '../../../components/teach/Teach';
import { english } from '../../../components/ui/words';
import { backdrop } from './backdrop';
import { fillFor } from './fill';
import { optionsProps, popupProps } from './pages';
import { states, today } from './states';
import { teachProps } from './teach';
import { library } from './templates';

const query = new URLSearchParams(location.search);
const theme = (query.get('theme') ?? 'light') as PanelProps['theme'];
const calls: unknown[][] = [];
const record =
  (name: string) =>
  (...args: unknown[]): void => {
    calls.push([name, ...args]);
  };

function Stage({ name }: { name: string }) {
  const shown = states[name];
  const [collapsed, setCollapsed] = useState(shown?.collapsed ?? false);
  const [state, setState] = useState(shown?.state ?? ({ view: 'idle' } as const));
  if (!shown) throw new Error(`The gallery has no state “${name}”.`);
  const props: PanelProps = {
    state,
    notice: shown.notice,
    recorded: shown.recorded,
    today,
    draft: shown.draft,
    shielded: shown.shielded ?? false,
    exposure: shown.exposure,
    speaking: shown.speaking,
    collapsed,
    side: query.get('side') === 'left' ? 'left' : 'right',
    theme,
    library,
    fill: fillFor(state),
    onSelect(id) {
      record('select')(id);
      if (state.view === 'ticket') setState({ ...state, selected: id });
    },
    onReveal: record('reveal'),
    onFind: record('find'),
    onInsert: (template, answers) => record('insert')(template.id, answers),
    onUndo: record('undo'),
    onRecord: (template, answers) => record('record')(template.id, answers),
    onTakeBack: record('takeBack'),
    onShowMemory: record('memory'),
    onCopy: (template, answers) => record('copy')(template.id, answers),
    onCollapse: setCollapsed,
    onSide: record('side'),
    onShield: record('shield'),
    onSpeaking: record('speaking'),
    onRetry: record('retry'),
    onCopyDiagnosis: record('diagnosis'),
    onTeach: record('teach'),
    onReturn: () => false,
    onExpanding: record('expanding'),
    onOptions: record('options'),
    async onFixDraft(index) {
      record('fix')(index);
      return true;
    },
    onRevealDraft: record('reveal in the draft'),
    onDraftKindOff: record('kind off'),
    onDraftSiteOff: record('site off'),
  };
  const words = query.get('dir') === 'rtl' ? { ...english, dir: 'rtl' as const } : english;
  return <Panel {...props} words={words} />;
}

/** The page behind, and a root with the product's styles in it. */
function mount(name: string, styles: string): ShadowRoot {
  backdrop(document, query.get('theme') === 'dark');
  const host = document.body.appendChild(document.createElement(name));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}

function showPanel(): void {
  const root = mount('conduct-panel', panelStyles);
  show((name) => render(<Stage key={name} name={name} />, root), query.get('state') ?? 'welcome');
}

async function showTeaching(step: string): Promise<void> {
  const { default: styles } = await import('../../../components/teach/teach.css?inline');
  const root = mount('conduct-panel-teach', styles);
  show((name) => render(<Teach {...teachProps(name, theme, record)} />, root), step);
}

/** Draws the first state, and lets the tests draw others. */
function show(draw: (name: string) => void, first: string): void {
  draw(first);
  Object.assign(globalThis, { gallery: { calls, draw } });
}

const [page = 'panel', name = ''] = query.get('page')?.split('-') ?? [];
if (page === 'options') {
  await import('../../../components/options/options.css');
  show((name) => render(<Options {...optionsProps(name, theme, record)} />, document.body), name);
} else if (page === 'popup') {
  await import('../../../components/popup/popup.css');
  render(<Popup {...popupProps(name, theme, record)} />, document.body);
} else if (page === 'teach') await showTeaching(name);
else showPanel();
