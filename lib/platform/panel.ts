import { browser } from 'wxt/browser';

/**
 * Puts the panel's files into tabs. The panel is no content script of the manifest: a page gets it only once the matcher
 * recognised the page, so that other pages never load more than the matcher.
 */

const panelFile = '/content-scripts/panel.js';
const matcherFile = '/content-scripts/matcher.js';
const teachFile = '/content-scripts/teach.js';
const worldFile = '/content-scripts/world.js';

/** Names of the CSS highlights, by how serious the marked words are; the panel registers ranges under them. */
export const markNames = [
  'conduct-panel-low',
  'conduct-panel-moderate',
  'conduct-panel-severe',
  'conduct-panel-covered',
  'conduct-panel-draft',
  'conduct-panel-flash',
];

const marks = `
::highlight(conduct-panel-low) { text-decoration: underline dotted 2px #8a6d00; text-decoration-skip-ink: none; }
::highlight(conduct-panel-moderate) { background-color: rgb(255 196 0 / 0.28); text-decoration: underline 2px #b36b00; }
::highlight(conduct-panel-severe) { background-color: rgb(214 48 49 / 0.22); text-decoration: underline wavy 2px #c0262d; }
::highlight(conduct-panel-covered) { color: transparent; -webkit-text-fill-color: transparent; background-color: #6b7785; text-decoration: none; text-shadow: none; }
::highlight(conduct-panel-draft) { text-decoration: underline dashed 2px #0c6a64; text-decoration-skip-ink: none; }
::highlight(conduct-panel-flash) { background-color: rgb(41 121 255 / 0.45); }
`;

export async function startPanel(tabId: number): Promise<void> {
  await prepareFrames(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [panelFile] });
}

/**
 * Gives every frame of the tab the styles of the marks and the ear in the page's own world. Frames that load later need
 * both again; the sheet is taken out first, so that it never stands twice.
 */
export async function prepareFrames(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.removeCSS({ target, css: marks }).catch(() => undefined); // Nothing to remove the first time.
  await browser.scripting.insertCSS({ target, css: marks });
  // Without it, editors that need the page's own world get the text by the clipboard; the panel itself goes on.
  await browser.scripting.executeScript({ target, files: [worldFile], world: 'MAIN' }).catch(reportWorld);
}

function reportWorld(error: unknown): void {
  console.info('Conduct Panel: the page’s own world could not be reached.', error);
}

/** Width of the open panel with its distance to the page's edge, in CSS pixels. */
const room = 400;
const narrow = 1100;
const sides = ['left', 'right'] as const;

function roomSheet(tabId: number, side: (typeof sides)[number]) {
  const css = `@media (min-width: ${narrow}px) { html { margin-${side}: ${room}px !important; } }`;
  return { target: { tabId }, css };
}

/**
 * Moves a wide page aside for the open panel, so that the panel covers none of the page's own buttons; `undefined` gives
 * the place back. A sheet of the extension does it, and no node of the page is touched. A page that is laid out by the
 * window's width stays where it is, and the panel lies over it.
 */
export async function makeRoom(tabId: number, side: (typeof sides)[number] | undefined): Promise<void> {
  for (const other of sides) await browser.scripting.removeCSS(roomSheet(tabId, other)).catch(() => undefined);
  if (side) await browser.scripting.insertCSS(roomSheet(tabId, side));
}

/** Lets the person teach the page; the matcher comes first, since it keeps keys from the page. */
export async function startTeaching(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [matcherFile, teachFile] });
}

export async function startMatcher(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [matcherFile] });
}

/** After an install or update: pages that are open already get the new matcher, which ends the old panel. */
export async function startOpenPages(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const tab of await browser.tabs.query({ url: patterns })) {
    if (tab.id !== undefined && !tab.discarded) await startMatcher(tab.id).catch(skipClosed);
  }
}

function skipClosed(error: unknown): void {
  console.info('Conduct Panel: a tab could not be reached and starts the panel at its next load.', error);
}
