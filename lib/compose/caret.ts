import type { Place, Spot } from './insertion';
import { quote, read, scenery } from './read';
import { hasFocus, isTextField } from './target';
import { pause } from './wait';

/**
 * The caret that the agent left in a composer before the panel took the focus.
 *
 * A text field keeps its selection by itself; that of an editable is the document's one selection, and the next click
 * elsewhere moves it. Ranges are live: they follow what the page changes around them.
 */
export type Carets = {
  /** Listens in a document too. Same-origin frames are found when they get the focus. */
  watch(document: Document): void;
  /** Whether the agent was in the element, and nothing has changed its text since then: a caret would be the page's. */
  stands(element: HTMLElement): boolean;
  /** The last selection inside an editable, where it still stands. */
  rangeIn(element: HTMLElement): Range | undefined;
  /** For how many milliseconds the element's text has stood as it is; nothing when it was not seen to change. */
  sinceChange(element: HTMLElement): number | undefined;
};

/** `document`: the first document to listen in. Everything ends with the signal. */
export function rememberCarets(document: Document, signal: AbortSignal): Carets {
  const attached = new WeakMap<Document, () => void>();
  const texts = new WeakMap<Element, string>();
  const ranges = new WeakMap<Element, Range>();
  const changes = new WeakMap<Element, number>();
  const keep = (element: EventTarget | undefined) => {
    if (!isElement(element)) return;
    const text = textOf(element);
    if ((texts.get(element) ?? text) !== text) changes.set(element, performance.now());
    texts.set(element, text);
    const range = isTextField(element) ? undefined : selectedIn(element);
    if (range) ranges.set(element, range);
  };
  const stands = (element: Element) => texts.get(element) === textOf(element);
  const watch = (document: Document) => {
    const attach = attached.get(document) ?? listener(document, signal, keep, watch);
    attached.set(document, attach);
    attach();
  };
  watch(document);
  return {
    watch,
    stands,
    rangeIn: (element) => (stands(element) ? ranges.get(element) : undefined),
    sinceChange: (element) => {
      const at = changes.get(element);
      return at === undefined ? undefined : performance.now() - at;
    },
  };
}

/** Gives a function that listens in the document; again and again, because an editor that writes its frame anew ends all. */
function listener(
  document: Document,
  signal: AbortSignal,
  keep: (element: EventTarget | undefined) => void,
  watch: (document: Document) => void,
): () => void {
  const remember = () => keep(deepestActive(document));
  // The last moment before the selection goes: keys pressed just before have told nothing yet.
  const leave = (event: Event) => keep(event.composedPath()[0]);
  const enter = () => enterFrame(deepestActive(document), watch);
  const enterSoon = () => setTimeout(enter);
  return () => {
    const options = { capture: true, passive: true, signal };
    document.addEventListener('selectionchange', remember, options);
    document.addEventListener('focusin', remember, options);
    document.addEventListener('focusout', leave, options);
    document.addEventListener('load', enter, options);
    // The window loses the focus when a frame in it gets it, and nothing else tells.
    document.defaultView?.addEventListener('blur', enterSoon, options);
    remember();
    enter();
  };
}

function enterFrame(element: Element | undefined, watch: (document: Document) => void) {
  if (element?.localName !== 'iframe') return;
  const inside = (element as HTMLIFrameElement).contentDocument; // Null for a frame of another origin.
  if (inside) watch(inside);
}

function textOf(element: Element): string {
  return isTextField(element) ? element.value : (element.textContent ?? '');
}

/** Elements of frames are of another window's classes. */
function isElement(target: EventTarget | undefined): target is Element {
  return target !== undefined && (target as Node).nodeType === 1;
}

function deepestActive(document: Document): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}

/** The selection inside an editable, as a range of its own; shadow roots included. */
export function selectedIn(element: Element): Range | undefined {
  const document = element.ownerDocument;
  const root = element.getRootNode();
  // Chromium alone has a selection of its own for each shadow root; elsewhere the document's reaches into open ones.
  const own = root as { getSelection?: () => Selection | null };
  const selection = own.getSelection ? own.getSelection() : document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  return range.cloneRange();
}

/** Where the caret came to stand: in a text field its own selection tells the place, in an editable the range. */
export type Caret = { readonly place: Place; readonly range?: Range };

/**
 * Gives the element the focus and puts the caret where the text shall go: at the start when the agent left none.
 * `undefined` when the page kept the caret elsewhere, so that nothing may be written.
 */
export async function takeCaret(
  element: HTMLElement,
  place: Place,
  carets: Carets | undefined,
): Promise<Caret | undefined> {
  const focused = hasFocus(element);
  if (isTextField(element)) {
    const start = place === 'start' || !(focused || carets?.stands(element));
    element.focus();
    if (start) element.setSelectionRange(0, 0);
    return hasFocus(element) ? { place: start ? 'start' : 'caret' } : undefined;
  }
  const left = (focused ? selectedIn(element) : undefined) ?? carets?.rangeIn(element);
  element.focus();
  const kept = place === 'caret' && left && isWithin(left, element) ? left : undefined;
  const range = await holdCaret(element, kept ?? startOf(element));
  return range && { place: kept ? 'caret' : 'start', range };
}

/** Gives the element the focus and selects exactly these words. `undefined` when the page did not let them be selected. */
export async function takeSpot(element: HTMLElement, spot: Spot): Promise<Caret | undefined> {
  element.focus();
  if (isTextField(element)) {
    if (!('start' in spot) || !hasFocus(element)) return undefined;
    element.setSelectionRange(spot.start, spot.end);
    return { place: 'caret' };
  }
  if ('start' in spot || !isWithin(spot, element)) return undefined;
  const range = await holdCaret(element, spot);
  return range && { place: 'caret', range };
}

/**
 * Selects until the editor agrees. Editors with a model of their own follow the selection in a later task, and some put
 * back the one that they knew when the focus arrives.
 */
async function holdCaret(element: HTMLElement, range: Range): Promise<Range | undefined> {
  const { hole: wanted } = read(element, range);
  for (const delay of [20, 40, 80, 160]) {
    select(element, range);
    await pause(delay);
    const selected = hasFocus(element) ? selectedIn(element) : undefined;
    const hole = selected && read(element, selected).hole;
    if (hole?.start === wanted.start && hole.end === wanted.end) return selected;
  }
  return undefined;
}

function isWithin(range: Range, element: Element): boolean {
  return element.contains(range.startContainer) && element.contains(range.endContainer);
}

function select(element: Element, range: Range) {
  const selection = element.ownerDocument.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

/** The caret's place before everything else, but never inside a quote, a list or a table that stands first. */
function startOf(element: HTMLElement): Range {
  let node: Node = element;
  for (let next = firstIn(node); next && !stops(next); next = firstIn(node)) node = next;
  const range = element.ownerDocument.createRange();
  range.setStart(node, 0);
  range.collapse(true);
  return range;
}

function firstIn(node: Node): Node | undefined {
  return [...node.childNodes].find((child) => child.nodeType !== 1 || !(child as Element).matches(scenery));
}

function stops(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 3;
  return (node as Element).matches(`${quote},ul,ol,table,hr,br,img,pre,[contenteditable="false"]`);
}
