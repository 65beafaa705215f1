/**
 * Serves the sample helpdesk on a host name of the product that it follows, by interception inside a browser that
 * Playwright drives: the extension sees the address that it would see at work, and nothing leaves the machine.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const helpdesk = 'https://larkfield-sample.zendesk.com';
export const ticketAddress = (id) => `${helpdesk}/agent/tickets/${id}`;

const folder = dirname(fileURLToPath(import.meta.url));
const editor = join(dirname(createRequire(import.meta.url).resolve('ckeditor5/package.json')), 'dist', 'browser');
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The twelve tickets, as in `tickets.json`. */
export async function readTickets() {
  return JSON.parse(await readFile(join(folder, 'tickets.json'), 'utf8')).tickets;
}

/** Answers every request for the helpdesk's host in a Playwright browser context. */
export async function serveHelpdesk(context) {
  await context.route(`${helpdesk}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const asset = /^\/assets\/([a-z0-9]+\.[a-z]+)$/.exec(pathname)?.[1];
    if (!asset && !pathname.startsWith('/agent/')) return route.fulfill({ status: 404, body: '' });
    const name = asset ?? 'index.html';
    const file = join(name.startsWith('ckeditor5.') ? editor : folder, name);
    const body = await readFile(file).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body, contentType: types[extname(name)] ?? 'application/octet-stream' });
  });
}
