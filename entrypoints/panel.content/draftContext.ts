import { abbreviationsIn } from '../../lib/core/abbreviations';
import type { DraftContext } from '../../lib/core/draft';
import { refusesChecks } from '../../lib/sites/draft';
import { namesIn } from './names';
import type { Session } from './session';
import type { Target } from './target';

/** A composer of a ticket. */
export type Writing = { readonly element: HTMLElement; readonly ticket: string };

/** Notes between colleagues are left alone, and so is what the page or the agent wants left alone. */
export function composerOf({ state, settings }: Session, target: Target): Writing | undefined {
  const { draftCheck, draftSitesOff } = settings.policy;
  if (state.view !== 'ticket' || !draftCheck || draftSitesOff.includes(location.host)) return undefined;
  const composer = target.latest();
  if (!composer || composer.audience === 'internal' || refusesChecks(composer.element)) return undefined;
  return { element: composer.element, ticket: state.conversation.ticket.id };
}

/** What the draft answers, and who is named in it. */
export function contextOf({ state }: Session): DraftContext {
  if (state.view !== 'ticket') return {};
  const { conversation, assessments, selected } = state;
  const asked = selected === undefined ? undefined : assessments.get(selected);
  const text = conversation.messages.find(({ id }) => id === selected)?.text ?? '';
  return { asked, names: namesIn(conversation), channel: conversation.channel, familiar: abbreviationsIn(text) };
}
