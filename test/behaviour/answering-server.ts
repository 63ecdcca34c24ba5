// Two servers on 127.0.0.1 for programs of users: one answers as a function says, the other stands for a storage host to
// which it redirects, and tells whether it was sent credentials.

import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Sent } from './real-documents';

export interface Servers {
  readonly origin: string;
  /** What was sent to the first, in order. */
  readonly sent: readonly Sent[];
  /** The headers of what was sent to the second. */
  readonly stored: readonly IncomingHttpHeaders[];
  readonly stop: () => Promise<void>;
}

export async function startServers(answers: (sent: Sent) => Answer): Promise<Servers> {
  const sent: Sent[] = [];
  const stored: IncomingHttpHeaders[] = [];
  const storage = createServer((request, response) => {
    stored.push(request.headers);
    const disposition = 'attachment; filename="../stored.bin"';
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-disposition': disposition });
    response.end('x'.repeat(20));
  });
  const places = { origin: '', storage: await listening(storage) };
  const main = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const one: Sent = {
        method: request.method ?? '',
        target: request.url ?? '',
        headers,
        body: Buffer.concat(pieces).toString(),
      };
      sent.push(one);
      const { status = 200, headers: given = {}, json, text = '' } = answers(one);
      for (const [name, value] of Object.entries(given))
        response.setHeader(name, value.replace('{origin}', places.origin).replace('{storage}', places.storage));
      if (json !== undefined) response.setHeader('content-type', 'application/json');
      response.writeHead(status).end(json === undefined ? text : JSON.stringify(json));
    });
  });
  places.origin = await listening(main);
  return { origin: places.origin, sent, stored, stop: () => Promise.all([main, storage].map(stopped)).then(() => {}) };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
