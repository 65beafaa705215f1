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

/** Throws when the permission is not granted. */
export async function enableOrigin(origin: string): Promise<void> {
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

export async function disableOrigin(origin: string): Promise<void> {
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
