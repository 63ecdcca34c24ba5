// The client of HTTP: hooks around requests, mocks in place of fetch.

import { Apideck } from '@apideck/unify';
import { HTTPClient, type Fetcher } from '@apideck/unify/lib/http';
import { HTTPClient as Same } from '@apideck/unify/lib/http.js';
import { created, holds, keys, same, thrown, type Program } from './kit.js';

export const programs: { readonly [name: string]: Program } = {
  'a hook changes the request': async ({ origin, answer, sent }) => {
    answer(created);
    const httpClient = new HTTPClient({ fetcher: (request) => fetch(request) });
    httpClient.addHook('beforeRequest', (request) => {
      const next = new Request(request);
      next.headers.set('x-custom-header', 'custom value');
      return next;
    });
    await new Apideck({ ...keys, serverURL: origin, httpClient }).vault.sessions.create({});
    same(sent()[0]?.headers['x-custom-header'], 'custom value');
  },
  'a hook sees the response': async ({ origin, answer }) => {
    answer(created);
    const seen: (number | string)[] = [];
    const httpClient = new HTTPClient().addHook('response', (response, request) => {
      seen.push(response.status, request.method);
    });
    await new Apideck({ ...keys, serverURL: origin, httpClient }).vault.sessions.create({});
    same(seen, [200, 'POST']);
  },
  'a hook sees a failure': async () => {
    const seen: string[] = [];
    const httpClient = new HTTPClient();
    httpClient.addHook('requestError', (error, request) => void seen.push(`${request.method} ${String(error)}`));
    const apideck = new Apideck({
      ...keys,
      serverURL: 'http://127.0.0.1:9',
      httpClient,
      retryConfig: { strategy: 'none' },
    });
    await thrown(() => apideck.vault.consumers.all({}));
    same(seen.length, 1);
    holds(seen[0]?.startsWith('GET ') ?? false, 'the request');
  },
  'a hook is taken away': async ({ origin, answer, sent }) => {
    answer(created);
    const httpClient = new HTTPClient();
    const hook = (request: Request): Request => new Request(request, { headers: { 'x-gone': '1' } });
    httpClient.addHook('beforeRequest', hook);
    const copy = httpClient.clone();
    httpClient.removeHook('beforeRequest', hook);
    await new Apideck({ ...keys, serverURL: origin, httpClient }).vault.sessions.create({});
    await new Apideck({ ...keys, serverURL: origin, httpClient: copy }).vault.sessions.create({});
    same([sent()[0]?.headers['x-gone'] ?? '', sent()[1]?.headers['x-gone']], ['', '1']);
  },
  'a mock in place of fetch': async () => {
    const asked: string[] = [];
    const fetcher: Fetcher = async (input) => {
      asked.push(new URL(new Request(input).url).pathname);
      return Response.json({ status_code: 200, status: 'OK', data: { session_uri: 'u', session_token: 't' } });
    };
    const apideck = new Apideck({ ...keys, httpClient: new Same({ fetcher }) });
    const { createSessionResponse } = await apideck.vault.sessions.create({ session: {} });
    same([asked, createSessionResponse?.data.sessionToken], [['/vault/sessions'], 't']);
  },
  'a client of another kind': async () => {
    const httpClient = { request: async (_request: Request) => Response.json({ data: [] }) };
    const result = await new Apideck({ ...keys, httpClient }).vault.consumers.all({});
    same(result.getConsumersResponse?.data, []);
  },
};
