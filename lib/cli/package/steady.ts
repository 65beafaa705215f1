import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

type Manifest = {
  readonly [key: string]: unknown;
  readonly browser_specific_settings?: { readonly gecko?: object };
};

/**
 * The archive of an extension that asks `updates` for newer versions: Chromium's manifest names the address at its top,
 * Firefox's among its own settings. For a server of one's own only; the stores refuse the key.
 */
export function asking(zip: Uint8Array, updates: string): Buffer {
  const files = unzipSync(zip);
  const text = strFromU8(files['manifest.json'] ?? new Uint8Array());
  const { browser_specific_settings: own, ...rest } = JSON.parse(text) as Manifest;
  const manifest = own
    ? { ...rest, browser_specific_settings: { ...own, gecko: { ...own.gecko, update_url: updates } } }
    : { ...rest, update_url: updates };
  return steady(zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) }));
}

/** The first day that an archive can name, in whatever time zone: archives hold the local time. */
const day = new Date(1980, 0, 1);

/**
 * The same archive with its files in order and without the hour of its making, so that the same files give the same bytes.
 * @param belongs which files stay; all without it.
 */
export function steady(zip: Uint8Array, belongs: (path: string) => boolean = () => true): Buffer {
  const files = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/') && belongs(path));
  const sorted: Zippable = Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(zipSync(sorted, { level: 9, mtime: day }));
}
