// Shows the files of a folder to browsers on this machine, and to nobody else. It reads what an output's manifest names and
// nothing beside it.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readOwned } from '../write/owned-files';

const TYPES: { readonly [extension: string]: string } = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

export interface Serving {
  readonly origin: string;
  readonly server: Server;
  /** When the server has ended. */
  readonly ended: Promise<void>;
}

/** `port` 0: any that is free. */
export async function serveFolder(folder: string, port: number): Promise<Serving> {
  const read = readOwned(folder);
  const server = createServer((request, response) => {
    const name = nameOf(request.url ?? '/');
    // Pages of other origins may lead here by a name of their own that points to this machine.
    const content = isLocal(request.headers.host) && name !== undefined ? read(name) : undefined;
    if (content === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(content === undefined ? 404 : 405, { 'content-type': 'text/plain' }).end('not here\n');
      return;
    }
    const type = TYPES[name?.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : content);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const ended = new Promise<void>((resolve) => server.once('close', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server, ended };
}

function nameOf(url: string): string | undefined {
  try {
    const name = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).slice(1);
    return name === '' ? 'index.html' : name;
  } catch {
    return undefined;
  }
}

function isLocal(host = ''): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);
}
