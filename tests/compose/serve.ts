import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const packages = join(import.meta.dirname, '..', '..', 'node_modules');
const served = /^\/npm\/(?:ckeditor4|tinymce|quill1?|summernote|jquery)\/[\w./-]+$/;
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a page forbids itself when it is opened with `?strict`; a page with Lexical has to admit its policy. */
const strict =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lexical";

/**
 * Serves the pages of the battery on the loopback: `/page/<engine>` with the engine's module from `engines`, in a frame of
 * its own with `?frame`, under a strict content security policy with `?strict`.
 */
export async function serveEngines(engines: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const page = /^\/page\/(\w+)$/.exec(url.pathname)?.[1];
    if (page) {
      const policy = url.searchParams.has('strict') ? { 'content-security-policy': strict } : {};
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy });
      return response.end(url.searchParams.has('frame') ? framed(page) : plain(page));
    }
    const folder = served.test(url.pathname) ? packages : engines;
    const path = normalize(url.pathname).replace(/^\/(?:npm|engines)\//, '/');
    const body = await readFile(join(folder, path)).catch(() => undefined);
    const headers = { 'content-type': types[extname(path)] ?? 'text/plain', 'cache-control': 'max-age=3600' };
    response.writeHead(body ? 200 : 404, headers);
    return response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { address: `http://127.0.0.1:${port}`, close };
}

function plain(name: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<main id="host"></main><button id="send" type="button">Send</button><div id="panel"></div>
<script type="module" src="/engines/${name}.js"></script></html>`;
}

function framed(name: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name} in a frame</title>
<iframe id="desk" src="/page/${name}" width="900" height="600"></iframe><div id="panel"></div></html>`;
}
