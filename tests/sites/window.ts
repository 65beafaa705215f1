import { Window } from 'happy-dom';
import type { Case } from './cases';

/** Runs `act` on a case's page in a DOM of its own, without a browser. */
export async function withPage<T>(
  { html, expected }: Pick<Case, 'html'> & { readonly expected: { readonly url: string } },
  act: (document: Document, url: URL) => T,
): Promise<T> {
  const window = new Window({ url: expected.url });
  try {
    window.document.write(html);
    await window.happyDOM.waitUntilComplete();
    return act(window.document as unknown as Document, new URL(expected.url));
  } finally {
    await window.happyDOM.close();
  }
}
