// Builds the request of one attempt. All is checked before anything is sent; what is wrong is a RequestError, whose
// message never repeats a value that may be secret.

import { camelCase } from './camel-case.js';
import type { CallOptions, HeaderValues, Settings } from './client.js';
import { convert } from './codec.js';
import { RequestError } from './errors.js';
import type { APIOperation, CredentialContext, Draft, Parameter, ServerTemplate, WrittenBody } from './operation.js';
import { redact, type Secret, type SentRequest } from './redact.js';
import { urlOf } from './url.js';

export interface Built {
  readonly sent: Request;
  readonly shown: SentRequest;
  /** The body cannot be sent again. */
  readonly once?: WrittenBody['once'];
}

type Values = { readonly [name: string]: unknown };

export async function buildRequest(
  { definition, options }: Settings,
  operation: APIOperation,
  input: unknown,
  call: CallOptions,
  idempotencyKey: unknown,
  context: CredentialContext,
  /** What a provider that renews gave last. */
  provided: unknown[],
  secrets: Secret[],
  signal: AbortSignal,
): Promise<Built> {
  const { body, bodyName = 'request' } = operation;
  const values = ((body && !operation.bodyName ? { request: input } : input) ?? {}) as Values;
  // There the browser follows redirects, and says what it is.
  const inBrowser = 'document' in globalThis || 'WorkerGlobalScope' in globalThis;
  const headers = new Headers();
  const draft: Draft = {
    header(name, value) {
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw new RequestError(`header ${name} cannot be sent`);
      headers.set(name, value);
    },
    headers,
    path: operation.path,
    query: new Map(),
    keys: new Map(),
    secrets,
    cookies: 0,
  };
  const addHeaders = (given: HeaderValues | undefined): void =>
    each(given, (name, value) => (value === null ? headers.delete(name) : draft.header(name, value)));
  for (const name of operation.required ?? []) {
    if (values[name] === undefined) throw new RequestError(`${name} is required`);
  }
  draft.header('accept', operation.accept ?? 'application/json');
  if (!inBrowser) draft.header('user-agent', definition.userAgent);
  addHeaders(options.headers);
  // The first requirement whose credentials are all there, else what there is of any. Arguments follow, and win.
  const credential = (name: string): unknown => (options as Values)[definition.schemes[name]!.option];
  const required = operation.security ?? definition.security;
  const met = required.find((names) => names[0] && names.every(credential)) ?? required.flat();
  for (const scheme of met.filter(credential)) {
    const { apply, name, prefix } = definition.schemes[scheme]!;
    const given = credential(scheme);
    const value: unknown = typeof given === 'function' ? await given({ ...context }, provided[0]) : given;
    if ((given as { renews?: true }).renews) provided[0] = value;
    apply(draft, name, value, prefix);
  }
  const put = ([place, wireName, style, codec]: Parameter, name: string, value: unknown): void => {
    if (value !== undefined) place(draft, wireName, convert(codec, value, 2), style, name);
  };
  for (const parameter of operation.params ?? []) {
    const name = parameter[4] ?? camelCase(parameter[1]);
    put(parameter, name, values[name]);
  }
  for (const name of operation.globals ?? []) {
    put(definition.globals[name]!, name, values[name] ?? (call as Values)[name] ?? (options as Values)[name]);
  }
  // Headers make text of any value.
  if (idempotencyKey !== undefined) draft.header('idempotency-key', idempotencyKey as string);
  new Headers(call.fetchOptions!.headers).forEach((value, name) => draft.header(name, value));
  addHeaders(call.headers);
  each(call.query, (name, value) => {
    // A key that no parameter has.
    draft.query.set(`&${name}`, [name, value].map(encodeURIComponent).join('='));
    draft.keys.delete(name);
  });
  const server = (operation.servers ?? definition.servers)[call.serverIndex ?? options.serverIndex ?? 0];
  const base = urlOf(
    call.serverURL ??
      options.serverURL ??
      (server as ServerTemplate | undefined)?.expand?.(server as ServerTemplate, options.serverVariables ?? {}) ??
      (server as string),
    (globalThis as { location?: { href: string } }).location?.href,
  );
  // Both are said without the text: it may hold a password.
  if (!/^https?:\/\/[^@/]*\//.test(base?.href as string)) throw new RequestError('the server URL cannot be used');
  if (/\{|(^|\/)\.\.?(\/|$)/.test(draft.path)) throw new RequestError('a path parameter is missing or dots');
  const [path, own] = draft.path.split('?');
  const search = [base!.search.slice(1), own, ...draft.query.values(), ...draft.keys.values()]
    .filter(Boolean)
    .join('&');
  const written = (values[bodyName] !== undefined &&
    body?.write(values[bodyName], body, headers.get('content-type'), { ...call, headers, signal })) as
    WrittenBody | undefined;
  if (written) draft.header('content-type', written.type ?? headers.get('content-type') ?? body!.type);
  const url = base!.origin + base!.pathname.replace(/\/+$/, '') + path + (search && `?${search}`);
  return {
    sent: Object.assign(
      new Request(url, {
        ...call.fetchOptions,
        method: operation.method,
        headers,
        ...(!inBrowser && { redirect: 'manual' }),
        body: written?.data as NonNullable<RequestInit['body']>,
        // Which TypeScript's own types of fetch do not have.
        ...{ duplex: 'half' },
        signal,
      }),
      written,
    ),
    shown: redact(operation.method, url, headers, definition.secrets, secrets),
    ...written,
  };
}

function each<T>(
  values: { readonly [name: string]: T } = {},
  use: (name: string, value: NonNullable<T>) => void,
): void {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) use(name, value as NonNullable<T>);
}
