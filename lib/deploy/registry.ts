import { chromiums, firefox, type KitFile } from './browsers';
import { chromiumId, chromiumInstall, firefoxInstall, firefoxPreferences } from './entries';
import { ids } from './ids';
import type { KitSettings } from './settings';

/** Where the settings of the extension lie in the registry, below HKEY_LOCAL_MACHINE. */
export const registryPlace = {
  chromium: (root: string, id: string) => `${root}\\3rdparty\\extensions\\${id}\\policy`,
  firefox: `${firefox.registry}\\3rdparty\\Extensions\\${ids.firefox}`,
};

/** A value of the registry: a number for truth, JSON for what the registry has no form for. */
export function registryValue(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

/** One file for each browser, for `reg import` or a double click; the keys that others set are left as they are. */
export function registryFiles(settings: KitSettings): KitFile[] {
  const { policy } = settings;
  const files = chromiums.map(({ id, registry }) => {
    const place = registryPlace.chromium(registry, chromiumId(settings));
    return file(id, [...sections(`${registry}\\ExtensionSettings`, chromiumInstall(settings)), section(place, policy)]);
  });
  const parts = [
    ...sections(`${firefox.registry}\\ExtensionSettings`, firefoxInstall(settings)),
    ...sections(`${firefox.registry}\\Preferences`, firefoxPreferences(settings)),
    section(registryPlace.firefox, policy),
  ];
  return [...files, file(firefox.id, parts)];
}

function file(name: string, parts: readonly string[]): KitFile {
  const text = ['Windows Registry Editor Version 5.00', '', ...parts, ''].join('\r\n');
  return { path: `windows/${name}.reg`, text, encoding: 'utf-16le' };
}

/** A key for each entry, below this one. */
const sections = (place: string, entries: Record<string, unknown>): string[] =>
  Object.entries(entries).map(([name, values]) => section(`${place}\\${name}`, values as object));

/** A key anew: first removed, so that no value of an older kit stays. */
function section(place: string, values: object): string {
  const key = `HKEY_LOCAL_MACHINE\\${place}`;
  const lines = Object.entries(values).map(([name, value]) => `${quoted(name)}=${data(registryValue(value))}`);
  return [`[-${key}]`, '', `[${key}]`, ...lines, ''].join('\r\n');
}

/** A text with a line break cannot stand in quotation marks: it is written as its bytes. */
function data(value: string | number): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  return /[\r\n]/.test(value) ? `hex(1):${bytesOf(`${value}\0`)}` : quoted(value);
}

function bytesOf(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return units.flatMap((unit) => [unit & 0xff, unit >> 8].map((byte) => byte.toString(16).padStart(2, '0'))).join(',');
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
