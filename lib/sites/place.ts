import type { Unreadable } from '../core/conversation';
import type { SiteData } from './data';
import { addressOf, idInUrl } from './recognise';
import { fieldValue, isShown, queryAll, type Root, readAll, readFirst } from './selectors';

/** The ticket in front: its id, and the pane that shows it and nothing else. */
export type Place = { readonly id: string; readonly root: Root };

/** Undefined on a page without a ticket, and while the pane still shows another one. */
export function locate(data: SiteData, document: Document, url: URL): Place | Unreadable | undefined {
  const elsewhere = data.elsewhere?.find((page) => new RegExp(page.url).test(addressOf(url)));
  if (elsewhere) return { site: data.id, reason: elsewhere.reason, missing: [] };
  const id = ticketId(data, document, url);
  if (id === undefined) return undefined;
  if (showsAnother(data, document, id)) return undefined;
  const scope = scopeOf(data, document, id);
  if (scope) return { id, root: scope };
  const panes = readAll(document, data.scope).length;
  if (panes > 0 || data.paneMeansOpen) return undefined;
  return { site: data.id, reason: `${data.name}: The ticket was not found on this page.`, missing: ['ticket'] };
}

export function ticketId(data: SiteData, document: Document, url: URL): string | undefined {
  return idInUrl(data, url) ?? readFirst(document, data.ticket.id, isInFront)?.value;
}

/** A hidden input is in front where its form is. */
function isInFront(element: Element): boolean {
  return isShown((element.localName === 'input' && element.closest('form')) || element);
}

/** The document, where the data names no pane; nothing while the page shows another ticket. */
export function scopeOf(data: SiteData, document: Document, id: string | undefined): Root | undefined {
  if (showsAnother(data, document, id)) return undefined;
  if (!data.scope) return document;
  for (const field of data.scope) {
    const found = queryAll(document, field.selector).find(
      (pane) => isShown(pane) && (field.read === undefined || fieldValue(pane, field) === id),
    );
    if (found) return found;
  }
  return undefined;
}

/** While the page moves from one ticket to the next. */
function showsAnother(data: SiteData, document: Document, id: string | undefined): boolean {
  const shown = readFirst(document, data.ticket.shown)?.value;
  return shown !== undefined && shown !== id;
}
