import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/**
 * A proxy that notes every address that is asked for and lets nothing through. A browser that has it as its proxy can
 * reach intercepted pages and the loopback address, and whatever else it tries is on the list.
 */
export async function openRefusingProxy() {
  const attempts: string[] = [];
  const server = createServer((request, response) => {
    attempts.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket: Socket) => {
    attempts.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    attempts,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
