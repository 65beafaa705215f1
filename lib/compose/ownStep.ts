import type { Carets } from './caret';
import { windowOf } from './carry';
import { whenGoingOn } from './goingOn';

/** Editors that count what is written within so many milliseconds as one step; TipTap is a ProseMirror. */
const moments = { '.ProseMirror': 500, '.ql-editor': 1000 };

/**
 * Sees to it that what is written next is a step of its own in the editor's history: one undo takes it out, and nothing
 * that the agent typed before. That may take the rest of the moment since the text last changed; an agent who goes on
 * meanwhile is not held up.
 */
export async function ownStep(element: HTMLElement, carets: Carets | undefined, signal?: AbortSignal): Promise<void> {
  // Summernote keeps a state to come back to when a mouse button is let go, and never while words are typed.
  if (element.matches('.note-editable')) element.dispatchEvent(new (windowOf(element).MouseEvent)('mouseup'));
  const [, moment = 0] = Object.entries(moments).find(([editor]) => element.matches(editor)) ?? [];
  const rest = moment - (carets?.sinceChange(element) ?? moment);
  if (rest > 0) await passes(element, rest, signal);
}

function passes(element: HTMLElement, ms: number, signal: AbortSignal | undefined): Promise<void> {
  const over = new AbortController();
  return new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
    whenGoingOn(element, over.signal, resolve);
    signal?.addEventListener('abort', () => resolve(), { signal: over.signal });
  }).finally(() => over.abort());
}
