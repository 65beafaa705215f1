import type { Span } from '../core/conversation';
import { freshSpans } from '../core/text/freshText';
import { freshParts } from './freshParts';
import { rangesOf } from './ranges';
import { pageText } from './text';

/** What stands in a composer, as the reader of messages sees it. Offsets are UTF-16 units. */
export type Draft = {
  readonly text: string;
  /** The newly written parts, without quoted mail and signature. */
  readonly fresh: readonly Span[];
  /** Where a part stands: ranges of the page, or of a text field the part itself. */
  place(span: Span): { readonly ranges: readonly Range[] } | { readonly field: Span };
};

export function readDraft(element: HTMLElement): Draft {
  if ('value' in element && typeof element.value === 'string') {
    const text = element.value;
    return { text, fresh: freshSpans(text), place: (field) => ({ field }) };
  }
  const page = pageText([element]);
  return { text: page.text, fresh: freshParts(page), place: (span) => ({ ranges: rangesOf(page, span) }) };
}

/** How pages ask tools for writing to stay away, in the names that the known tools listen to, and in the browser's own. */
const refusals = [
  '[data-gramm="false"]',
  '[data-gramm_editor="false"]',
  '[data-enable-grammarly="false"]',
  '[data-lt-active="false"]',
  '[data-ms-editor="false"]',
  '[data-conduct-panel="false"]',
].join(',');

/** Whether the page wants its drafts left alone: in the composer, in what surrounds it, or around its frame. */
export function refusesChecks(element: Element): boolean {
  if (element.closest(refusals) || element.closest('[spellcheck]')?.getAttribute('spellcheck') === 'false') return true;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? refusesChecks(frame) : false;
}
