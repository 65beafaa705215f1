import type { PanelProps } from '../../components/panel/props';
import type { Template } from '../../lib/core/template';
import type { createMarks } from './marks';
import { createRoom } from './room';
import type { Session } from './session';
import type { Covered } from './shield';
import { type Shown, shown } from './shown';
import type { Store } from './store';
import { mountView } from './view';

type Parts = {
  readonly store: Store<Session>;
  readonly actions: Omit<PanelProps, keyof Shown>;
  readonly marks: ReturnType<typeof createMarks>;
  readonly covered: Covered;
  library(): readonly Template[];
};

/** Shows what the store holds, now and whenever it changes: panel, room beside the page, marks in the page. */
export function keepDrawing({ store, actions, marks, covered, library }: Parts, signal: AbortSignal): void {
  const draw = mountView(signal);
  const makeRoom = createRoom(signal);
  const show = () => {
    const { state, collapsed, settings, reading } = store.get();
    draw({ ...actions, ...shown(store.get(), library()) });
    makeRoom(collapsed ? undefined : settings.policy.side);
    const marked = !settings.policy.featuresOff.includes('marks');
    marks.paint(reading, state.view === 'ticket' ? state.assessments : new Map(), covered, marked);
  };
  store.subscribe(show, signal);
  show();
}
