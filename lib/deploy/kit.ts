import { admxFiles } from './admx';
import { chromiums, firefox, type KitFile } from './browsers';
import { chromiumInstall, chromiumPolicies, firefoxPolicies, firefoxRemoval } from './entries';
import { intuneFiles } from './intune';
import { macFiles } from './plist';
import { readmes } from './readme';
import { registryFiles } from './registry';
import type { KitSettings } from './settings';

/** Every file that an administrator needs to roll the extension out with these settings; the same settings, the same files. */
export function kitOf(settings: KitSettings): KitFile[] {
  return [
    ...registryFiles(settings),
    ...admxFiles(settings),
    ...intuneFiles(settings),
    ...macFiles(settings),
    ...chromiums.map(({ id }) => ({ path: `linux/${id}/conduct-panel.json`, text: json(chromiumPolicies(settings)) })),
    { path: `linux/${firefox.id}/policies.json`, text: json({ policies: firefoxPolicies(settings) }) },
    { path: `linux/${firefox.id}-removal/policies.json`, text: json({ policies: firefoxRemoval }) },
    { path: 'google-admin/policy-for-extension.json', text: json(forGoogle(settings)) },
    { path: 'google-admin/extension-settings.json', text: json(chromiumInstall(settings)) },
    { path: 'settings.json', text: json(settings) },
    ...readmes(settings),
  ];
}

/** The console wants each value in an object of its own. */
function forGoogle({ policy }: KitSettings): Record<string, unknown> {
  return Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, { Value: value }]));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The bytes of a file, with the mark of the order where its encoding has one. */
export function bytesOf({ text, encoding }: KitFile): Uint8Array<ArrayBuffer> {
  if (encoding !== 'utf-16le') return new TextEncoder().encode(text);
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of units.entries()) view.setUint16(at * 2, unit, true);
  return bytes;
}
