// What crossed the wire, in canonical form: method, target bytes as sent, ordered headers without User-Agent and
// transport framing, and the body (JSON by value, form and multipart by part). Reads requests; judges nothing.

import type { IncomingMessage } from 'node:http';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A body or value in wire form, as in the drive protocol. */
export type WireBody =
  | { readonly json: Json }
  | { readonly text: string }
  | { readonly base64: string }
  | { readonly form: readonly (readonly [string, string])[] }
  | { readonly multipart: readonly WirePart[] };

/** Of a stream, or of all pages. */
export interface WireItems {
  readonly items: readonly Json[];
}

/** Of more than 64 KiB: how many bytes there are, and their SHA-256 in hexadecimal digits. */
export interface WireDigest {
  readonly length: number;
  readonly sha256: string;
}

/** A file that a download made or left as it was. `mode`: the permissions of a new one, in octal digits. */
export type WireFile = ({ readonly base64: string } | WireDigest) & { readonly mode?: string };

export type WirePart = {
  readonly name: string;
  readonly filename?: string;
  readonly contentType?: string;
  /** Further ones of its head, by name in lower case. */
  readonly headers?: { readonly [name: string]: string };
} & ({ readonly json: Json } | { readonly text: string } | { readonly base64: string });

export interface RecordedRequest {
  readonly method: string;
  readonly target: string;
  /** Names in lower case, in the order of arrival. */
  readonly headers: readonly (readonly [string, string])[];
  readonly userAgent: string | undefined;
  /** Of the body, as it was announced: undefined where it came in chunks, or where there is none. */
  readonly announced: number | undefined;
  readonly bytes: Buffer;
  readonly body: WireBody | undefined;
  /** Milliseconds on the server's clock when the headers had arrived. */
  readonly at: number;
}

/** What an HTTP stack adds of its own accord. */
const framing = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'accept-language',
  'keep-alive',
  'sec-fetch-mode',
  'user-agent',
  'te',
  'trailer',
  'expect',
]);

export async function recordRequest(message: IncomingMessage): Promise<RecordedRequest> {
  const at = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const headers: [string, string][] = [];
  for (let index = 0; index + 1 < message.rawHeaders.length; index += 2) {
    const name = (message.rawHeaders[index] ?? '').toLowerCase();
    const value = message.rawHeaders[index + 1] ?? '';
    if (!framing.has(name) && !isOfFetch(name, value, message)) headers.push([name, value]);
  }
  return {
    method: message.method ?? '',
    target: message.url ?? '',
    headers,
    userAgent: message.headers['user-agent'],
    announced: numberOf(message.headers['content-length']),
    bytes,
    body: readBody(bytes, message.headers['content-type']),
    at,
  };
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

const CONDITIONS = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range'];

// fetch adds `Accept: */*` where none was set, and goes past caches where a caller asks for what has changed or has not (Fetch,
// HTTP-network-or-cache fetch).
function isOfFetch(name: string, value: string, { headers }: IncomingMessage): boolean {
  if (name === 'accept') return value === '*/*';
  const isAsked = CONDITIONS.some((condition) => headers[condition] !== undefined);
  return isAsked && value === 'no-cache' && (name === 'cache-control' || name === 'pragma');
}

/** A request without what may differ between two clients that do the same: the order of headers, and how JSON is spelt. */
export function canonicalRequest(request: RecordedRequest): Json {
  const headers = request.headers
    .map(([name, value]): Json => [name, canonicalValue(value)])
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const body = (request.body ?? null) as unknown as Json;
  return { method: request.method, target: request.target, headers, body };
}

/** A canonical request without what its client accepts. */
export function withoutAccept(request: Json): Json {
  if (typeof request !== 'object' || request === null || !('headers' in request)) return request;
  const headers = request.headers as readonly Json[];
  return { ...request, headers: headers.filter((header) => !(Array.isArray(header) && header[0] === 'accept')) };
}

/**
 * Without the boundary of a multipart type, without the zeros of a date-time, which not every language's type remembers, and
 * without the place at which a client goes on: how much it had read when the connection broke is chance.
 */
function canonicalValue(value: string): string {
  if (/^multipart\//i.test(value)) return (value.split(';')[0] ?? '').toLowerCase();
  if (/^bytes=\d+-$/.test(value)) return 'bytes=…-';
  return value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.0+(?=Z|[+-])/, '$1');
}

export function headerOf(request: RecordedRequest, name: string): string | undefined {
  const values = request.headers.filter(([key]) => key === name.toLowerCase()).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

export function readBody(bytes: Buffer, contentType: string | undefined): WireBody | undefined {
  if (bytes.length === 0 && contentType === undefined) return undefined;
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (mediaType === 'application/json' || mediaType.endsWith('+json')) {
    const text = bytes.toString('utf8');
    try {
      return { json: JSON.parse(text) as Json };
    } catch {
      return { text };
    }
  }
  if (mediaType === 'application/x-www-form-urlencoded') {
    return { form: [...new URLSearchParams(bytes.toString('utf8'))] };
  }
  if (mediaType.startsWith('multipart/')) {
    const boundary = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType ?? '');
    const parts = boundary === null ? undefined : readParts(bytes, (boundary[1] ?? boundary[2] ?? '').trim());
    if (parts !== undefined) return { multipart: parts };
  }
  return isText(mediaType) ? { text: bytes.toString('utf8') } : { base64: bytes.toString('base64') };
}

function isText(mediaType: string): boolean {
  return mediaType.startsWith('text/') || mediaType.endsWith('/xml') || mediaType.endsWith('+xml');
}

/** RFC 2046 §5.1.1; undefined where the bytes are not a well-formed multipart body. */
function readParts(bytes: Buffer, boundary: string): WirePart[] | undefined {
  const text = bytes.toString('latin1');
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  if (pieces.length < 2 || pieces[0] !== '' || !(pieces.at(-1) ?? '').startsWith('--')) return undefined;
  const parts: WirePart[] = [];
  for (const piece of pieces.slice(1, -1)) {
    const end = piece.indexOf('\r\n\r\n');
    if (!piece.startsWith('\r\n') || end < 0) return undefined;
    parts.push(readPart(piece.slice(2, end), Buffer.from(piece.slice(end + 4), 'latin1')));
  }
  return parts;
}

function readPart(head: string, content: Buffer): WirePart {
  const headers = new Map<string, string>();
  for (const line of Buffer.from(head, 'latin1').toString('utf8').split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    const before = headers.get(name);
    // A header that is there twice is not the same as one.
    headers.set(name, (before === undefined ? '' : `${before}, `) + line.slice(colon + 1).trim());
  }
  const disposition = headers.get('content-disposition') ?? '';
  const contentType = headers.get('content-type');
  const extended = /filename\*=utf-8''([^;]+)/i.exec(disposition)?.[1];
  const filename = extended === undefined ? quoted(disposition, 'filename') : decodeURIComponent(extended);
  const body = contentType === undefined ? { text: content.toString('utf8') } : readBody(content, contentType);
  const value =
    body === undefined || 'form' in body || 'multipart' in body ? { base64: content.toString('base64') } : body;
  const further = [...headers].filter(([name]) => name !== 'content-disposition' && name !== 'content-type');
  return {
    name: quoted(disposition, 'name') ?? '',
    ...(filename === undefined ? {} : { filename }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(further.length === 0 ? {} : { headers: Object.fromEntries(further) }),
    ...value,
  };
}

/** WHATWG HTML writes `"`, CR and LF as percent escapes; RFC 822 puts a backslash before them. */
function quoted(disposition: string, key: string): string | undefined {
  const match = new RegExp(`(?:^|[;\\s])${key}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition);
  const bare = match === null ? new RegExp(`(?:^|[;\\s])${key}=([^";\\s]+)`, 'i').exec(disposition) : null;
  const value = match?.[1] ?? bare?.[1];
  return value?.replace(/\\(.)/g, '$1').replace(/%22/g, '"').replace(/%0D/gi, '\r').replace(/%0A/gi, '\n');
}
