import { type Carrier, dispatchText } from './dispatchText';
import type { Content } from './insertion';
import { askPage } from './pageWorld';

/**
 * Hands text to the editor by an event: from the page's own world where its listener stands (Firefox shows the page none
 * of the data that an extension put into an event), else from this one. True: the editor took it.
 */
export function carry(element: HTMLElement, carrier: Carrier, content: Content): boolean {
  return askPage(element, carrier, content) ?? dispatchText(element, carrier, content);
}

/**
 * Tells a page that waits for keys, and not for input, that something was typed: some enable their Send, save the draft or
 * count characters then. No key is named, so that no shortcut can be meant. Always true.
 */
export function pressedKey(element: HTMLElement): boolean {
  const view = windowOf(element);
  element.dispatchEvent(new view.KeyboardEvent('keyup', { bubbles: true, composed: true }));
  return true;
}

export function windowOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}
