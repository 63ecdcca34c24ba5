// A server on 127.0.0.1 that records every request and answers what its exchanges say. Each scenario has one of its
// own (or two, for redirects across origins), so that targets are compared byte for byte and scenarios run side by side.

import { createServer as createHttpServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { ExpectedRequest } from './compare';
import { recordRequest } from './transcript';
import type { RecordedRequest } from './transcript';
import { writeReply } from './reply';
import type { Reply } from './reply';

export type Head = Pick<RecordedRequest, 'method' | 'target'>;

export interface Exchange {
  /** Absent: any request. */
  readonly request?: ExpectedRequest;
  readonly reply: Reply;
}

export interface Recorded {
  readonly request: RecordedRequest;
  /** The exchange that answered; undefined for a request that nothing expected. */
  readonly exchange: Exchange | undefined;
  /** How the answer ended: sent in full, given up by the client, or still going. */
  readonly outcome: () => 'finished' | 'closed' | 'open';
}

export interface RecordingServer {
  readonly origin: string;
  readonly recorded: readonly Recorded[];
  stop(): Promise<void>;
}

/** `exchanges` are used once each: the first unused one with the request's method and target, else the next unused one. */
export async function startRecordingServer(exchanges: (head: Head) => readonly Exchange[]): Promise<RecordingServer> {
  const recorded: Recorded[] = [];
  const used = new Set<Exchange>();
  const sockets = new Set<Socket>();
  const server = createHttpServer((message, response) => {
    const head = { method: message.method ?? '', target: message.url ?? '' };
    if (findExchange(exchanges(head), used, head)?.reply.fault === 'unread') {
      takeExchange(exchanges(head), used, head);
      message.pause();
      return;
    }
    void recordRequest(message).then(
      async (request) => {
        const exchange = takeExchange(exchanges(request), used, request);
        recorded.push({ request, exchange, outcome: outcomeOf(response) });
        const unexpected: Reply = {
          status: 418,
          body: { text: `Nothing expected ${request.method} ${request.target}` },
        };
        const range = message.headers.range;
        await writeReply(response, exchange?.reply ?? unexpected, { method: request.method, range });
      },
      // The client went away while it was sending: nothing to answer, and what came is not a request.
      () => undefined,
    );
  });
  server.keepAliveTimeout = 10_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    recorded,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function findExchange(all: readonly Exchange[], used: ReadonlySet<Exchange>, head: Head): Exchange | undefined {
  const unused = all.filter((exchange) => !used.has(exchange));
  const same = unused.find(({ request }) => request?.method === head.method && request.target === head.target);
  return same ?? unused[0];
}

function takeExchange(all: readonly Exchange[], used: Set<Exchange>, head: Head): Exchange | undefined {
  const taken = findExchange(all, used, head);
  if (taken !== undefined) used.add(taken);
  return taken;
}

function outcomeOf(response: ServerResponse): Recorded['outcome'] {
  let outcome: ReturnType<Recorded['outcome']> = 'open';
  response.on('finish', () => (outcome = 'finished'));
  response.on('close', () => {
    if (outcome === 'open') outcome = 'closed';
  });
  return () => outcome;
}

/**
 * The URL of a port where nothing listens. It lies below the ports that systems hand out by themselves, so that no
 * server that starts in the meantime gets it.
 */
export async function closedOrigin(): Promise<string> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createTcpServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise<void>((resolve) => server.close(() => resolve()));
    return `http://127.0.0.1:${port}`;
  }
}
