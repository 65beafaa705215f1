/** How long the agent's hands rest before the draft is looked at, in ms. */
const rest = 400;

/**
 * Calls `rested` once at first, and whenever the agent has paused after a change of the draft, once the page has nothing
 * more urgent to do.
 * Fields tell of input; editors with a model of their own often do not, and are seen to change.
 */
export function watchDraft(element: HTMLElement, rested: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const whenIdle = () => {
    void scheduler.postTask(() => signal.aborted || rested(), { priority: 'background' });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(whenIdle, rest);
  };
  const observer = new MutationObserver(soon);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  element.addEventListener('input', soon, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  soon();
}
