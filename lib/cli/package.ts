import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archive, billOfMaterials, geckoId, name, version } from './package/archives';
import { wantedFrom } from './package/arguments';
import { crx3 } from './package/crx';
import { extensionId, makeKey, publicHalf, readKey } from './package/key';
import { updatesJson, updatesXml } from './package/manifests';
import { asking } from './package/steady';

/**
 * `npm run package -- [FOLDER] [--key KEY.pem | --new-key KEY.pem] [--url https://…/]` makes what the stores and a server
 * of one's own need: archives for the stores, a signed CRX3 given a key, an XPI ready for Mozilla's signature, update
 * manifests given the address, a bill of materials, and checksums of all. The same sources, key and address give the same
 * bytes. See `lib/cli/package/README.md`.
 */
function main(): void {
  const { out, key: keyFile, newKey, base } = wantedFrom(process.argv.slice(2));
  if (newKey !== undefined) makeKey(newKey);
  const key = newKey ?? keyFile;
  const signing = key === undefined ? undefined : readKey(key);
  const names = { crx: `${name}-${version}.crx`, xpi: `${name}-${version}.xpi` };
  const chrome = archive('chrome').zip;
  const firefox = archive('firefox');
  const xpi = base ? asking(firefox.zip, `${base}updates.json`) : firefox.zip;
  const files = new Map<string, Buffer | string>([
    [`${name}-${version}-chrome.zip`, chrome],
    [`${name}-${version}-edge.zip`, archive('edge').zip],
    [names.xpi, xpi],
    [`${name}-${version}-sources.zip`, firefox.sources ?? Buffer.of()],
    [`${name}-${version}.cdx.json`, billOfMaterials()],
  ]);
  if (signing) files.set(names.crx, crx3(base ? asking(chrome, `${base}updates.xml`) : chrome, signing));
  if (base) files.set('updates.json', updatesJson({ version, base }, geckoId(), names.xpi, sha256(xpi)));
  if (base && signing) {
    files.set('updates.xml', updatesXml({ version, base }, extensionId(publicHalf(signing)), names.crx));
  }
  mkdirSync(out, { recursive: true });
  for (const [file, bytes] of files) writeFileSync(join(out, file), bytes);
  const sums = [...files].map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).sort();
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  process.stdout.write(sums.join(''));
  if (base) process.stdout.write(installNote(base, names, signing && extensionId(publicHalf(signing))));
  if (signing) process.stdout.write(`Id of the signed package: ${extensionId(publicHalf(signing))}\n`);
  else process.stdout.write('No CRX was made: give --key KEY.pem, or --new-key KEY.pem for the first time.\n');
}

/** What the settings file of `npm run policy` has to say, so that the browsers fetch these packages from this address. */
function installNote(base: string, { xpi }: { readonly xpi: string }, chromiumId: string | undefined): string {
  const install = {
    ...(chromiumId !== undefined && { chromium: `${base}updates.xml`, chromiumId }),
    firefox: `${base}${xpi}`,
  };
  return `For the settings file of "npm run policy":\n"install": ${JSON.stringify(install, null, 2)}\n`;
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

try {
  main();
} catch (error) {
  process.stderr.write(`package: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
