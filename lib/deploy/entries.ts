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
  return {
    ...(Object.keys(entry).length > 0 ? { ExtensionSettings: entry } : {}),
    '3rdparty': { Extensions: { [ids.firefox]: settings.policy } },
  };
}
