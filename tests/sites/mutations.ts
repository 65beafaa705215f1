import fc from 'fast-check';
import { createChanges } from '../../lib/sites/changes';
import { siteFor } from '../../lib/sites/index';
import type { Reading, Site } from '../../lib/sites/site';

/**
 * Changes a page in every way that a page changes, reads it again and again as the panel does, and compares each reading
 * with one that knows nothing of those before. Runs in a page of a browser, or without one.
 */

/** What is done, and three numbers that choose where and how. */
type Step = readonly [act: number, a: number, b: number, c: number];
type Read = ReturnType<Site['read']>;

/** The first series of changes after which the two readings differ, as a report; undefined when there is none. */
export function holdsUnderChange(
  document: Document,
  url: URL,
  runs: number,
  site = siteFor(document, url),
): string | undefined {
  if (!site) return 'no site';
  const whole = document.body.cloneNode(true);
  const number = fc.nat({ max: 10_000 });
  const steps = fc.array(fc.tuple(fc.nat({ max: acts.length }), number, number, number), {
    minLength: 1,
    maxLength: 14,
  });
  const outcome = fc.check(
    fc.property(steps, (series) => {
      document.body.replaceWith(whole.cloneNode(true));
      const fault = live(site, document, url, series);
      if (fault !== undefined) throw new Error(fault);
    }),
    { numRuns: runs, seed: 4 },
  );
  return outcome.failed ? `${JSON.stringify(outcome.counterexample)}: ${outcome.errorInstance}` : undefined;
}

function live(site: Site, document: Document, url: URL, series: readonly Step[]): string | undefined {
  const ending = new AbortController();
  const changes = createChanges(document, site.attention, () => undefined, ending.signal);
  const look = () => {
    changes.follow(site.watch(document, url));
    const kept = said(site.read(document, url, changes));
    const anew = said(site.read(document, url));
    return kept === anew ? undefined : `read ${kept}\ninstead of ${anew}`;
  };
  try {
    let fault = look();
    for (const step of series) {
      const act = acts[step[0]];
      if (act) change(site, document, url, act, step);
      else fault = look(); // In between, so that what was read is old and new.
      if (fault !== undefined) break;
    }
    return fault ?? look();
  } finally {
    ending.abort();
  }
}

/** All that the panel is told, and the words to which the ranges lead back. */
function said(read: Read): string {
  if (!read || !('conversation' in read)) return JSON.stringify(read) ?? 'nothing';
  return JSON.stringify([
    read.conversation,
    read.hits,
    read.conversation.messages.map((message) => wordsOf(read, message)),
  ]);
}

function wordsOf(reading: Reading, { id, text }: { id: string; text: string }): string {
  const ranges = reading.ranges(id, { start: 0, end: text.length });
  return ranges
    .map((range) => range.toString())
    .join('')
    .replace(/\s+/g, '');
}

type Act = (element: Element, other: Element, n: number) => void;

function change(site: Site, document: Document, url: URL, act: Act, [, a, b, c]: Step): void {
  // Most of the time near a message, where changes tell; sometimes anywhere.
  const all = [...document.body.querySelectorAll('*')];
  const lists = site.watch(document, url).flatMap((node) => [...(node as Element).querySelectorAll('*')]);
  const near = lists.length > 0 && c % 4 > 0 ? lists : all;
  const [element, other] = [near[a % near.length], near[b % near.length]];
  if (element && other) act(element, other, c);
}

const put = (element: Element, before: Element) => {
  if (!element.contains(before)) before.before(element);
};
const attributeOf = (element: Element, n: number) => element.attributes[n % Math.max(1, element.attributes.length)];

const acts: readonly Act[] = [
  // Classes and attributes that mean something somewhere on the page.
  (element, other, n) => {
    const name = other.classList[n % Math.max(1, other.classList.length)];
    if (name) element.classList.toggle(name);
  },
  (element, other, n) => {
    const attribute = attributeOf(other, n);
    if (attribute) element.setAttribute(attribute.name, attribute.value);
  },
  (element, _, n) => {
    const attribute = attributeOf(element, n);
    if (attribute) element.removeAttribute(attribute.name);
  },
  (element, _, n) => {
    if (n % 3 === 0) element.toggleAttribute('hidden');
    else if (n % 3 === 1) element.setAttribute('style', n % 2 === 0 ? 'display: none' : 'color: red');
    else element.setAttribute('aria-hidden', String(n % 2 === 0));
  },
  // Text in place, new, and gone.
  (element, _, n) => {
    const walker = element.ownerDocument.createTreeWalker(element, 4);
    const text = walker.nextNode() as Text | null;
    if (text) text.data = `words ${n} ${text.data}`;
  },
  (element, _, n) => element.append(`added ${n}`),
  (element) => element.remove(),
  (element) => element.replaceChildren(),
  // Messages that arrive, move, change places, and are drawn anew.
  (element, other) => other.before(element.cloneNode(true)),
  put,
  (element) => {
    const next = element.nextElementSibling;
    if (next) put(next, element);
  },
  (element) => element.replaceWith(element.cloneNode(true)),
  // Changed while it is out of the page.
  (element, other, n) => {
    const place = element.ownerDocument.createComment('');
    element.replaceWith(place);
    element.append(`meanwhile ${n}`);
    if (other.className) element.setAttribute('class', other.className);
    place.replaceWith(element);
  },
  // A quotation, and a frame.
  (element, _, n) => {
    const made = element.ownerDocument.createElement(n % 5 === 0 ? 'iframe' : 'blockquote');
    made.append(...element.childNodes);
    element.append(made);
  },
];
