import { helpdesk } from '../helpdesk/serve.mjs';
import { expect, test } from './extension';

/** A page of no system, with words to select. The menu and the keys of the browser cannot be pressed by a test. */
const page = '<!doctype html><title>Notes</title><p id="a">First line.</p><p id="b">You are complete idiots.</p>';

// What the browser tells the background after a press can only be repeated in Chromium.
test('words selected on any page are judged, with their line breaks', { tag: '@chromium' }, async ({
  page: tab,
  extension,
}) => {
  await tab.route(`${helpdesk}/agent/notes`, (route) => route.fulfill({ contentType: 'text/html', body: page }));
  await tab.goto(`${helpdesk}/agent/notes`);
  await tab.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const [worker] = extension.context.serviceWorkers();
  if (!worker) throw new Error('no service worker');
  // A popup of the toolbar cannot be looked into: the window that takes its place can.
  const opened = extension.context.waitForEvent('page');
  await worker.evaluate(async (start) => {
    chrome.action.openPopup = () => Promise.reject(new Error('no toolbar'));
    const [front] = await chrome.tabs.query({ url: `${start}/*` });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', frameId: 0, selectionText: 'flat' }, front);
  }, helpdesk);
  const check = await opened;
  await expect(check.getByLabel('Text to check')).toHaveValue(/^First line\.\s*\n\s*You are complete idiots\.$/);
  await expect(check.getByText('Severity: moderate, 2 of 4')).toBeVisible();
  const kept = await worker.evaluate(() => chrome.storage.session.get('text-to-check'));
  expect(kept).toEqual({});
  await check.close();
});

declare const chrome: {
  readonly action: { openPopup(): Promise<void> };
  readonly tabs: { query(of: object): Promise<readonly object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object | undefined): void } };
  readonly storage: { readonly session: { get(key: string): Promise<object> } };
};
