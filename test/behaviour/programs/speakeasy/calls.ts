// Calls: requests with parameters and bodies, options of one call, retries, functions.

import { Apideck, HTTPClient } from '@apideck/unify';
import { ApideckCore } from '@apideck/unify/core.js';
import { vaultConsumersAll } from '@apideck/unify/funcs/vaultConsumersAll.js';
import { vaultSessionsCreate } from '@apideck/unify/funcs/vaultSessionsCreate.js';
import type { RetryConfig } from '@apideck/unify/lib/retries';
import type { VaultSessionsCreateRequest } from '@apideck/unify/models/operations';
import type { VaultConsumersAllRequest } from '@apideck/unify/models/operations/vaultconsumersall.js';
import { consumers, created, holds, keys, refused, same, thrown, type Program } from './kit.js';

const quick: RetryConfig = {
  strategy: 'backoff',
  backoff: { initialInterval: 1, maxInterval: 5, exponent: 1.1, maxElapsedTime: 2000 },
  retryConnectionErrors: false,
};

export const programs: { readonly [name: string]: Program } = {
  'parameters of the client in a request': async ({ origin, answer, sent }) => {
    answer(created);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    await apideck.vault.sessions.create({ consumerId: 'c-2', appId: 'a-2', session: { settings: {} } });
    const [request] = sent();
    same(request?.headers['x-apideck-consumer-id'], 'c-2');
    same(request?.headers['x-apideck-app-id'], 'a-2');
    same(request?.body, { settings: {} });
  },
  'a request of its type': async ({ origin, answer, sent }) => {
    answer(created);
    const request: VaultSessionsCreateRequest = {
      consumerId: 'c-2',
      session: { consumerMetadata: { accountName: 'SpaceX' }, customConsumerSettings: { feature_flag_1: true } },
    };
    await new Apideck({ ...keys, serverURL: origin }).vault.sessions.create(request);
    same(sent()[0]?.body, {
      consumer_metadata: { account_name: 'SpaceX' },
      custom_consumer_settings: { feature_flag_1: true },
    });
  },
  'a body that may be left out': async ({ origin, answer, sent }) => {
    answer(created);
    await new Apideck({ ...keys, serverURL: origin }).vault.sessions.create({});
    same(sent()[0]?.body, null);
  },
  'a path and a body': async ({ origin, answer, sent }) => {
    answer({ json: { status_code: 200, status: 'OK', data: { consumer_id: 'c-1' } } });
    const apideck = new Apideck({ ...keys, serverURL: origin });
    await apideck.vault.consumers.update({
      consumerId: 'c/1',
      updateConsumerRequest: { metadata: { userName: 'Elon' } },
    });
    same(sent()[0]?.target, '/vault/consumers/c%2F1');
    same(sent()[0]?.body, { metadata: { user_name: 'Elon' } });
  },
  'query parameters': async ({ origin, answer, sent }) => {
    answer(consumers);
    const request: VaultConsumersAllRequest = { limit: 20, cursor: 'next' };
    await new Apideck({ ...keys, serverURL: origin }).vault.consumers.all(request);
    const { searchParams } = new URL(sent()[0]?.target ?? '', origin);
    same([searchParams.get('limit'), searchParams.get('cursor')], ['20', 'next']);
  },
  'headers of fetchOptions and beside it': async ({ origin, answer, sent }) => {
    answer(created);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    await apideck.vault.sessions.create({}, { fetchOptions: { headers: { 'x-one': '1' } }, headers: { 'x-two': '2' } });
    await apideck.vault.sessions.create({}, { headers: new Headers({ 'x-three': '3' }) });
    same(sent()[0]?.headers['x-one'], '1');
    same(sent()[0]?.headers['x-two'], '2');
    same(sent()[1]?.headers['x-three'], '3');
  },
  'members of a RequestInit': async ({ origin, answer }) => {
    answer(created);
    const seen: Request[] = [];
    const httpClient = new HTTPClient();
    httpClient.addHook('beforeRequest', (request) => void seen.push(request));
    const apideck = new Apideck({ ...keys, serverURL: origin, httpClient });
    await apideck.vault.sessions.create({}, { cache: 'no-store', keepalive: true });
    same([seen[0]?.cache, seen[0]?.keepalive], ['no-store', true]);
  },
  'a call that is sent again': async ({ origin, answer, sent }) => {
    answer({ status: 503 }, { status: 503 }, consumers);
    await new Apideck({ ...keys, serverURL: origin }).vault.consumers.all({}, { retries: quick });
    same(sent().length, 3);
  },
  'retries of the client': async ({ origin, answer, sent }) => {
    answer({ status: 503 }, consumers);
    await new Apideck({ ...keys, serverURL: origin, retryConfig: quick }).vault.consumers.all({});
    same(sent().length, 2);
  },
  'statuses to send again, whatever the method': async ({ origin, answer, sent }) => {
    answer({ status: 418 }, { status: 500 }, created);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    await apideck.vault.sessions.create({}, { retries: quick, retryCodes: ['418', '5XX'] });
    same(sent().length, 3);
  },
  'no retries': async ({ origin, answer, sent }) => {
    answer({ status: 503 }, consumers);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    await thrown(() => apideck.vault.consumers.all({}, { retries: { strategy: 'none' } }));
    same(sent().length, 1);
  },
  'retries end when their time is over': async ({ origin, answer, sent }) => {
    answer({ status: 503 });
    const backoff = { initialInterval: 40, maxInterval: 40, exponent: 1, maxElapsedTime: 1 };
    const apideck = new Apideck({ ...keys, serverURL: origin, retryConfig: { strategy: 'backoff', backoff } });
    await thrown(() => apideck.vault.consumers.all({}));
    holds(sent().length <= 2, 'once, or twice where the wait is short');
  },
  'a time limit': async ({ origin, answer }) => {
    answer({ hangs: true });
    const apideck = new Apideck({ ...keys, serverURL: origin, timeoutMs: 30, retryConfig: { strategy: 'none' } });
    const error = await thrown(() => apideck.vault.consumers.all({}));
    same((error as Error).name, 'RequestTimeoutError');
  },
  'a function gives a result': async ({ origin, answer, sent }) => {
    answer(created);
    const core = new ApideckCore({ ...keys, serverURL: origin });
    const result = await vaultSessionsCreate(core, { session: { redirectUri: 'https://a.test' } });
    if (!result.ok) throw result.error;
    same(result.value.createSessionResponse?.data.sessionToken, 'token-1');
    same(sent()[0]?.body, { redirect_uri: 'https://a.test' });
  },
  'a function fails with a value': async ({ origin, answer }) => {
    answer(refused);
    const result = await vaultConsumersAll(new ApideckCore({ ...keys, serverURL: origin }), {});
    if (result.ok) throw new Error('no failure');
    same(result.error.message, 'Invalid Params');
  },
};
