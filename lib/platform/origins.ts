import { browser } from 'wxt/browser';

/**
 * Self-hosted pages, enabled one origin at a time: an optional host permission that the agent grants, and a registered
 * content script that outlives the browser session. The registration is the list; nothing else is stored.
 */

const prefix = 'origin:';
const pattern = (origin: string) => `${withoutPort(origin)}/*`;

/** Match patterns know no ports (Chrome) or reject them (Firefox): the matcher runs on every port of the host. */
function withoutPort(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}

export function permissionFor(origin: string): { origins: string[] } {
  return { origins: [pattern(origin)] };
}

/** One change of the registrations at a time: a popup and a granted permission may both ask for the same. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const own = changing.then(change, change);
  changing = own.catch(() => undefined);
  return own;
}

/** Throws when the permission is not granted. */
export function enableOrigin(origin: string): Promise<void> {
  return inTurn(() => register(origin));
}

async function register(origin: string): Promise<void> {
  if (!(await browser.permissions.contains(permissionFor(origin)))) throw new Error('the permission was not granted');
  await disableScript(origin);
  await browser.scripting.registerContentScripts([
    {
      id: prefix + origin,
      js: ['/content-scripts/matcher.js'],
      matches: [pattern(origin)],
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

export function disableOrigin(origin: string): Promise<void> {
  return inTurn(() => unregister(origin));
}

async function unregister(origin: string): Promise<void> {
  await disableScript(origin);
  const others = await enabledOrigins();
  if (!others.some((other) => pattern(other) === pattern(origin))) {
    await browser.permissions.remove(permissionFor(origin));
  }
}

export async function enabledOrigins(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.slice(prefix.length));
}

async function disableScript(origin: string): Promise<void> {
  const ids = [prefix + origin];
  const found = await browser.scripting.getRegisteredContentScripts({ ids });
  if (found.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

const wantedKey = 'origin-wanted';
type Wanted = { readonly origin: string; readonly tabId: number };

/** Notes what the person is about to be asked: the browser may close the popup while its question is open. */
export async function want(wanted: Wanted): Promise<void> {
  await browser.storage.session.set({ [wantedKey]: wanted });
}

/** Calls `granted` once for an origin that was wanted, as soon as its permission is there. */
export function onGranted(granted: (wanted: Wanted) => Promise<void>): void {
  browser.permissions.onAdded.addListener(async () => {
    const wanted = (await browser.storage.session.get(wantedKey))[wantedKey] as Wanted | undefined;
    if (!wanted || !(await browser.permissions.contains(permissionFor(wanted.origin)))) return;
    await browser.storage.session.remove(wantedKey);
    await granted(wanted);
  });
}
