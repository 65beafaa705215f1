import { type Zippable, zipSync } from 'fflate';
import type { KitFile } from './browsers';
import { bytesOf } from './kit';

/** The first day that an archive can name, in whatever time zone: archives hold the local time. */
const day = new Date(1980, 0, 1);

/** The files in one ZIP archive; the same files, the same bytes. */
export function archiveOf(files: readonly KitFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = Object.fromEntries(files.map((file) => [file.path, bytesOf(file)]));
  return new Uint8Array(zipSync(entries, { level: 6, mtime: day }));
}
