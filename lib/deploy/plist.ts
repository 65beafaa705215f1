import { chromiums, firefox, type KitFile } from './browsers';
import { chromiumId, chromiumInstall, firefoxPolicies } from './entries';
import type { KitSettings } from './settings';
import { clean, type XmlElement, xml } from './xml';

/** macOS: one configuration profile for a device management, and a property list for each browser by itself. */

const doctype = ['-//Apple//DTD PLIST 1.0//EN', 'http://www.apple.com/DTDs/PropertyList-1.0.dtd'] as const;

export function plist(value: unknown): string {
  return xml(
    'plist',
    (root) => {
      root.att('version', '1.0');
      write(root, value);
    },
    doctype,
  );
}

function write(parent: XmlElement, value: unknown): void {
  if (typeof value === 'boolean') parent.ele(value ? 'true' : 'false');
  else if (typeof value === 'number') parent.ele(Number.isInteger(value) ? 'integer' : 'real', String(value));
  else if (typeof value === 'string') parent.ele('string').text(clean(value));
  else if (Array.isArray(value)) {
    const list = parent.ele('array');
    for (const item of value) write(list, item);
  } else {
    const dict = parent.ele('dict');
    for (const [name, inner] of Object.entries(value as object)) {
      dict.ele('key').text(clean(name));
      write(dict, inner);
    }
  }
}

/** The domains of the preferences, and what each holds. */
function domains(settings: KitSettings): { readonly domain: string; readonly values: Record<string, unknown> }[] {
  const install = chromiumInstall(settings);
  return [
    ...chromiums.flatMap(({ mac }) => [
      ...(Object.keys(install).length > 0 ? [{ domain: mac, values: { ExtensionSettings: install } }] : []),
      { domain: `${mac}.extensions.${chromiumId(settings)}`, values: { ...settings.policy } },
    ]),
    { domain: firefox.mac, values: { EnterprisePoliciesEnabled: true, ...firefoxPolicies(settings) } },
  ];
}

export function macFiles(settings: KitSettings): KitFile[] {
  const all = domains(settings);
  const payloads = all.map(({ domain, values }) => ({ ...head(domain, domain), PayloadEnabled: true, ...values }));
  const profile = {
    ...head('Configuration', 'org.conduct-panel.profile'),
    PayloadDisplayName: 'Conduct Panel',
    PayloadScope: 'System',
    PayloadContent: payloads,
  };
  return [
    { path: 'macos/conduct-panel.mobileconfig', text: plist(profile) },
    ...all.map(({ domain, values }) => ({ path: `macos/${domain}.plist`, text: plist(values) })),
  ];
}

function head(type: string, identifier: string): Record<string, unknown> {
  const named = identifier.startsWith('org.conduct-panel') ? identifier : `org.conduct-panel.${identifier}`;
  return { PayloadType: type, PayloadVersion: 1, PayloadIdentifier: named, PayloadUUID: uuidOf(named) };
}

/** The same name has the same UUID, so that a newer profile takes the place of the older one. FNV-1a, four times. */
function uuidOf(name: string): string {
  const words = [1, 2, 3, 4].map((salt) => {
    let hash = Math.imul(0x811c9dc5, salt);
    for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const digits = words.join('').toUpperCase();
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
