import { browser } from 'wxt/browser';

/**
 * "Check this text": words selected on any page go to the quick check, by the context menu or by keys. The page is
 * reached for this one press (`activeTab`); the words stay in the browser's session memory until the popup takes them.
 */

const menuItem = 'check-selection';
const kept = 'text-to-check';
/** Longest text that is taken over, in UTF-16 units. */
const longest = 100_000;

/** To be called first thing in the background. */
export function offerCheck(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: menuItem,
      title: browser.i18n.getMessage('menuCheck'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId !== menuItem) return;
    // The menu's own text has lost its line breaks; it serves where the page cannot be reached.
    const words = tab?.id === undefined ? '' : await selectedIn({ tabId: tab.id, frameIds: [info.frameId ?? 0] });
    await openCheck(words || (info.selectionText ?? ''));
  });
}

/** Opens the quick check with what is selected in a tab, in whichever of its frames. */
export async function checkSelection(tabId: number): Promise<void> {
  await openCheck(await selectedIn({ tabId, allFrames: true }));
}

type Place = Parameters<typeof browser.scripting.executeScript>[0]['target'];

async function selectedIn(target: Place): Promise<string> {
  try {
    const answers = await browser.scripting.executeScript({ target, func: readSelection });
    return answers.map(({ result }) => (typeof result === 'string' ? result : '')).find((words) => words !== '') ?? '';
  } catch {
    return ''; // A page of the browser itself, or a frame that it keeps closed.
  }
}

/** Runs in the page: what is selected, in a field or in the text. */
function readSelection(): string {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement && field.selectionStart !== field.selectionEnd) {
    return field.value.slice(field.selectionStart, field.selectionEnd);
  }
  return String(getSelection() ?? '').trim();
}

/** In the popup; in a window of its own where the browser does not open the popup by itself. */
async function openCheck(words: string): Promise<void> {
  await browser.storage.session.set({ [kept]: words.slice(0, longest) });
  await browser.action.openPopup().catch(async () => {
    await browser.windows.create({ url: '/popup.html', type: 'popup', width: 420, height: 640 });
  });
}

/** The words to check, once; `undefined` where the popup was opened for itself, empty where nothing was selected. */
export async function takeTextToCheck(): Promise<string | undefined> {
  const words: unknown = (await browser.storage.session.get(kept))[kept];
  await browser.storage.session.remove(kept);
  return typeof words === 'string' ? words : undefined;
}
