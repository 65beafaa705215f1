import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recall, remember } from '../lib/platform/conversations';
import { countExposure } from '../lib/platform/exposure';
import { ladderHandlers, ladderOwnHandlers, purgeOld } from '../lib/platform/incidents/requests';
import { disableOrigin, enabledOrigins, enableOrigin, onGranted, permissionFor, want } from '../lib/platform/origins';
import { eraseShared, followOwn } from '../lib/platform/ownSync';
import {
  makeRoom,
  prepareFrames,
  startMatcher,
  startOpenPages,
  startPanel,
  startTeaching,
} from '../lib/platform/panel';
import { addPick } from '../lib/platform/picks';
import { answer, type Caller } from '../lib/platform/requests';
import { checkSelection, offerCheck } from '../lib/platform/selection';
import { pressIn } from '../lib/platform/tabs';
import { taughtAddresses } from '../lib/platform/taughtPages';
import { cloudMatches } from '../lib/sites/hosts';

function tabOf(caller: Caller): number {
  if (caller.tabId === undefined) throw new Error('no tab asked for it');
  return caller.tabId;
}

/** A page can only ask for what its own origin left behind. */
function keyOf(caller: Caller, key: string): string {
  return `${caller.origin ?? ''} ${key}`;
}

async function enable(origin: string, tabId?: number): Promise<void> {
  await enableOrigin(origin);
  if (tabId !== undefined) await startMatcher(tabId);
}

export default defineBackground(() => {
  offerCheck();
  followOwn();
  answer(
    {
      'panel.start': async (_, caller) => void (await startPanel(tabOf(caller))),
      'frames.prepare': async (_, caller) => void (await prepareFrames(tabOf(caller))),
      'room.make': async ({ side }, caller) => void (await makeRoom(tabOf(caller), side)),
      'conversation.remember': async ({ key, conversation }, caller) =>
        void (await remember(keyOf(caller, key), conversation, Date.now())),
      'conversation.recall': async ({ key }, caller) => recall(keyOf(caller, key), Date.now()),
      'exposure.count': async ({ day, key }, caller) => countExposure(day, keyOf(caller, key)),
      'options.open': async () => void (await browser.runtime.openOptionsPage()),
      'page.taught': async (_, { origin }) => (origin ? taughtAddresses(new URL(origin).hostname) : []),
      'teach.start': async (_, caller) => void (await startTeaching(tabOf(caller))),
      'picks.add': async ({ template }) => void (await addPick(template)),
      ...ladderHandlers,
    },
    {
      'origin.want': async (wanted) => void (await want(wanted)),
      'origin.enable': async ({ origin, tabId }) => void (await enable(origin, tabId)),
      'origin.disable': async ({ origin }) => void (await disableOrigin(origin)),
      'origin.list': async () => enabledOrigins(),
      'sync.erase': async () => void (await eraseShared()),
      'teach.open': async ({ tabId }) => void (await startTeaching(tabId)),
      ...ladderOwnHandlers,
    },
  );
  purgeOld().catch((error: unknown) => console.error('Conduct Panel: the ladder memory could not be purged.', error));

  onGranted(({ origin, tabId }) => enable(origin, tabId));

  browser.runtime.onInstalled.addListener(async () => {
    const origins = await enabledOrigins();
    await startOpenPages([...cloudMatches, ...origins.flatMap((origin) => permissionFor(origin).origins)]);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'check-selection') await checkSelection(tab.id);
    else await pressIn(tab.id, command);
  });
});
