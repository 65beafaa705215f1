import { browser } from 'wxt/browser';

/** The bytes of the learned part, from the extension's own package; the only thing that is ever fetched. */
export async function modelBytes(): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL('/model.bin'));
  if (!response.ok) throw new Error(`model.bin: ${response.status} ${response.statusText}`);
  const shared = new Uint8Array(await response.arrayBuffer());
  // In a content script of Firefox the buffer belongs to the page's side, and a part of it could not be taken: copied over.
  return new Uint8Array(shared);
}
