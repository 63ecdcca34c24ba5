// How a client is configured: credentials, servers, the environment, agents, loggers.

import { Apideck, HTTPClient, SDK_METADATA, ServerList, type SDKOptions } from '@apideck/unify';
import type { SDKOptions as Options } from '@apideck/unify/lib/config';
import { ServerList as servers } from '@apideck/unify/lib/config.js';
import { ApideckCore } from '@apideck/unify/core.js';
import { consumers, created, holds, keys, same, thrown, type Program } from './kit.js';

declare const process: { env: { [name: string]: string | undefined } };

export const programs: { readonly [name: string]: Program } = {
  'credentials and parameters of the client': async ({ origin, answer, sent }) => {
    answer(created);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    await apideck.vault.sessions.create({ session: { redirectUri: 'https://a.test' } });
    const [request] = sent();
    same(request?.headers['authorization'], 'Bearer key-1');
    same(request?.headers['x-apideck-consumer-id'], 'consumer-1');
    same(request?.headers['x-apideck-app-id'], 'app-1');
  },
  'a key that is asked for': async ({ origin, answer, sent }) => {
    answer(created);
    const apideck = new Apideck({ ...keys, apiKey: async () => 'key-2', serverURL: origin });
    await apideck.vault.sessions.create({ session: {} });
    same(sent()[0]?.headers['authorization'], 'Bearer key-2');
  },
  'options in a variable of their type': async ({ origin, answer, sent }) => {
    answer(consumers);
    const options: SDKOptions = { ...keys, serverURL: origin, timeoutMs: 5000 };
    const same2: Options = options;
    await new Apideck(same2).vault.consumers.all({});
    same(sent()[0]?.target, '/vault/consumers');
  },
  'a server by index': async ({ answer, sent }) => {
    answer(created);
    const httpClient = new HTTPClient({ fetcher: async (input) => Response.json({ url: new Request(input).url }) });
    const apideck = new Apideck({ ...keys, serverIdx: 0, httpClient });
    const { httpMeta } = await apideck.vault.sessions.create({ session: {} });
    same(new URL(httpMeta.request.url).origin, ServerList[0]);
    same(servers, ServerList);
    same(sent().length, 0);
  },
  'a server that is a URL': async ({ origin, answer, sent }) => {
    answer(created);
    const apideck = new Apideck({ ...keys, serverURL: 'https://nowhere.invalid' });
    await apideck.vault.sessions.create({ session: {} }, { serverURL: new URL(origin) });
    same(sent()[0]?.target, '/vault/sessions');
  },
  'a user agent': async ({ origin, answer, sent }) => {
    answer(created);
    const httpClient = new HTTPClient();
    httpClient.addHook('beforeRequest', ({ headers }) => same(headers.get('user-agent'), 'shop/3'));
    const apideck = new Apideck({ ...keys, serverURL: origin, userAgent: 'shop/3', httpClient });
    await apideck.vault.sessions.create({ session: {} });
    same(sent().length, 1);
    holds(SDK_METADATA.language === 'typescript', 'metadata');
  },
  'variables of the environment': async ({ origin, answer, sent }) => {
    answer(created, created);
    process.env['APIDECK_API_KEY'] = 'key-3';
    process.env['APIDECK_CONSUMER_ID'] = 'consumer-3';
    try {
      await new Apideck({ serverURL: origin }).vault.sessions.create({ session: {} });
      await new Apideck({ ...keys, serverURL: origin }).vault.sessions.create({ session: {} });
    } finally {
      delete process.env['APIDECK_API_KEY'];
      delete process.env['APIDECK_CONSUMER_ID'];
    }
    same(sent()[0]?.headers['authorization'], 'Bearer key-3');
    same(sent()[0]?.headers['x-apideck-consumer-id'], 'consumer-3');
    same(sent()[1]?.headers['authorization'], 'Bearer key-1');
  },
  'a debug logger sees requests, and no key': async ({ origin, answer }) => {
    answer(created);
    const lines: unknown[] = [];
    const debugLogger = {
      group: (label?: string) => void lines.push(label),
      groupEnd: () => undefined,
      log: (...parts: unknown[]) => void lines.push(...parts),
    };
    await new Apideck({ ...keys, serverURL: origin, debugLogger }).vault.sessions.create({ session: {} });
    const text = JSON.stringify(lines);
    holds(text.includes('/vault/sessions') && text.includes('status 200'), 'a line of request and response');
    holds(!text.includes('key-1'), 'no key');
  },
  'a console is a debug logger': async () => {
    new Apideck({ ...keys, debugLogger: console });
  },
  'what nobody knows is warned about': async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...parts: unknown[]) => void said.push(...parts);
    try {
      new Apideck({ ...keys, ...{ retryConfg: { strategy: 'none' } } });
    } finally {
      console.warn = warn;
    }
    holds(String(said[0]).includes('retryConfg'), 'the name is said');
  },
  'the core is configured alike': async ({ origin }) => {
    holds(new ApideckCore({ ...keys, serverURL: origin, serverIdx: 0 }) instanceof ApideckCore, 'a core');
  },
  'a server that is none': async () => {
    const error = await thrown(() => new Apideck({ ...keys, serverURL: 'nowhere' }).vault.consumers.all({}));
    same((error as Error).name, 'InvalidRequestError');
  },
};
