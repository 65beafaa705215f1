import { isCall } from '../../../entrypoints/panel.content/called';
import { rememberCarets } from '../../../lib/compose/caret';
import { insert, replace } from '../../../lib/compose/insert';
import type { Content, InsertResult, Place, Spot } from '../../../lib/compose/insertion';
import { typedBefore } from '../../../lib/compose/typed';

/**
 * The content script of the test extension: it runs in the extension's world, as the panel does, and does what a test asks
 * for by an event of the page. Paths are selectors, one step into each same-origin frame or open shadow root.
 */
type Insertion = { action: 'insert'; content: Content; place: Place; clipboard: 'open' | 'closed' };
type Replacement = { action: 'replace'; words: string; by: string };
type Arming = { action: 'arm'; word: string; content: Content };
type Request = { id: number; path: string[] } & (
  | Insertion
  | Replacement
  | Arming
  | { action: 'undo' }
  | { action: 'hold' }
);

const carets = rememberCarets(document, new AbortController().signal);
let last: InsertResult | undefined;
let held: HTMLElement | undefined;

function find(path: string[]): HTMLElement {
  let scope: ParentNode = document;
  let found: Element | null = null;
  for (const selector of path) {
    found = scope.querySelector(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    const frame = found.localName === 'iframe' ? (found as HTMLIFrameElement).contentDocument : undefined;
    scope = frame ?? found.shadowRoot ?? found;
  }
  const element = found ?? held;
  if (!element) throw new Error('No element is held.');
  return element as HTMLElement;
}

/** Where words stand that lie in one text node, or in a field's value. */
function spotOf(element: HTMLElement, words: string): Spot {
  if ('value' in element) {
    const start = String(element.value).indexOf(words);
    return { start, end: start + words.length };
  }
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = element.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  throw new Error(`Nothing says ${words}.`);
}

let disarm = new AbortController();

/** From now on the word, typed after a semicolon in the element, is replaced by the content, as the panel does it. */
function arm(element: HTMLElement, { word, content }: Arming): void {
  disarm.abort();
  disarm = new AbortController();
  const press = (event: KeyboardEvent) => {
    const typed = isCall(event) ? typedBefore(event.composedPath()[0] as HTMLElement) : undefined;
    if (typed?.word !== word) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const copy = async () => undefined;
    void insert(element, content, typed.spot, { copy, carets }).then((result) => {
      last = result;
      document.documentElement.setAttribute('data-expanded', result.outcome);
    });
  };
  element.ownerDocument.defaultView?.addEventListener('keydown', press, { capture: true, signal: disarm.signal });
}

async function answer(request: Request): Promise<unknown> {
  if (request.action === 'undo') return last?.outcome === 'inserted' ? last.undo() : undefined;
  const element = find(request.path);
  if (request.action === 'hold') {
    held = element;
    return undefined;
  }
  if (request.action === 'arm') return arm(element, request);
  let clipboard: Content | undefined;
  const isOpen = request.action === 'replace' || request.clipboard === 'open';
  const copy = async (content: Content) => {
    if (!isOpen) throw new Error('The clipboard is closed.');
    clipboard = content;
  };
  last =
    request.action === 'replace'
      ? await replace(element, spotOf(element, request.words), request.by, { copy, carets })
      : await insert(element, request.content, request.place, { copy, carets });
  return { ...last, clipboard };
}

window.addEventListener('compose-request', async (event) => {
  const request = JSON.parse((event as CustomEvent<string>).detail) as Request;
  const outcome = await answer(request).then(
    (reply) => ({ reply }),
    (error: unknown) => ({ error: String(error) }),
  );
  const detail = JSON.stringify({ id: request.id, ...outcome });
  window.dispatchEvent(new CustomEvent('compose-reply', { detail }));
});

// Tells the tests that the extension is there: Firefox opens its first page before it has started one.
document.documentElement?.setAttribute('data-compose-tests', '');
