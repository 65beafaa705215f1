import type { PanelProps } from '../../components/panel/props';
import type { Session } from './session';

type Shown = Pick<
  PanelProps,
  'state' | 'notice' | 'collapsed' | 'side' | 'theme' | 'shielded' | 'shieldLocked' | 'exposure'
>;

/** What the panel is given to show, of all that is known at this moment. */
export function shown({ state, notice, collapsed, settings, exposure }: Session): Shown {
  const { side, theme, shield } = settings.policy;
  return { state, notice, collapsed, side, theme, shielded: shield, shieldLocked: settings.locks.shield, exposure };
}
