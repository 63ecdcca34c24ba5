// Fetches a document that the user named by its URL: with the headers that were given for its origin, a limit on time and
// size, and redirects that take no header along and lead to no private address that nobody named.

import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Limits } from './limits';
import { printable } from './quote';
import { accept, mostRedirects, readBody, type HeadersByOrigin } from './remote-reader';
import { decode, type Refusal, type Source } from './source-text';
import { originOf } from '../support/url';

export interface NamedUrlOptions {
  readonly headers: HeadersByOrigin;
  /** Origins that the user named beside that of the URL. */
  readonly allowRefOrigins: readonly string[];
  readonly limits: Limits;
}

export interface FetchedDocument extends Source {
  /** Where it was found in the end: what relative references start from. */
  readonly url: string;
}

/** `typed` is shown as it is. */
export async function fetchNamed(typed: string, options: NamedUrlOptions): Promise<FetchedDocument | Refusal> {
  const { limits, headers } = options;
  const signal = AbortSignal.timeout(limits.fetchMs);
  const shown = `\`${printable(typed)}\``;
  const first = parsed(typed);
  if (first === undefined) return refused(`${shown} is no URL`);
  if (first.username !== '' || first.password !== '') {
    const hint = 'Put them into a header: `headers` in the configuration, or --header, with env:NAME for the secret.';
    return refused(`the URL of \`${printable(first.host)}\` holds credentials and was not fetched`, hint);
  }
  const named = [first.origin, ...options.allowRefOrigins.map(originOf)];
  let url = first;
  let secrets = headers[first.origin] ?? {};
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    try {
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept, ...secrets } });
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location !== null) {
        await response.body?.cancel();
        const next = new URL(location, url);
        const problem = await redirectProblem(url, next, named);
        if (problem !== undefined) return refused(`${shown} ${problem}`);
        if (next.origin !== url.origin) secrets = {};
        url = next;
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        const status = `${response.status} ${printable(response.statusText)}`.trim();
        return failed(
          `${shown} answers ${status}${url === first ? '' : ` at ${printable(url.href)}`}`,
          hintFor(response.status),
        );
      }
      const bytes = await readBody(response, limits);
      if (bytes === undefined) return { code: 'limit-bytes', message: `${shown} is larger than ${limits.bytes} bytes` };
      const source = decode(bytes, typed, limits);
      return 'code' in source ? source : { ...source, url: url.href };
    } catch (error) {
      return failed(`${shown} ${signal.aborted ? `did not answer within ${limits.fetchMs} ms` : reasonOf(error)}`);
    }
  }
  return failed(`${shown} redirects more than ${mostRedirects} times`);
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

async function redirectProblem(
  from: URL,
  to: URL,
  named: readonly (string | undefined)[],
): Promise<string | undefined> {
  const where = `\`${printable(to.origin)}\``;
  if (to.protocol !== 'https:' && to.protocol !== 'http:')
    return `redirects to \`${printable(to.protocol)}\`, which is not read`;
  if (to.username !== '' || to.password !== '') return `redirects to a URL of ${where} that holds credentials`;
  if (to.origin === from.origin || named.includes(to.origin)) return undefined;
  if (from.protocol === 'https:' && to.protocol === 'http:') return `redirects from https to http, to ${where}`;
  return (await isPrivate(to.hostname)) ? `redirects to ${where}, a private address that nobody named` : undefined;
}

/** Addresses that are no business of a server on the internet (RFC 6890). */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const) {
  PRIVATE.addSubnet(net, bits, 'ipv6');
}

async function isPrivate(hostname: string): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) === 0 ? await lookup(host, { all: true }) : [{ address: host }];
  return found.some(({ address }) => {
    const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1] ?? address;
    return /^::ffff:/i.test(mapped) || PRIVATE.check(mapped, isIP(mapped) === 6 ? 'ipv6' : 'ipv4');
  });
}

function refused(message: string, hint?: string): Refusal {
  return { code: 'url-refused', message, ...(hint === undefined ? {} : { hint }) };
}

function failed(message: string, hint?: string): Refusal {
  return { code: 'url-failed', message, ...(hint === undefined ? {} : { hint }) };
}

function hintFor(status: number): string | undefined {
  if (status !== 401 && status !== 403) return undefined;
  return 'Give its credentials in a header: `headers` in the configuration, or --header, with env:NAME for the secret.';
}

/** What the system or the TLS library says: `fetch failed` alone helps nobody. */
function reasonOf(error: unknown): string {
  const { cause = error } = error as { cause?: unknown };
  const { code: number, message } = cause as { code?: unknown; message?: unknown };
  const code = typeof number === 'string' ? number : undefined;
  const words = code === undefined ? undefined : REASONS[code];
  const said = typeof message === 'string' && message !== '' ? printable(message) : 'the connection failed';
  return `cannot be fetched: ${words ?? said}${code === undefined ? '' : ` (${code})`}`;
}

const REASONS: { readonly [code: string]: string } = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was closed',
  UND_ERR_SOCKET: 'the connection was closed',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};
