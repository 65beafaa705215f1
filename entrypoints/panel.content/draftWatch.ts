/** How long the agent's hands rest before the draft is looked at, and the longest that an idle moment is waited for, in ms. */
const rest = 400;
const longest = 1500;

/**
 * Calls `rested` once at first, and whenever the agent has paused after a change of the draft, in an idle moment of the page.
 * Fields tell of input; editors with a model of their own often do not, and are seen to change.
 */
export function watchDraft(element: HTMLElement, rested: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const whenIdle = () => {
    requestIdleCallback(() => signal.aborted || rested(), { timeout: longest });
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
