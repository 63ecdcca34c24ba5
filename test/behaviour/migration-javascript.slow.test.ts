// A program written for openapi-generator's `javascript` client runs unchanged: shared client, two authentications, base
// path, default headers, models by constructor and from objects, wire names, enum constants, `…WithHttpInfo`.

import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { installVault } from '../support/built-javascript';
import { projectRoot } from '../support/project-root';
import { startRecordingServer } from '../../generator/conformance/recording-server';

jest.setTimeout(300_000);

const cache = path.join(projectRoot, '.cache/migration-javascript');

const program = `
import VaultApi, { ApiClient, ConnectionsApi, Session } from 'vault_api';
import SessionsApi from 'vault_api/src/api/SessionsApi';

const client = VaultApi.ApiClient.instance;
client.basePath = process.env.BASE_PATH + '/';
client.basePath = client.basePath.replace(/\\/+$/, '');
client.defaultHeaders = { 'User-Agent': 'backoffice/2.1', 'x-trace': 'on' };
client.timeout = 5000;
client.authentications['apiKey'].apiKey = 'key-1';
client.authentications['apiKey'].apiKeyPrefix = 'Bearer';
client.authentications['applicationId'].apiKey = 'app-from-auth';

const session = new VaultApi.Session();
session['redirect_uri'] = 'https://mysaas.com/dashboard';
session.settings = VaultApi.SessionSettings.constructFromObject({ unified_apis: ['crm'], session_length: '30m' });
VaultApi.ConsumerMetadata.constructFromObject({ account_name: 'SpaceX' }, (session.consumerMetadata = new VaultApi.ConsumerMetadata()));
if (session.redirect_uri !== session.redirectUri) throw new Error('two names of one property');
if (!(session instanceof Session)) throw new Error('one class');

const sessions = new SessionsApi();
sessions.sessionsCreate('consumer', 'app', { session }, (error, data, response) => {
  if (error) throw error;
  console.log('callback', data instanceof VaultApi.CreateSessionResponse, data.data.session_uri, response.status);
  console.log('text', response.text.length > 0, response.body.status, response.header['content-type']);
  next();
});

async function next() {
  const own = new ApiClient(process.env.BASE_PATH);
  own.authentications['apiKey'].apiKey = 'key-2';
  const connections = new ConnectionsApi(own);
  const { data, response } = await connections.connectionsOneWithHttpInfo('consumer', 'app', 'pipedrive', 'crm');
  console.log('promise', response.statusCode, data.data.state === new VaultApi.ConnectionState().callable, data.data.authType);
  console.log('enum', VaultApi.Connection.StatusEnum.live, data.data.status === VaultApi.Connection['StatusEnum'].live);
  console.log('json', JSON.stringify(data.data));
  console.log('valid', VaultApi.CreateSessionResponse.validateJSON({ status_code: 200, status: 'OK', data: { session_uri: 'u', session_token: 't' } }));
  try {
    VaultApi.CreateSessionResponse.validateJSON({});
  } catch (error) {
    console.log('invalid', error instanceof Error, error.message.includes('status_code'));
  }
  try {
    sessions.sessionsCreate(undefined, 'app', {}, () => undefined);
  } catch (error) {
    console.log(error.message);
  }
  console.log(ApiClient.convertToType('2020-01-02', 'Date').toISOString(), own.buildUrl('/a/{b}', { b: 'c d' }, 'http://h'));
  console.log(own.buildCollectionParam(['a', 'b'], 'csv'), own.isJsonMime('application/json; charset=UTF8'));
  console.log(ApiClient.CollectionFormatEnum.PIPES, own.paramToString(new Date(0)));
  own.callApi('/vault/logs', 'GET', {}, { limit: 1 }, { 'x-one': '1' }, {}, null, ['apiKey'], [], ['application/json'], Object, null, (error, data) => {
    if (error) throw error;
    console.log('callApi', data.status);
  });
}
`;

const json = (value: object) => ({ reply: { body: { json: value as never } } });

test('a program for the old client runs unchanged', async () => {
  installVault(cache);
  const file = path.join(cache, 'program.mjs');
  writeFileSync(file, program);
  const connection = {
    id: 'crm+pipedrive',
    state: 'callable',
    auth_type: 'oauth2',
    status: 'live',
    news: { is_new: true },
  };
  const exchanges = [
    json({ status_code: 200, status: 'OK', data: { session_uri: 'https://vault.example/s', session_token: 't' } }),
    json({ status_code: 200, status: 'OK', data: connection }),
    json({ status: 'logs' }),
  ];
  const server = await startRecordingServer(() => exchanges);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      env: { ...process.env, BASE_PATH: `${server.origin}/base` },
    });
    expect(stdout.trim().split('\n')).toEqual([
      'callback true https://vault.example/s 200',
      'text true OK application/json',
      'promise 200 true oauth2',
      'enum live true',
      `json ${JSON.stringify(connection)}`,
      'valid true',
      'invalid true true',
      "Missing the required parameter 'xApideckConsumerId' when calling sessionsCreate",
      '2020-01-02T00:00:00.000Z http://h/a/c%20d',
      'a,b true',
      '| 1970-01-01T00:00:00.000Z',
      'callApi logs',
    ]);
    const requests = server.recorded.map(({ request }) => request);
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      'POST /base/vault/sessions',
      'GET /base/vault/connections/crm/pipedrive',
      'GET /base/vault/logs?limit=1',
    ]);
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer key-1',
      'x-trace': 'on',
      'x-apideck-app-id': 'app',
    });
    expect(requests[0]?.userAgent).toBe('backoffice/2.1');
    expect(JSON.parse(requests[0]?.bytes.toString('utf8') ?? '')).toEqual({
      redirect_uri: 'https://mysaas.com/dashboard',
      settings: { unified_apis: ['crm'], session_length: '30m' },
      consumer_metadata: { account_name: 'SpaceX' },
    });
    expect(Object.fromEntries(requests[1]?.headers ?? [])['authorization']).toBe('Bearer key-2');
  } finally {
    await server.stop();
  }
});
