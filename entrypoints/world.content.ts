import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenInPage } from '../lib/compose/pageWorld';
import { cloudMatches } from '../lib/sites/hosts';

const mark = Symbol.for('conduct-panel');

/**
 * The panel's ear in the page's own world, for editors that take text from there only. Injected by the background with
 * the panel, and once a document, however often it asks.
 */
export default defineContentScript({
  matches: cloudMatches,
  registration: 'runtime',
  world: 'MAIN',
  main() {
    if (mark in window) return;
    Object.defineProperty(window, mark, { value: true });
    listenInPage(document);
  },
});
