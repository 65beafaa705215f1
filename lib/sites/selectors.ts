import type { Cue, Field } from './data';
import { allIn } from './dom';
import type { Selector } from './site';
import { pageText } from './text';

/** Looks things up in a page: ordered candidates tried one by one, the first that hits wins. The page is never changed. */

export type Root = Document | Element;
/** Which hits count. */
export type Accept = (element: Element) => boolean;
const any: Accept = () => true;

/** The elements of one selector, in document order; `>>>` steps into open shadow roots and same-origin frames. */
export function queryAll(root: Root, selector: string): Element[] {
  const steps = selector.split('>>>');
  const last = steps.pop() ?? '';
  return (
    stepInto(root, steps)
      .at(-1)
      ?.flatMap((each) => allIn(each, last.trim())) ?? []
  );
}

/** The shadow roots and frames that a selector steps into. */
export function rootsInside(root: Root, { selector }: Selector): Node[] {
  return stepInto(root, selector.split('>>>').slice(0, -1)).slice(1).flat();
}

/** What a selector starts from, and what each of its steps leads into. */
function stepInto(root: Root, steps: readonly string[]): (Root | ShadowRoot)[][] {
  const roots: (Root | ShadowRoot)[][] = [[root]];
  for (const step of steps) {
    const hits = (roots.at(-1) ?? []).flatMap((each) => allIn(each, step.trim()));
    roots.push(hits.map(inside).filter((each) => each !== undefined));
  }
  return roots;
}

/** The shadow root of an element or the document of a frame; undefined when it is closed or of another origin. */
function inside(element: Element): ShadowRoot | Document | undefined {
  return element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? undefined;
}

/** All hits of the first candidate that has any. */
export function firstHit(root: Root, candidates: readonly Selector[], accept = any) {
  for (const { selector } of candidates) {
    const elements = hitsOf(root, selector).filter(accept);
    if (elements.length > 0) return { selector, elements };
  }
  return undefined;
}

/** As `queryAll`; an empty selector is the root itself. */
export function hitsOf(root: Root, selector: string): Element[] {
  if (selector !== '') return queryAll(root, selector);
  return root.nodeType === 1 ? [root as Element] : [];
}

/** The first value that is not empty, and the selector that gave it. */
export function readFirst(root: Root, fields: readonly Field[] = [], accept = any) {
  for (const field of fields) {
    for (const element of hitsOf(root, field.selector)) {
      const value = accept(element) ? fieldValue(element, field) : undefined;
      if (value) return { value, selector: field.selector };
    }
  }
  return undefined;
}

/** Every value of every candidate. */
export function readAll(root: Root, fields: readonly Field[] = [], accept = any): string[] {
  const values = fields.flatMap((field) =>
    hitsOf(root, field.selector)
      .filter(accept)
      .map((element) => fieldValue(element, field)),
  );
  return values.filter((value) => value !== undefined && value !== '') as string[];
}

/** What the first cue that holds says. A cue holds on the root itself or on an accepted element inside it. */
export function meaningOf<Meaning>(root: Root, cues: readonly Cue<Meaning>[] = [], accept = any): Meaning | undefined {
  return cues.find((cue) => {
    if (matchesSelf(root, cue.selector) && holds(root as Element, cue)) return true;
    return hitsOf(root, cue.selector).some((element) => accept(element) && holds(element, cue));
  })?.is;
}

/** Presence alone is enough where nothing is to be read; a whole message is not turned into text for that. */
function holds(element: Element, field: Field): boolean {
  if (field.read === undefined && field.match === undefined) return true;
  return fieldValue(element, field) !== undefined;
}

export function matchesSelf(root: Root, selector: string): boolean {
  return root.nodeType === 1 && selector !== '' && !selector.includes('>>>') && (root as Element).matches(selector);
}

/** One line, or undefined where the attribute is missing or the pattern does not match. */
export function fieldValue(
  element: Element,
  { read, match, without }: Omit<Field, keyof Selector>,
): string | undefined {
  const line = rawValue(element, read, without)?.replace(/\s+/g, ' ').trim();
  if (match === undefined || line === undefined) return line;
  const found = new RegExp(match, 'u').exec(line);
  return found ? (found[1] ?? found[0]) : undefined;
}

function rawValue(element: Element, read: string | undefined, without: string | undefined): string | undefined {
  if (read === undefined) return pageText([element], without === undefined ? {} : { without: [without] }).text;
  if (read === 'value') return (element as HTMLInputElement).value;
  return element.getAttribute(read.slice(1)) ?? undefined;
}

/** Whether the page shows an element, and the frames that it stands in. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false;
  const frame = frameOf(element);
  return frame === undefined || isShown(frame);
}

/** The same-origin frame that an element stands in. */
export function frameOf(element: Element): Element | undefined {
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}
