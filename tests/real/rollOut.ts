import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { crx3 } from '../../lib/cli/package/crx';
import { extensionId, publicHalf } from '../../lib/cli/package/key';
import { updatesJson, updatesXml } from '../../lib/cli/package/manifests';
import { asking } from '../../lib/cli/package/steady';
import { ids } from '../../lib/deploy/ids';

/** A server of updates on this machine, for one extension that is signed with a key made for the run. */
export type UpdateServer = {
  readonly id: string;
  /** Address of the update manifest. */
  readonly manifest: string;
  /** Address of the first package for Firefox. */
  readonly xpi: string;
  /** Paths of the files that were asked for, in their order. */
  readonly asked: readonly string[];
  /** Serves the build in `folder` under this version from now on. */
  publish(folder: string, version: string): void;
  close(): Promise<void>;
};

type Served = { readonly type: string; readonly body: Buffer };

export async function serveUpdates(): Promise<UpdateServer> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = extensionId(publicHalf(privateKey));
  const files = new Map<string, Served>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = files.get(pathname);
    asked.push(pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    id,
    manifest: `${base}updates.xml`,
    xpi: `${base}package-1.0.0.xpi`,
    asked,
    publish(folder, version) {
      for (const [path, file] of Object.entries(packed(folder, version, privateKey, base))) files.set(path, file);
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The package for either browser, and the manifest by which it learns of the version. */
function packed(folder: string, version: string, key: KeyObject, base: string): Record<string, Served> {
  const zip = Buffer.from(zipSync(filesOf(folder, version)));
  const crx = crx3(asking(zip, `${base}updates.xml`), key);
  const xpi = asking(zip, `${base}updates.json`);
  const [xml, json] = [
    updatesXml({ version, base }, extensionId(publicHalf(key)), `package-${version}.crx`),
    updatesJson(
      { version, base },
      ids.firefox,
      `package-${version}.xpi`,
      createHash('sha256').update(xpi).digest('hex'),
    ),
  ];
  return {
    [`/package-${version}.crx`]: { type: 'application/x-chrome-extension', body: crx },
    [`/package-${version}.xpi`]: { type: 'application/x-xpinstall', body: xpi },
    '/updates.xml': { type: 'application/xml', body: Buffer.from(xml) },
    '/updates.json': { type: 'application/json', body: Buffer.from(json) },
  };
}

/** The build's files, with this version in the manifest. */
function filesOf(folder: string, version: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const inside = path.slice(folder.length + 1);
      if (inside !== 'manifest.json') return [inside, readFileSync(path)];
      const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), version };
      return [inside, Buffer.from(JSON.stringify(manifest))];
    }),
  );
}
