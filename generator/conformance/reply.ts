// What the recording server answers, the faults of the contract included: late, broken, short, endless, lying about its
// length, compressed to hide its size. Writes one response; knows nothing of scenarios.

import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Json } from './transcript';

export interface Reply {
  /** 200 where absent. */
  readonly status?: number;
  /** In place of the usual words for the status. */
  readonly reason?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: ReplyBody;
  /** Before the status line is sent. */
  readonly delayHeadersMs?: number;
  /** Between the two halves of the body. */
  readonly delayBodyMs?: number;
  readonly encoding?: 'gzip';
  /** In chunks, without a declared length. */
  readonly chunked?: boolean;
  /** The part of the body that the request asks for by `Range: bytes=N-`, as 206 with its Content-Range. */
  readonly rest?: boolean;
  readonly fault?: Fault;
}

/** What is looked at of a request to answer it. */
export interface Answered {
  readonly method: string;
  readonly range: string | undefined;
}

export type ReplyBody = (
  | { readonly json: Json }
  | { readonly text: string }
  | { readonly base64: string }
  /** So many bytes, all `x`. */
  | { readonly filler: number }
) & { readonly contentType?: string };

export type Fault =
  /** A reset in place of an answer. */
  | 'reset'
  /** Half the body, then a reset. */
  | 'reset-mid-body'
  /** Half the body, then a regular end of the connection, short of the declared length. */
  | 'end-mid-body'
  /** A declared length of half the body, with the rest after it. */
  | 'length-too-small'
  /** No answer at all. */
  | 'hang'
  /** Not even the request is read, and it is not recorded. */
  | 'unread'
  /** Half the body and then silence. */
  | 'hang-mid-body'
  /** Bytes that are not HTTP. */
  | 'not-http';

const CRLF = Buffer.from('\r\n');

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function writeReply(response: ServerResponse, given: Reply, { method, range }: Answered): Promise<void> {
  const reply = given.rest === true ? partOf(given, range) : given;
  const socket = response.socket;
  if (socket === null) return;
  if (reply.delayHeadersMs !== undefined) await pause(reply.delayHeadersMs);
  switch (reply.fault) {
    case 'hang':
    case 'unread':
      return;
    case 'reset':
      socket.resetAndDestroy();
      return;
    case 'not-http':
      socket.end('this is not the protocol you are looking for\r\n\r\n');
      return;
    case 'reset-mid-body':
    case 'end-mid-body':
    case 'hang-mid-body':
    case 'length-too-small':
      await writeBroken(socket, reply, reply.fault);
      return;
    case undefined:
      await writeWhole(response, reply, method);
  }
}

function partOf(reply: Reply, range: string | undefined): Reply {
  const bytes = rawBytesOf(reply.body);
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
  return {
    ...reply,
    status: 206,
    headers: { ...reply.headers, 'Content-Range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` },
    body: { base64: bytes.subarray(from).toString('base64') },
  };
}

async function writeWhole(response: ServerResponse, reply: Reply, method: string): Promise<void> {
  const status = reply.status ?? 200;
  const bytes = await bytesOf(reply);
  const framed = status !== 204 && status !== 304;
  const length: [string, string][] = framed && reply.chunked !== true ? [['Content-Length', String(bytes.length)]] : [];
  response.sendDate = false;
  const lines = [...headersOf(reply), ...length].flat();
  if (reply.reason === undefined) response.writeHead(status, lines);
  else response.writeHead(status, reply.reason, lines);
  if (method === 'HEAD' || !framed) {
    response.end();
    return;
  }
  if (reply.delayBodyMs === undefined) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, half(bytes)));
  await pause(reply.delayBodyMs);
  if (!response.destroyed) response.end(bytes.subarray(half(bytes)));
}

async function writeBroken(socket: Socket, reply: Reply, fault: Fault): Promise<void> {
  const bytes = await bytesOf(reply);
  const declared = fault === 'length-too-small' ? half(bytes) : bytes.length;
  const framing = reply.chunked === true ? ['Transfer-Encoding', 'chunked'] : ['Content-Length', String(declared)];
  const lines = [...headersOf(reply), framing].map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${reply.status ?? 200} Answer\r\n${lines.join('')}\r\n`);
  const sent = fault === 'length-too-small' ? bytes : bytes.subarray(0, half(bytes));
  socket.write(
    reply.chunked === true ? Buffer.concat([Buffer.from(`${sent.length.toString(16)}\r\n`), sent, CRLF]) : sent,
  );
  if (fault === 'hang-mid-body') return;
  // The half body has to be read before the connection goes: a reset takes from the client what it has not read yet.
  await pause(fault === 'reset-mid-body' ? 300 : 50);
  if (fault === 'reset-mid-body') socket.resetAndDestroy();
  else socket.end();
}

function half(bytes: Buffer): number {
  return Math.floor(bytes.length / 2);
}

function headersOf(reply: Reply): [string, string][] {
  const given = Object.entries(reply.headers ?? {});
  const type = contentTypeOf(reply.body);
  const typed = type === undefined || given.some(([name]) => name.toLowerCase() === 'content-type');
  return [
    ...(typed ? [] : [['Content-Type', type] as [string, string]]),
    ...(reply.encoding === undefined ? [] : [['Content-Encoding', reply.encoding] as [string, string]]),
    ...given,
  ];
}

function contentTypeOf(body: ReplyBody | undefined): string | undefined {
  if (body === undefined) return undefined;
  if (body.contentType !== undefined) return body.contentType === '' ? undefined : body.contentType;
  if ('json' in body) return 'application/json';
  return 'text' in body ? 'text/plain; charset=utf-8' : 'application/octet-stream';
}

/** Off the main thread: other scenarios are timed meanwhile. */
const compress = promisify(gzip);

async function bytesOf(reply: Reply): Promise<Buffer> {
  const raw = rawBytesOf(reply.body);
  return reply.encoding === 'gzip' ? compress(raw) : raw;
}

function rawBytesOf(body: ReplyBody | undefined): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if ('json' in body) return Buffer.from(JSON.stringify(body.json));
  if ('text' in body) return Buffer.from(body.text);
  if ('base64' in body) return Buffer.from(body.base64, 'base64');
  return Buffer.alloc(body.filler, 'x');
}
