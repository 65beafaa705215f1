import { ids } from './ids';
import type { KitSettings } from './settings';

/** What the policies of the browsers say, as plain data: the same in a JSON file, a property list and the registry. */

export const chromiumId = ({ install }: KitSettings): string => install.chromiumId ?? ids.chromium;

/** The entry that installs the extension in Chrome, Chromium and Edge; nothing without an address. */
export function chromiumInstall(settings: KitSettings): Record<string, unknown> {
  const { chromium } = settings.install;
  if (chromium === undefined) return {};
  return { [chromiumId(settings)]: { installation_mode: 'force_installed', update_url: chromium } };
}

/** The entry that installs it in Firefox. */
export function firefoxInstall({ install }: KitSettings): Record<string, unknown> {
  if (install.firefox === undefined) return {};
  return { [ids.firefox]: { installation_mode: 'force_installed', install_url: install.firefox } };
}

/** What makes Firefox take it out again at its next start; merely no longer named, it would stay. */
export const firefoxRemoval = { ExtensionSettings: { [ids.firefox]: { installation_mode: 'blocked' } } } as const;

/**
 * The preferences with which Firefox ESR takes a package that Mozilla did not sign, and keeps one whose updates come over
 * http: it would switch that off. Other editions ignore them.
 */
export function firefoxPreferences({ install }: KitSettings): Record<string, unknown> {
  if (install.firefoxUnsigned !== true) return {};
  const off = { Value: false, Status: 'locked', Type: 'boolean' };
  return { 'xpinstall.signatures.required': off, 'extensions.checkUpdateSecurity': off };
}

/** The whole policy of one of Chromium's family. */
export function chromiumPolicies(settings: KitSettings): Record<string, unknown> {
  const entry = chromiumInstall(settings);
  return {
    ...(Object.keys(entry).length > 0 ? { ExtensionSettings: entry } : {}),
    '3rdparty': { extensions: { [chromiumId(settings)]: settings.policy } },
  };
}

/** What stands under `policies` in Firefox. */
export function firefoxPolicies(settings: KitSettings): Record<string, unknown> {
  const entry = firefoxInstall(settings);
  const preferences = firefoxPreferences(settings);
  return {
    ...(Object.keys(entry).length > 0 ? { ExtensionSettings: entry } : {}),
    ...(Object.keys(preferences).length > 0 ? { Preferences: preferences } : {}),
    '3rdparty': { Extensions: { [ids.firefox]: settings.policy } },
  };
}
