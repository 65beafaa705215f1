import { pages } from './pages';
import { recognises } from './recognise';

/**
 * The id of the site whose page this is, by host, then by marker; undefined on any other page. Cheap enough to run at
 * every navigation: a few patterns and one look for each marker, and no text is read.
 */
export function recognise(document: Document, url: URL): string | undefined {
  return Object.values(pages).find((page) => recognises(page, document, url))?.id;
}
