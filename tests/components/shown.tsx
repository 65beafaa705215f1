import { cleanup, render } from '@testing-library/preact';
import { afterEach, type Mock, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { PanelProps } from '../../components/panel/props';
import { fillFor } from './gallery/fill';
import { states, today } from './gallery/states';
import { library } from './gallery/templates';

afterEach(cleanup);

const callbacks = [
  'onSelect',
  'onExpanding',
  'onReveal',
  'onFind',
  'onInsert',
  'onUndo',
  'onRecord',
  'onTakeBack',
  'onShowMemory',
  'onCopy',
  'onCollapse',
  'onSide',
  'onShield',
  'onSpeaking',
  'onRetry',
  'onTeach',
  'onOptions',
  'onRevealDraft',
  'onDraftKindOff',
  'onDraftSiteOff',
] as const;
type Spies = { readonly [K in (typeof callbacks)[number] | 'onCopyDiagnosis']: Mock<(...args: never[]) => void> };

/** Properties of the panel in a state of the gallery, with every callback watched. */
export function propsOf(name: string, changes: Partial<PanelProps> = {}): PanelProps & Spies {
  const shown = states[name];
  if (!shown) throw new Error(`The gallery has no state “${name}”.`);
  const spies = Object.fromEntries([...callbacks, 'onCopyDiagnosis'].map((callback) => [callback, vi.fn()])) as Spies;
  return {
    ...{
      notice: undefined,
      collapsed: false,
      side: 'right',
      theme: 'light',
      today,
      library,
      fill: fillFor(shown.state),
    },
    ...shown,
    ...changes,
    ...spies,
    onFixDraft: changes.onFixDraft ?? (async () => true),
    onReturn: changes.onReturn ?? (() => false),
  };
}

/** Renders the panel in a state of the gallery. */
export function show(name: string, changes?: Partial<PanelProps>) {
  const props = propsOf(name, changes);
  const view = render(<Panel {...props} />);
  return { ...view, props, again: (next: string) => view.rerender(<Panel {...props} {...states[next]} />) };
}
