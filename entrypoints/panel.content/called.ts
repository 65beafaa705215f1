import { typedBefore } from '../../lib/compose/typed';
import type { Template } from '../../lib/core/template';
import { refusesChecks } from '../../lib/sites/draft';
import type { Shortcut, Target } from './target';

/** Whether a person pressed a key that calls for an answer, after its shortcut. */
export function isCall({ isTrusted, isComposing, key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return isTrusted && !isComposing && (key === 'Tab' || key === ' ') && !ctrlKey && !altKey && !metaKey && !shiftKey;
}

/** The answer that was called for, and where its shortcut stands. */
export type Called = { readonly template: Template; readonly at: Shortcut };

/** Nothing where no known shortcut stands before the caret, outside the composer, and where the page wants no help. */
export function calledFor(
  event: KeyboardEvent,
  target: Target,
  lookUp: (word: string) => Template | undefined,
): Called | undefined {
  const [element] = event.composedPath() as HTMLElement[];
  const typed = element && typedBefore(element);
  const template = typed && lookUp(typed.word);
  if (!template) return undefined; // The composer is looked for only when a shortcut stands there.
  const composer = target.composer()?.element;
  if (!composer?.contains(element) || refusesChecks(composer)) return undefined;
  return { template, at: { element: composer, spot: typed.spot } };
}
