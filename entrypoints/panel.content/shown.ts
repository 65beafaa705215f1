import type { PanelProps } from '../../components/panel/props';
import { codeOf } from '../../lib/core/code';
import type { EffectivePolicy } from '../../lib/core/policy';
import type { Template } from '../../lib/core/template';
import { today } from '../../lib/platform/today';
import { englishValues } from '../../lib/templates/values';
import type { Session } from './session';

/** The part of the panel's properties that says what is shown; the others are what the agent may do. */
export type Shown = Pick<
  PanelProps,
  | 'state'
  | 'notice'
  | 'recorded'
  | 'today'
  | 'terms'
  | 'draft'
  | 'collapsed'
  | 'side'
  | 'theme'
  | 'shielded'
  | 'shieldLocked'
  | 'exposure'
  | 'library'
  | 'wish'
  | 'speaking'
  | 'expanding'
  | 'code'
>;

/** What the panel is given to show, of all that is known at this moment. */
export function shown(session: Session, library: readonly Template[]): Shown {
  const { state, notice, recorded, draft, collapsed, settings, exposure, wish, speaking } = session;
  const { side, theme, shield } = settings.policy;
  return {
    ...{ state, notice, recorded, draft, collapsed, side, theme, exposure, library, wish, speaking },
    expanding: expandingOf(settings, library),
    today: today(),
    terms: settings.policy.terms,
    code: codeOf(settings.policy, englishValues),
    shielded: shield,
    shieldLocked: settings.locks.shield,
  };
}

/** Nothing where no answer has a shortcut, or where they are switched off everywhere. */
function expandingOf({ policy, locks, layers }: EffectivePolicy, library: readonly Template[]): Shown['expanding'] {
  const { shortcuts, shortcutSitesOff, featuresOff } = policy;
  const any = shortcuts && !featuresOff.includes('insert') && library.some(({ shortcut }) => shortcut);
  if (!any) return undefined;
  const managed = layers.managed.shortcutSitesOff?.includes(location.host) ?? false;
  return { on: !shortcutSitesOff.includes(location.host), locked: managed || locks.shortcutSitesOff };
}
