import { browser } from 'wxt/browser';

/** The bytes of the learned part, from the extension's own package; the only thing that is ever fetched. */
export async function modelBytes(): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL('/model.bin'));
  if (!response.ok) throw new Error(`model.bin: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}
