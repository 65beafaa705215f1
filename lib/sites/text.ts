import type { Span } from '../core/conversation';
import { attributeOf, isForm } from './dom';
import { createLines, type Run } from './lines';
import { quoteKind } from './quotes';

/**
 * DOM → text. Promises: (1) line breaks where the page breaks lines; (2) nothing in the page is changed or cloned;
 * (3) every character that stands in the page can be found there again; (4) time and depth grow with the number of
 * nodes alone, ten thousand nested quotes included.
 */

export type PageText = {
  readonly text: string;
  /** Where the characters stand in the page, in order; line breaks stand nowhere. */
  readonly runs: readonly Run[];
  /** Parts that the markup shows to be quoted history or forwarded mail. */
  readonly quoted: readonly Span[];
  /** Parts that the markup shows to be a signature. */
  readonly signatures: readonly Span[];
};

export type TextOptions = {
  /** Selectors of parts that are no text. */
  readonly without?: readonly string[];
  /** Selectors of quoted history, besides the marks of mail programs. */
  readonly quotes?: readonly string[];
};

/** The text of elements, one below the other. */
export function pageText(elements: readonly Element[], options: TextOptions = {}): PageText {
  const lines = createLines();
  const marks = createMarks(lines.length);
  for (const element of elements) {
    lines.end();
    walk(element, lines, marks, options);
  }
  lines.end();
  marks.close();
  return { text: lines.text(), runs: lines.runs, quoted: marks.quoted, signatures: marks.signatures };
}

type Lines = ReturnType<typeof createLines>;
type Marks = ReturnType<typeof createMarks>;

/** Visits all nodes below `root` without recursion, so that depth costs nothing. */
function walk(root: Element, lines: Lines, marks: Marks, options: TextOptions): void {
  const without = options.without?.join(',');
  const quotes = options.quotes?.join(',');
  const walker = root.ownerDocument.createTreeWalker(root, elementsAndText);
  let entered = true;
  for (;;) {
    if (!entered || !walker.firstChild()) {
      if (entered && walker.currentNode !== root) leave(walker.currentNode as Element, lines, marks);
      while (!walker.nextSibling()) {
        if (walker.currentNode === root || !walker.parentNode() || walker.currentNode === root) return;
        leave(walker.currentNode as Element, lines, marks);
      }
    }
    entered = enter(walker.currentNode, lines, marks, without, quotes);
  }
}

/** NodeFilter.SHOW_ELEMENT and NodeFilter.SHOW_TEXT. */
const elementsAndText = 5;

/** Takes in what a node says when it begins; true for an element whose children are text. */
function enter(node: Node, lines: Lines, marks: Marks, without?: string, quotes?: string): boolean {
  if (node.nodeType === 3) {
    lines.add(node as Text, keepsBreaks(node as Text));
    return false;
  }
  const element = node as Element;
  if (isHidden(element)) return false;
  if (isForm(element)) {
    lines.end(1);
    return true;
  }
  const name = element.localName;
  if (silent.has(name) || (without && element.matches(without))) return false;
  if (name === 'br') lines.next();
  else lines.end(breaks.get(name) ?? 0);
  if (name === 'td' || name === 'th') lines.cell();
  if (name === 'img') lines.emoji(element);
  const kind = quotes && element.matches(quotes) ? 'quote' : quoteKind(element);
  if (kind) marks.open(kind, element);
  return true;
}

function leave(element: Element, lines: Lines, marks: Marks): void {
  lines.end(isForm(element) ? 1 : (breaks.get(element.localName) ?? 0));
  marks.close(element);
}

/** Parts of the text from where an element begins to where it ends; inside one part nothing else is marked. */
function createMarks(length: () => number) {
  const quoted: Span[] = [];
  const signatures: Span[] = [];
  let now: { element: Element | undefined; kind: string; start: number } | undefined;
  return {
    quoted: quoted as readonly Span[],
    signatures: signatures as readonly Span[],
    /** `rest` runs to the very end of the text. */
    open(kind: 'quote' | 'rest' | 'signature', element: Element) {
      if (now?.kind === 'rest' || (now && kind !== 'rest')) return;
      if (now) this.close(now.element);
      now = { element: kind === 'rest' ? undefined : element, kind, start: length() };
    },
    close(element?: Element) {
      if (!now || (element && now.element !== element)) return;
      const span = { start: now.start, end: length() };
      if (span.end > span.start) (now.kind === 'signature' ? signatures : quoted).push(span);
      now = undefined;
    },
  };
}

const silent = new Set(
  'style script noscript template svg math button head title meta link iframe object select textarea input'.split(' '),
);

/** Elements that stand on lines of their own; paragraphs and headings also keep a blank line around them. */
const breaks = new Map<string, 1 | 2>([
  ...'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form header'
    .split(' ')
    .map((name) => [name, 1] as const),
  ...'hr li main nav ol pre section summary table tbody tfoot thead tr ul body'
    .split(' ')
    .map((name) => [name, 1] as const),
  ...'p h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, 2] as const),
]);

function isHidden(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') === 'true' || attributeOf(element, 'hidden') !== null) return true;
  return /(?:^|;)\s*display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '');
}

/** Style is asked for only where the answer matters: in a text that holds a line break and more. */
function keepsBreaks(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent || !/[\n\t]| {2}/.test(node.data)) return false;
  return /^(?:pre|break-spaces)/.test(node.ownerDocument.defaultView?.getComputedStyle(parent).whiteSpace ?? '');
}
