import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { code, table } from './facts';

type Manifest = { readonly permissions: readonly string[]; readonly host_permissions: readonly string[] };

/** What the archives hold, by browser: sizes in kilobytes, what each manifest asks for, checksum. */
export function packagesTable(zips: Readonly<Record<string, Uint8Array>>): string[] {
  const rows = Object.entries(zips).map(([browser, zip]) => {
    const files = unzipSync(zip);
    const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;
    const asks = `${manifest.permissions.join(', ')}; ${manifest.host_permissions.length} hosts`;
    return [
      browser,
      kilobytes(zip.length),
      kilobytes(size),
      asks,
      code(createHash('sha256').update(zip).digest('hex')),
    ];
  });
  return table(['for', 'archive', 'unpacked', 'manifest asks for', 'SHA-256'], rows);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
