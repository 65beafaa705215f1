import { isShown } from '../selectors';

/** The blocks of a page that a person can point at: each holds words, and lines of one text are one block. */

const inline =
  'p, span, a, b, i, em, strong, u, s, small, br, font, code, pre, img, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, ' +
  'table, tbody, thead, tr, td, th, mark, q, cite, sub, sup, time, label, center';

/** The block around an element: from a word or a line up to what holds the text as a whole. */
export function blockOf(element: Element): Element | undefined {
  let each: Element | null = element;
  while (each?.matches(inline) && each.parentElement && !each.parentElement.matches('body, html')) {
    if (each.matches('li, td') && holdsBlocks(each)) break;
    each = each.parentElement;
  }
  return each && !each.matches('html, body, head') ? each : undefined;
}

function holdsBlocks(element: Element): boolean {
  return element.querySelector('div, article, section, p') !== null;
}

/** Most blocks that are offered to the keyboard: a page with more is pointed at. */
const most = 2000;

/** All blocks with words of their own, in the order of the page. */
export function textBlocks(document: Document): Element[] {
  const blocks = new Set<Element>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && blocks.size < most; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || (node.nodeValue ?? '').trim().length < 2 || parent.closest('script, style, noscript, button, nav'))
      continue;
    const block = blockOf(parent);
    if (block && !blocks.has(block) && isShown(block)) blocks.add(block);
  }
  return [...blocks];
}

/** Fields that one can write in, those of same-origin frames among them. */
export function fields(document: Document): Element[] {
  const own = [...document.querySelectorAll('textarea, [contenteditable="true"], [contenteditable=""], iframe')];
  return own.flatMap((element) => {
    if (!isShown(element)) return [];
    if (element.localName !== 'iframe') return [element];
    const framed = (element as HTMLIFrameElement).contentDocument;
    const editable = framed?.designMode === 'on' || framed?.body?.isContentEditable;
    return editable && framed ? [framed.body] : [];
  });
}

/** The field that a point lies in. */
export function fieldOf(element: Element, all: readonly Element[]): Element | undefined {
  return all.find((field) => field.contains(element) || field.ownerDocument.defaultView?.frameElement === element);
}
