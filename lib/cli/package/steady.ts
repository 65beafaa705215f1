import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day that an archive can name, in whatever time zone: archives hold the local time. */
const day = new Date(1980, 0, 1);

/** The same archive with its files in order and without the hour of its making, so that the same files give the same bytes. */
export function steady(zip: Uint8Array): Buffer {
  const files = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  const sorted: Zippable = Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
  return Buffer.from(zipSync(sorted, { level: 9, mtime: day }));
}
