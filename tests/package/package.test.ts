import { execFileSync } from 'node:child_process';
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { wantedFrom } from '../../lib/cli/package/arguments';
import { crx3 } from '../../lib/cli/package/crx';
import { extensionId, makeKey, publicHalf, readKey } from '../../lib/cli/package/key';
import { updatesJson, updatesXml } from '../../lib/cli/package/manifests';
import { isSource } from '../../lib/cli/package/sources';
import { asking, steady } from '../../lib/cli/package/steady';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const zip = Buffer.from('PK\u0003\u0004 any archive');

/** Reads a message of bytes by their field numbers. */
function fieldsOf(bytes: Uint8Array): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  const reader = new PbfReader(bytes);
  for (let field = reader.nextField(); field; field = reader.nextField()) {
    fields.set(field, Buffer.from(reader.readBytes()));
  }
  return fields;
}

test('a CRX3 holds the archive, the id of its key, and a signature that the key verifies', () => {
  const crx = crx3(zip, privateKey);
  expect(crx.subarray(0, 4).toString()).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  const end = 12 + crx.readUInt32LE(8);
  expect(crx.subarray(end)).toEqual(zip);
  const header = fieldsOf(crx.subarray(12, end));
  const proof = fieldsOf(header.get(2) ?? Buffer.of());
  const signedData = header.get(10_000) ?? Buffer.of();
  expect(proof.get(1)).toEqual(publicHalf(privateKey));
  expect(fieldsOf(signedData).get(1)).toEqual(
    createHash('sha256').update(publicHalf(privateKey)).digest().subarray(0, 16),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  const verify = createVerify('sha256').update('CRX3 SignedData\0').update(size).update(signedData).update(zip);
  expect(verify.verify({ key: publicHalf(privateKey), format: 'der', type: 'spki' }, proof.get(2) ?? Buffer.of())).toBe(
    true,
  );
});

test('the same archive and key give the same package', () => {
  expect(crx3(zip, privateKey)).toEqual(crx3(zip, privateKey));
});

test('an archive does not depend on the hour and order in which it was made', () => {
  const files = { 'b.txt': new TextEncoder().encode('b'), 'a/c.txt': new TextEncoder().encode('c') };
  const turned = { 'a/c.txt': files['a/c.txt'], 'b.txt': files['b.txt'] };
  const made = steady(zipSync(files, { mtime: new Date(2026, 1, 1) }));
  expect(steady(zipSync(turned, { mtime: new Date(2026, 5, 1, 12), level: 1 }))).toEqual(made);
  expect(unzipSync(made)).toEqual(files);
});

test('a key, a kit and settings that lie beside the sources do not get into their archive', () => {
  const beside = ['KEY.pem', 'settings.json', 'kit/linux/README.md', 'served/updates.xml', 'lib/cli/KEY.pem'];
  const ours = ['lib/README.md', 'package.json', 'wxt.config.ts'];
  const zip = zipSync(Object.fromEntries([...beside, ...ours].map((path) => [path, strToU8(path)])));
  expect(Object.keys(unzipSync(steady(zip, isSource)))).toEqual(ours);
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /^[^.]/.test(path));
  expect(tracked.filter((path) => !isSource(path))).toEqual([]);
});

test.each([
  [{ name: 'a' }, { name: 'a', update_url: 'https://x.example/u' }],
  [
    { browser_specific_settings: { gecko: { id: 'a@b' } } },
    { browser_specific_settings: { gecko: { id: 'a@b', update_url: 'https://x.example/u' } } },
  ],
])('the manifest %j is told where to ask for newer versions', (manifest, expected) => {
  const zip = zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)), 'a.js': strToU8('1') });
  const files = unzipSync(asking(zip, 'https://x.example/u'));
  expect(JSON.parse(strFromU8(files['manifest.json'] as Uint8Array))).toEqual(expected);
  expect(strFromU8(files['a.js'] as Uint8Array)).toBe('1');
});

test('the id is the one that Chromium derives from the key in the manifest', () => {
  const key = /KEY =\s+'([^']+)'/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';
  expect(extensionId(Buffer.from(key, 'base64'))).toBe('noiflonhnejhlklciflbkmhmpjeiogko');
});

test('a new key is written once, for its owner alone, and read back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conduct-panel-key-'));
  try {
    const file = join(folder, 'key.pem');
    makeKey(file);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readKey(file).asymmetricKeyType).toBe('rsa');
    expect(() => makeKey(file)).toThrow(/EEXIST/);
    expect(() => readKey('package.json')).toThrow(/^package.json: no private key in PEM/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the update manifests name id, version, address and checksum', () => {
  const published = { version: '1.2.3', base: 'https://x.example/a&b/' };
  const xml = new DOMParser().parseFromString(updatesXml(published, 'abc', 'p.crx'), 'application/xml');
  const namespace = 'http://www.google.com/update2/response';
  const [app, check] = ['app', 'updatecheck'].map((tag) => xml.getElementsByTagNameNS(namespace, tag)[0]);
  expect(xml.documentElement.getAttribute('protocol')).toBe('2.0');
  expect(app?.getAttribute('appid')).toBe('abc');
  expect(check?.getAttribute('codebase')).toBe('https://x.example/a&b/p.crx');
  expect(check?.getAttribute('version')).toBe('1.2.3');
  expect(JSON.parse(updatesJson(published, 'a@b', 'p.xpi', '00ff'))).toEqual({
    addons: {
      'a@b': {
        updates: [{ version: '1.2.3', update_link: 'https://x.example/a&b/p.xpi', update_hash: 'sha256:00ff' }],
      },
    },
  });
});

test.each([
  [['--url', 'http://x.example/'], /is no https address/],
  [['--url', 'x.example'], /is no https address/],
  [['--key', 'a', '--new-key', 'b'], /not both/],
  [['a', 'b'], /one folder is meant/],
  [['--kee', 'a'], /--kee/],
])('%j is refused', (args, reason) => {
  expect(() => wantedFrom(args)).toThrow(reason);
});

test('the address of a folder ends with a slash', () => {
  expect(wantedFrom(['out', '--url', 'https://x.example/files'])).toEqual({
    out: 'out',
    base: 'https://x.example/files/',
  });
});
