import type { Content } from '../../lib/compose/insertion';

/** Puts a text on the clipboard, rich and plain. Rejects with a sentence when the browser refuses. */
export async function copyContent({ plain, html }: Content): Promise<void> {
  const types = { 'text/plain': plain, 'text/html': html };
  if (typeof ClipboardItem === 'function' && navigator.clipboard) {
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    const done = navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    if (
      await done.then(
        () => true,
        () => false,
      )
    )
      return; // Refused without focus; the older way may still do.
  }
  if (!copyByEvent(types)) throw new Error('The browser did not allow the clipboard. Select the preview and copy it.');
}

export function copyText(text: string): Promise<void> {
  const lines = document.createElement('p');
  lines.textContent = text;
  return copyContent({ plain: text, html: lines.outerHTML });
}

/** Pages without a secure address have no clipboard interface: the copy event carries the text. */
function copyByEvent(types: Record<string, string>): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(types)) event.clipboardData?.setData(type, text);
    filled = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done && filled;
}
