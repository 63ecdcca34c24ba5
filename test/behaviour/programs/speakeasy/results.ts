// Results: the body under its name, the response and the request.

import { Apideck } from '@apideck/unify';
import type { Consumer, CreateSessionResponse, HTTPMetadata } from '@apideck/unify/models/components';
import type { VaultSessionsCreateResponse } from '@apideck/unify/models/operations/index.js';
import { unwrapAsync } from '@apideck/unify/types/fp';
import { ApideckCore } from '@apideck/unify/core.js';
import { vaultSessionsCreate } from '@apideck/unify/funcs/vaultSessionsCreate.js';
import { consumers, created, holds, keys, same, type Program } from './kit.js';

export const programs: { readonly [name: string]: Program } = {
  'the body stands under the name of its schema': async ({ origin, answer }) => {
    answer(created);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    const result: VaultSessionsCreateResponse = await apideck.vault.sessions.create({ session: {} });
    const body: CreateSessionResponse | undefined = result.createSessionResponse;
    same(body?.data.sessionUri, 'https://vault.test/s/1');
  },
  'what is known of the response': async ({ origin, answer }) => {
    answer({ ...created, headers: { 'x-request-id': 'r-1' } });
    const { httpMeta, headers } = await new Apideck({ ...keys, serverURL: origin }).vault.sessions.create({});
    const meta: HTTPMetadata = httpMeta;
    same([meta.response.status, meta.response.headers.get('x-request-id')], [200, 'r-1']);
    same(headers['x-request-id'], ['r-1']);
  },
  'what was sent, without the key': async ({ origin, answer }) => {
    answer(consumers);
    const { httpMeta } = await new Apideck({ ...keys, serverURL: origin }).vault.consumers.all({ limit: 5 });
    same([httpMeta.request.method, httpMeta.request.url], ['GET', `${origin}/vault/consumers?limit=5`]);
    same(httpMeta.request.headers.get('authorization'), '[redacted]');
  },
  lists: async ({ origin, answer }) => {
    answer(consumers);
    const result = await new Apideck({ ...keys, serverURL: origin }).vault.consumers.all({});
    same(
      result.getConsumersResponse?.data.map(({ consumerId }) => consumerId),
      ['c-1'],
    );
  },
  'fields that the document does not know': async ({ origin, answer }) => {
    answer(consumers);
    const { getConsumersResponse } = await new Apideck({ ...keys, serverURL: origin }).vault.consumers.all({});
    same((getConsumersResponse?.data[0] as { future_field?: number }).future_field, 7);
  },
  'a promise in a chain': async ({ origin, answer }) => {
    answer(created);
    const token = await new Apideck({ ...keys, serverURL: origin }).vault.sessions
      .create({})
      .then(({ createSessionResponse }) => createSessionResponse?.data.sessionToken);
    same(token, 'token-1');
  },
  'many calls at once': async ({ origin, answer, sent }) => {
    answer(created);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    const results = await Promise.all([1, 2, 3].map((n) => apideck.vault.sessions.create({ consumerId: `c-${n}` })));
    same(results.length, 3);
    same(new Set(sent().map(({ headers }) => headers['x-apideck-consumer-id'])).size, 3);
  },
  'the value of a function': async ({ origin, answer }) => {
    answer(created);
    const value = await unwrapAsync(vaultSessionsCreate(new ApideckCore({ ...keys, serverURL: origin }), {}));
    holds(value.httpMeta.response.ok, 'ok');
  },
  'a model for a variable': async ({ origin, answer }) => {
    answer({ json: { status_code: 200, status: 'OK', data: { consumer_id: 'c-1', services: ['crm'] } } });
    const result = await new Apideck({ ...keys, serverURL: origin }).vault.consumers.one({ consumerId: 'c-1' });
    const consumer: Consumer | undefined = result.getConsumerResponse?.data;
    same(consumer?.services, ['crm']);
  },
};
