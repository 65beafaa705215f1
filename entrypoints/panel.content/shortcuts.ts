import type { Answers } from '../../lib/core/fill';
import { stepNeeds } from '../../lib/core/needs';
import { shortcutsOf } from '../../lib/core/shortcuts';
import type { Filled, Template } from '../../lib/core/template';
import { today } from '../../lib/platform/today';
import { calledFor, isCall } from './called';
import type { Calling } from './calling';
import type { Session } from './session';
import type { Store } from './store';
import type { Shortcut, Target } from './target';

type Parts = {
  readonly store: Store<Session>;
  readonly target: Target;
  readonly calling: Calling;
  library(): readonly Template[];
  fill(template: Template, answers: Answers): Filled;
  onExpand(template: Template, at: Shortcut): void;
};

/**
 * Puts an answer in place of its shortcut: a semicolon and a word in the composer, then Tab or Space. One that wants words
 * of the agent first, or whose step is not to be taken yet, is opened in the panel instead, and the shortcut is selected
 * for it to stand in its place. Any other key, field and page is left alone, and so is what asks to be.
 */
export function watchShortcuts(parts: Parts, signal: AbortSignal): void {
  const { store, target, calling } = parts;
  let of: readonly Template[] | undefined;
  let known: ReturnType<typeof shortcutsOf> = new Map();
  const lookUp = (word: string) => {
    const library = parts.library();
    if (library !== of) [of, known] = [library, shortcutsOf(library)];
    return known.get(word.toLowerCase());
  };
  const press = (event: KeyboardEvent) => {
    const called = isCall(event) && expands(store.get()) ? calledFor(event, target, lookUp) : undefined;
    if (!called) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { template, at } = called;
    if (isReady(template, parts)) parts.onExpand(template, at);
    else void target.select(at.element, at.spot).then(() => calling.ask(template, at.element));
  };
  const listen = () => {
    // A composer may stand in a frame, which the page may write anew; a listener that is there already is not added twice.
    for (const view of new Set([window, target.composer()?.element.ownerDocument.defaultView])) {
      view?.addEventListener('keydown', press, { capture: true, signal });
    }
  };
  store.subscribe(listen, signal);
  listen();
}

/** Whether shortcuts are replaced on this page at this moment. */
export function expands({ state, settings }: Session): boolean {
  const { shortcuts, shortcutSitesOff, featuresOff } = settings.policy;
  const off = !shortcuts || featuresOff.includes('insert') || shortcutSitesOff.includes(location.host);
  return !off && state.view === 'ticket' && state.advice !== undefined;
}

function isReady(template: Template, { store, fill }: Parts): boolean {
  const { state, settings } = store.get();
  if (state.view !== 'ticket' || !state.advice) return false;
  const { blocked, missing } = stepNeeds(template, state.advice, {}, today(), settings.policy.terms);
  return blocked === undefined && missing.length === 0 && fill(template, {}).ready;
}
