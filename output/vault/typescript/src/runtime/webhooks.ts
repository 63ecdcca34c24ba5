// Receives webhooks: verifies the signature over the bytes that came, and decodes the event that they hold. A document
// has its own rows: how requests are signed, and by what its events are known.

import { type CodecRef, decode, isObject } from './codec.js';

/** The body exactly as it came. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** `Headers`, those of a Node request, or any pairs or object of them; casing does not matter. */
export type WebhookHeaders =
  | Headers
  | Iterable<readonly [string, string | readonly string[]]>
  | { readonly [name: string]: string | readonly string[] | undefined };

export interface WebhookOptions {
  /** How old or how far ahead a timestamp may be, in seconds: 300 by default. */
  readonly toleranceSeconds?: number | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
}

export type WebhookFailure =
  'not-raw' | 'bad-secret' | 'missing-header' | 'malformed' | 'too-old' | 'too-new' | 'bad-signature';

/** A request is not what it says it is. Neither the secret nor the signature that was expected is part of it. */
export class WebhookVerificationError extends Error {
  override readonly name: string = 'WebhookVerificationError';
  readonly reason: WebhookFailure;

  constructor(reason: WebhookFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** How requests are signed. Headers are in small letters. */
export interface Signature {
  readonly header: string;
  readonly separator?: string;
  readonly prefix: string;
  readonly encoding: 'hex' | 'base64';
  readonly content: string;
  readonly body: 'raw' | 'sorted-json';
  readonly secret: 'text' | 'base64';
  readonly idHeader?: string;
  readonly timestampHeader?: string;
  readonly timestampPrefix?: string;
}

/** An event, and by what it is known: a header, a member of the payload, or nothing, where it is the only one. */
export interface EventRow {
  readonly name: string;
  readonly header?: string;
  readonly member?: string;
  readonly values?: readonly string[];
  readonly codec?: CodecRef;
}

export interface Webhooks {
  readonly signature: Signature;
  readonly events: readonly EventRow[];
  readonly parse?: (text: string) => unknown;
}

interface Received {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly get: (name: string) => string | undefined;
}

/** Rejects with a `WebhookVerificationError` where the signature is none of a secret's. */
export async function verifyWebhook(
  { signature }: Webhooks,
  body: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: WebhookOptions = {},
): Promise<void> {
  await verified(signature, { bytes: bytesOf(body), get: lookup(headers) }, secret, options);
}

/** The event, after its signature is verified. */
export async function unwrapWebhook(
  { signature, events, parse = JSON.parse }: Webhooks,
  body: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: WebhookOptions = {},
): Promise<{ readonly name: string | undefined; readonly data: unknown }> {
  const received: Received = { bytes: bytesOf(body), get: lookup(headers) };
  await verified(signature, received, secret, options);
  let data: unknown;
  try {
    data = parse(new TextDecoder('utf-8', { fatal: true }).decode(received.bytes));
  } catch {
    throw new WebhookVerificationError('malformed', 'The signature is right, but the body is no JSON in UTF-8.');
  }
  const row = events.find((each) => {
    if (each.header !== undefined) return each.values?.includes(received.get(each.header) ?? '');
    if (each.member === undefined) return true;
    return isObject(data) && Object.hasOwn(data, each.member) && each.values?.includes(String(data[each.member]));
  });
  return row ? { name: row.name, data: decode(row.codec, data) } : { name: undefined, data };
}

async function verified(
  signature: Signature,
  { bytes, get }: Received,
  secret: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now }: WebhookOptions,
): Promise<void> {
  const keys = keysOf(secret, signature);
  const needed = (name: string): string => {
    const value = get(name);
    if (!value) throw new WebhookVerificationError('missing-header', `The request has no header ${name}.`);
    return value;
  };
  const { header, separator, prefix, timestampPrefix, timestampHeader, idHeader } = signature;
  const value = needed(header);
  const entries = (separator === undefined ? [value] : value.split(separator)).map((entry) => entry.trim());
  const after = (start: string): readonly string[] =>
    entries.filter((entry) => entry.startsWith(start)).map((entry) => entry.slice(start.length));
  let timestamp = '';
  if (timestampHeader !== undefined) timestamp = needed(timestampHeader);
  else if (timestampPrefix !== undefined) timestamp = after(timestampPrefix)[0] ?? '';
  const timed = timestampHeader !== undefined || timestampPrefix !== undefined;
  if (timed && !/^\d{1,15}$/.test(timestamp)) {
    throw new WebhookVerificationError('malformed', 'The timestamp of the request is no number of seconds.');
  }
  const given = after(prefix).map((text) => signatureBytes(text, signature.encoding));
  const signatures = given.filter((each) => each !== undefined);
  if (signatures.length === 0) {
    throw new WebhookVerificationError('malformed', `The header ${header} holds no signature of the expected form.`);
  }
  const age = now() / 1000 - Number(timestamp);
  if (timed && age > toleranceSeconds) {
    throw new WebhookVerificationError('too-old', 'The timestamp of the request is too long ago.');
  }
  if (timed && -age > toleranceSeconds) {
    throw new WebhookVerificationError('too-new', 'The timestamp of the request is too far ahead.');
  }
  const filled = { id: idHeader === undefined ? '' : needed(idHeader), timestamp };
  const contents = bodiesOf(bytes, signature).map((each) => contentOf(signature.content, filled, each));
  for (const raw of keys) {
    const key = await globalThis.crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, [
      'verify',
    ]);
    for (const content of contents) {
      // It compares in constant time.
      for (const each of signatures) if (await globalThis.crypto.subtle.verify('HMAC', key, each, content)) return;
    }
  }
  throw new WebhookVerificationError('bad-signature', 'The request has no signature that was made with this secret.');
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw new WebhookVerificationError(
    'not-raw',
    'The body must be the bytes or the text that came: a signature cannot be verified over a value that was parsed. Turn the parser of the body off for this route.',
  );
}

/** Of a header that came twice there is no right value. */
function lookup(headers: WebhookHeaders): (name: string) => string | undefined {
  const found = new Map<string, string[]>();
  const entries = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name, value] of entries as Iterable<readonly [string, string | readonly string[] | undefined]>) {
    const key = name.toLowerCase();
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    found.set(key, [...(found.get(key) ?? []), ...values]);
  }
  return (name) => {
    const values = found.get(name) ?? [];
    if (values.length > 1) {
      throw new WebhookVerificationError('malformed', `The request has the header ${name} more than once.`);
    }
    return values[0];
  };
}

function keysOf(secret: string | readonly string[], { secret: form }: Signature): readonly Uint8Array<ArrayBuffer>[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  const keys = secrets.map((each) => {
    if (typeof each !== 'string' || each === '') return undefined;
    return form === 'text' ? new TextEncoder().encode(each) : base64Bytes(each.replace(/^whsec_/, ''));
  });
  if (keys.length === 0 || keys.some((key) => key === undefined || key.length === 0)) {
    throw new WebhookVerificationError(
      'bad-secret',
      form === 'text' ? 'A secret is empty.' : 'A secret is empty, or not base64 behind whsec_.',
    );
  }
  return keys as Uint8Array<ArrayBuffer>[];
}

function signatureBytes(text: string, encoding: Signature['encoding']): Uint8Array<ArrayBuffer> | undefined {
  if (encoding === 'base64') return base64Bytes(text);
  if (!/^(?:[\da-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function base64Bytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

function contentOf(
  template: string,
  filled: { readonly id: string; readonly timestamp: string },
  body: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const [before = '', after = ''] = template.split('{body}');
  const fill = (text: string): Uint8Array =>
    new TextEncoder().encode(text.replace(/\{(id|timestamp)\}/g, (_, name: 'id' | 'timestamp') => filled[name]));
  const [start, end] = [fill(before), fill(after)];
  const all = new Uint8Array(start.length + body.length + end.length);
  all.set(start);
  all.set(body, start.length);
  all.set(end, start.length + body.length);
  return all;
}

/** Where the keys of the body were put in order to be signed: the body of that order, and the body as it came. */
function bodiesOf(bytes: Uint8Array<ArrayBuffer>, { body }: Signature): readonly Uint8Array[] {
  if (body === 'raw') return [bytes];
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return [new TextEncoder().encode(JSON.stringify(inOrder(value))), bytes];
  } catch {
    return [bytes];
  }
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  const entries = Object.keys(value).sort();
  return Object.fromEntries(entries.map((key) => [key, inOrder(value[key])]));
}
