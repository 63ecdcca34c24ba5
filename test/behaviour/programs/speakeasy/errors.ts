// Errors: classes by status, members of their bodies, failures without an answer.

import { Apideck, HTTPClient } from '@apideck/unify';
import * as errors from '@apideck/unify/models/errors';
import {
  APIError,
  ApideckError,
  BadRequestResponse,
  type BadRequestResponseData,
  ConnectionError,
  HTTPClientError,
  RequestAbortedError,
  ResponseValidationError,
  SDKValidationError,
  UnauthorizedResponse,
  UnexpectedClientError,
} from '@apideck/unify/models/errors/index.js';
import { holds, keys, refused, same, thrown, type Program, type World } from './kit.js';

const failing = (world: World, options: object = {}): Promise<unknown> => {
  const once = { strategy: 'none' } as const;
  const apideck = new Apideck({ ...keys, serverURL: world.origin, retryConfig: once, ...options });
  return thrown(() => apideck.vault.consumers.all({}));
};

export const programs: { readonly [name: string]: Program } = {
  'a class by status': async (world) => {
    world.answer(refused);
    const error = await failing(world);
    holds(error instanceof BadRequestResponse && error instanceof errors.BadRequestResponse, 'its class');
    holds(error instanceof ApideckError && error instanceof Error, 'its bases');
    holds(!(error instanceof APIError) && !(error instanceof UnauthorizedResponse), 'no other class');
  },
  'members of the body': async (world) => {
    world.answer(refused);
    const error = await failing(world);
    if (!(error instanceof BadRequestResponse)) throw error;
    const data: BadRequestResponseData = error.data$;
    same(
      [error.statusCode, error.error, error.typeName, error.ref].join(),
      [400, data.error, data.typeName, data.ref].join(),
    );
    same([error.message, error.detail], ['Invalid Params', 'consumer_id is missing']);
  },
  'what every error of a response has': async (world) => {
    world.answer({ ...refused, headers: { 'x-request-id': 'r-2' } });
    const error = await failing(world);
    if (!(error instanceof ApideckError)) throw error;
    same([error.statusCode, error.contentType], [400, 'application/json']);
    same(error.headers.get('x-request-id'), 'r-2');
    same(JSON.parse(error.body).type_name, 'RequestValidationError');
    same(error.name, 'BadRequestResponse');
  },
  'its response and request': async (world) => {
    world.answer(refused);
    const error = await failing(world);
    if (!(error instanceof BadRequestResponse)) throw error;
    same((await error.rawResponse.json()).message, 'Invalid Params');
    same([error.httpMeta.response.status, error.httpMeta.request.method], [400, 'GET']);
    holds(!JSON.stringify(error).includes('key-1'), 'no key');
  },
  'a status that the document declares for all others': async (world) => {
    world.answer({ status: 418, json: { message: 'a teapot' } });
    const error = await failing(world);
    holds(error instanceof errors.UnexpectedErrorResponse, 'the declared default');
  },
  'a switch over classes': async (world) => {
    world.answer(refused);
    const error = await failing(world);
    let said = '';
    switch (true) {
      case error instanceof SDKValidationError:
        said = error.pretty();
        break;
      case error instanceof BadRequestResponse:
        said = error.data$.typeName ?? '';
        break;
      default:
        throw error;
    }
    same(said, 'RequestValidationError');
  },
  'an argument that is missing': async ({ origin, sent }) => {
    const apideck = new Apideck({ ...keys, serverURL: origin });
    const error = await thrown(() => apideck.vault.consumers.one({} as { consumerId: string }));
    if (!(error instanceof SDKValidationError)) throw error;
    holds(error.pretty().includes('consumerId') && error.rawMessage.includes('consumerId'), 'its name');
    same(sent().length, 0);
  },
  'an answer that is no JSON': async (world) => {
    world.answer({ text: '<html>', headers: { 'content-type': 'application/json' } });
    const error = await failing(world);
    if (!(error instanceof ResponseValidationError)) throw error;
    holds(error instanceof SDKValidationError, 'a validation error');
    same([error.statusCode, error.rawValue], [200, '<html>']);
  },
  'no server': async () => {
    const apideck = new Apideck({ ...keys, serverURL: 'http://127.0.0.1:9', retryConfig: { strategy: 'none' } });
    const error = await thrown(() => apideck.vault.consumers.all({}));
    holds(error instanceof ConnectionError && error instanceof HTTPClientError, 'a connection error');
    holds(!(error instanceof ApideckError), 'no error of a response');
  },
  'a signal': async ({ origin, answer }) => {
    answer({ hangs: true });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const apideck = new Apideck({ ...keys, serverURL: origin });
    const error = await thrown(() => apideck.vault.consumers.all({}, { signal: controller.signal }));
    holds(error instanceof RequestAbortedError && error instanceof HTTPClientError, 'an aborted request');
    same((error as Error).name, 'RequestAbortedError');
  },
  'a hook that throws': async (world) => {
    const httpClient = new HTTPClient();
    httpClient.addHook('beforeRequest', () => {
      throw new Error('no');
    });
    const error = await failing(world, { httpClient });
    holds(error instanceof UnexpectedClientError || error instanceof ConnectionError, 'a failure of the client');
    holds(error instanceof HTTPClientError, 'its base');
  },
};
