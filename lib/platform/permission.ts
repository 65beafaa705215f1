import { browser } from 'wxt/browser';
import { permissionFor } from './origins';

/** Asks the browser for access to an origin; must run within the person's press. False when it was declined. */
export function askForOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(origin));
}

export function mayReach(origin: string): Promise<boolean> {
  return browser.permissions.contains(permissionFor(origin));
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
