import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recall, remember } from '../lib/platform/conversations';
import { disableOrigin, enabledOrigins, enableOrigin, permissionFor } from '../lib/platform/origins';
import { startMatcher, startOpenPages, startPanel, styleMarks } from '../lib/platform/panel';
import { answer, type Caller } from '../lib/platform/requests';
import { toggleIn } from '../lib/platform/toggle';
import { cloudMatches } from '../lib/sites/hosts';

function tabOf(caller: Caller): number {
  if (caller.tabId === undefined) throw new Error('no tab asked for it');
  return caller.tabId;
}

/** A page can only ask for what its own origin left behind. */
function keyOf(caller: Caller, key: string): string {
  return `${caller.origin ?? ''} ${key}`;
}

export default defineBackground(() => {
  answer(
    {
      'panel.start': async (_, caller) => void (await startPanel(tabOf(caller))),
      'marks.style': async (_, caller) => void (await styleMarks(tabOf(caller))),
      'conversation.remember': async ({ key, conversation }, caller) =>
        void (await remember(keyOf(caller, key), conversation, Date.now())),
      'conversation.recall': async ({ key }, caller) => recall(keyOf(caller, key), Date.now()),
      'options.open': async () => void (await browser.runtime.openOptionsPage()),
    },
    {
      'origin.enable': async ({ origin, tabId }) => {
        await enableOrigin(origin);
        if (tabId !== undefined) await startMatcher(tabId);
        return undefined;
      },
      'origin.disable': async ({ origin }) => void (await disableOrigin(origin)),
      'origin.list': async () => enabledOrigins(),
    },
  );

  browser.runtime.onInstalled.addListener(async () => {
    const origins = await enabledOrigins();
    await startOpenPages([...cloudMatches, ...origins.flatMap((origin) => permissionFor(origin).origins)]);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'toggle-panel' && tab?.id !== undefined) await toggleIn(tab.id);
  });
});
