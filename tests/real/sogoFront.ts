import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const resources = '/usr/lib/GNUstep/SOGo/WebServerResources';
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The web server that SOGo wants in front: gives out its static files, and passes all else on with SOGo's own headers. */
export async function openSogoFront(port: number, back: number): Promise<{ close(): Promise<void> }> {
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', 'http://front');
    const file = /^\/SOGo(?:\.woa)?\/WebServerResources\/([\w./@-]+)$/.exec(pathname)?.[1];
    if (file && !file.includes('..')) giveFile(join(resources, file), response);
    else passOn(incoming, response, port, back);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function giveFile(file: string, response: ServerResponse): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

/** One connection for each request: kept ones break SOGo's own server. */
function passOn(incoming: IncomingMessage, response: ServerResponse, port: number, back: number): void {
  const headers = {
    ...incoming.headers,
    'x-webobjects-server-protocol': 'HTTP/1.0',
    'x-webobjects-remote-host': '127.0.0.1',
    'x-webobjects-server-name': '127.0.0.1',
    'x-webobjects-server-url': `http://127.0.0.1:${port}`,
    'x-webobjects-server-port': String(port),
    connection: 'close',
  };
  const { url: path, method } = incoming;
  const options = { host: '127.0.0.1', port: back, path, method, headers, agent: false };
  const passed = request(options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => {
    if (!response.headersSent) response.writeHead(502);
    response.end();
  });
  incoming.pipe(passed);
}
