import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { mergePolicy } from '../../lib/core/policy';
import { chromiums, firefox } from '../../lib/deploy/browsers';
import { ids } from '../../lib/deploy/ids';
import { bytesOf, kitOf } from '../../lib/deploy/kit';
import { registryPlace } from '../../lib/deploy/registry';
import { checkSettings } from '../../lib/deploy/settings';
import { right } from '../policy/mutations';
import { emptyHive } from './hive';

/** The registry files of the kit, merged into a hive by a program that knows the registry, and read back from there. */
const machine = 'HKEY_LOCAL_MACHINE';
const policy = { ...right, organisationName: 'Größe & "Co" <b> \\ Söhne', codeText: 'One.\nTwo.' };
const install = { chromium: 'https://x.example/updates.xml', firefox: 'https://x.example/panel.xpi' };
const { settings } = checkSettings({ policy, install });
const files = settings ? kitOf(settings) : [];
const browsers = [
  ...chromiums.map(({ id, registry }) => ({
    id,
    root: registry,
    place: registryPlace.chromium(registry, ids.chromium),
    forced: { name: ids.chromium, address: ['update_url', install.chromium] },
  })),
  {
    id: firefox.id,
    root: firefox.registry,
    place: registryPlace.firefox,
    forced: { name: ids.firefox, address: ['install_url', install.firefox] },
  },
];

// No browser takes part: once is enough.
for (const { id, root, place, forced } of browsers) {
  test(`${id}.reg: merged into a hive, every setting is there as it was @chromium`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'conduct-panel-hive-'));
    const hive = join(folder, 'hive');
    writeFileSync(hive, emptyHive());
    const entry = `${root}\\ExtensionSettings\\${forced.name}`;
    // Windows makes the keys that a key lies in; this program wants them to be there.
    hivexregedit(hive, join(folder, 'parents.reg'), parents([place, entry]));
    const file = files.find(({ path }) => path === `windows/${id}.reg`);
    const text = new TextDecoder('utf-16le').decode(file ? bytesOf(file) : undefined);
    // Twice: a kit that is imported again takes the place of the one before.
    for (const name of ['first.reg', 'second.reg']) hivexregedit(hive, join(folder, name), text);
    const values = valuesIn(hive, place);
    expect(Object.keys(values).sort()).toEqual(Object.keys(policy).sort());
    const merged = mergePolicy(values, undefined);
    expect(merged.problems).toEqual([]);
    expect(merged.layers.managed).toEqual(mergePolicy(policy, undefined).layers.managed);
    expect(Object.entries(valuesIn(hive, entry))).toContainEqual(forced.address);
    expect(valuesIn(hive, entry)).toMatchObject({ installation_mode: 'force_installed' });
    rmSync(folder, { recursive: true });
  });
}

function hivexregedit(hive: string, file: string, text: string): void {
  writeFileSync(file, text); // It reads UTF-8; the mark of the order is gone with the decoding.
  const args = ['--merge', '--prefix', machine, hive, file];
  const { status, stderr } = spawnSync('hivexregedit', args, {
    encoding: 'utf8',
    env: { ...process.env, PERL_UNICODE: 'SD' },
  });
  if (status !== 0) throw new Error(`hivexregedit: ${stderr}`);
}

function parents(places: readonly string[]): string {
  const keys = places.flatMap((place) => {
    const steps = place.split('\\');
    return steps.slice(0, -1).map((_, at) => `[${machine}\\${steps.slice(0, at + 1).join('\\')}]`);
  });
  return ['Windows Registry Editor Version 5.00', '', ...new Set(keys), ''].join('\r\n\r\n');
}

/** The values of a key as the program gives them: numbers as `dword`, texts as their bytes. */
function valuesIn(hive: string, key: string): Record<string, string | number> {
  const args = ['--export', '--prefix', machine, hive, `\\${key}`];
  const { status, stdout, stderr } = spawnSync('hivexregedit', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`hivexregedit: ${stderr}`);
  const lines = stdout.replaceAll('\\\n', '').matchAll(/^"(\w+)"=(?:dword:([0-9a-f]{8})|hex\(1\):([0-9a-f,]*))\r?$/gm);
  return Object.fromEntries(
    [...lines].map(([, name = '', number, bytes = '']) => [
      name,
      number === undefined
        ? Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '')
        : Number.parseInt(number, 16),
    ]),
  );
}
