// Options of a client and of a call under the names that programs of a Speakeasy SDK use, made into the client's own.

import type { CallOptions, ClientOptions, Definition, LogEvent } from './client.js';
import type { CodedConfig, RetryConfig } from './speakeasy-retry.js';

/** What a console is: it gets what a call does, without secrets. */
export interface Logger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...rest: unknown[]): void;
}

/** Anything that sends a request. */
interface Requester {
  request(request: Request): Promise<Response>;
}

export interface SpeakeasyClientOptions extends Omit<ClientOptions, 'retries' | 'serverURL'> {
  readonly httpClient?: Requester | undefined;
  readonly serverURL?: string | URL | undefined;
  /** Which of the document's servers: its index, from 0. */
  readonly serverIdx?: number | undefined;
  readonly userAgent?: string | undefined;
  readonly retryConfig?: RetryConfig | undefined;
  readonly retries?: ClientOptions['retries'] | RetryConfig;
  readonly debugLogger?: Logger | undefined;
}

/** All of a `RequestInit` but method and body may stand beside the other options, too. */
export interface SpeakeasyCallOptions
  extends
    Omit<CallOptions, 'retries' | 'serverURL' | 'signal' | 'headers' | 'fetchOptions'>,
    Omit<RequestInit, 'method' | 'body' | 'signal' | 'headers'> {
  readonly retries?: CallOptions['retries'] | RetryConfig;
  /** Statuses to send again, such as `503` and `5XX`. */
  readonly retryCodes?: readonly string[] | undefined;
  readonly serverURL?: string | URL | undefined;
  readonly signal?: AbortSignal | null | undefined;
  readonly headers?: CallOptions['headers'] | HeadersInit;
  readonly fetchOptions?: CallOptions['fetchOptions'];
}

const CLIENT =
  `fetchOptions serverURL serverIndex serverIdx serverVariables timeoutMs retries retryConfig headers fetch hooks logger
  maxResponseBytes redirects httpClient userAgent debugLogger`.split(/\s+/);

/** What the constructor of the core takes. `prefix`: of the environment's variables; empty for none. `servers`: their names. */
export function clientOptions(
  definition: Definition,
  given: SpeakeasyClientOptions,
  prefix: string,
  servers?: readonly string[],
): [Definition, ClientOptions] {
  const own = [...Object.values(definition.schemes).map(({ option }) => option), ...Object.keys(definition.globals)];
  const { httpClient, serverIdx, userAgent, retryConfig, debugLogger, retries, serverURL, ...rest } = given;
  const { server } = given as { readonly server?: string };
  const unknown = Object.keys(rest).filter(
    (name) => !CLIENT.includes(name) && !own.includes(name) && !(servers && name === 'server'),
  );
  if (unknown.length > 0) console.warn(`${definition.userAgent}: no option ${unknown.join(', ')}`);
  const logger = debugLogger ?? (variable(prefix, 'debug') ? console : undefined);
  const options = {
    ...Object.fromEntries(own.map((name) => [name, variable(prefix, name)])),
    ...(httpClient && { fetch: (request: Request) => httpClient.request(request) }),
    ...(serverIdx !== undefined && { serverIndex: serverIdx }),
    ...(server !== undefined && servers && { serverIndex: servers.indexOf(server) }),
    ...(logger && { logger: (event: LogEvent) => show(logger, event) }),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(serverURL !== undefined && { serverURL: String(serverURL) }),
    retries: (retryConfig ?? retries) as ClientOptions['retries'],
  };
  return [userAgent === undefined ? definition : { ...definition, userAgent }, options];
}

/** The options of a call as the runtime takes them. */
export function speakeasyOptions(given: SpeakeasyCallOptions, client: ClientOptions): CallOptions {
  const { retries, retryCodes, serverURL, headers, signal, fetchOptions, ...rest } = given;
  const init = Object.entries(rest).filter(([name]) => INIT.test(name));
  const config = retries ?? client.retries;
  return {
    ...rest,
    ...(signal && { signal }),
    ...(headers && { headers: headersOf(headers) }),
    ...(serverURL !== undefined && { serverURL: String(serverURL) }),
    fetchOptions: { ...Object.fromEntries(init), ...fetchOptions },
    retries: (retryCodes ? ({ ...config, codes: retryCodes } satisfies CodedConfig) : config) as CallOptions['retries'],
  };
}

/** Members of a RequestInit that a call may be given, those of platforms too. */
const INIT =
  /^(cache|cf|client|credentials|decompress|dispatcher|duplex|integrity|keepalive|mode|next|priority|proxy|redirect|referrer(Policy)?|tls|unix|verbose|window)$/;

function headersOf(headers: NonNullable<SpeakeasyCallOptions['headers']>): CallOptions['headers'] {
  if (headers instanceof Headers || Array.isArray(headers)) return Object.fromEntries(new Headers(headers));
  return headers as CallOptions['headers'];
}

/** `consumerId` is `APIDECK_CONSUMER_ID`. */
function variable(prefix: string, name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: { [name: string]: string | undefined } } };
  if (prefix === '') return undefined;
  return process?.env?.[`${prefix}_${name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()}`] || undefined;
}

function show(logger: Logger, { event, operation, attempt, request, status, error, delayMs }: LogEvent): void {
  logger.group(`${operation}, attempt ${attempt}: ${event}`);
  if (request) logger.log(`${request.method} ${request.url}`, request.headers);
  if (status !== undefined) logger.log(`status ${status}`);
  if (error) logger.log(error.message);
  if (delayMs !== undefined) logger.log(`sent again after ${Math.round(delayMs)} ms`);
  logger.groupEnd();
}
