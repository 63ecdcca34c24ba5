// Credentials that the environment holds, as source: only where the program gives none.

import { basic, headerKey } from '../../../../templates/ecmascript/runtime/auth';
import { ClientCore, type ClientOptions, type Definition } from '../../../../templates/ecmascript/runtime/client';
import { variable, variables, withEnvironment } from '../../../../templates/ecmascript/runtime/environment';
import { json } from '../../../../templates/ecmascript/runtime/json';
import { send } from '../../../../templates/ecmascript/runtime/send';

const held = {
  key: variable('SPECSMITH_TEST_KEY'),
  login: variables('SPECSMITH_TEST_USER', 'SPECSMITH_TEST_PASSWORD'),
};
const definition: Definition = {
  userAgent: 'test/1',
  servers: ['https://api.test'],
  security: [['key'], ['login']],
  schemes: {
    key: { option: 'key', apply: headerKey, name: 'x-key', prefix: 'Key' },
    login: { option: 'login', apply: basic, name: 'Basic' },
  },
  globals: {},
  secrets: ['x-key', 'authorization'],
};

async function sent(options: object): Promise<object> {
  let headers = new Headers();
  const fetch = async (request: Request): Promise<Response> => {
    ({ headers } = request);
    return Response.json({});
  };
  const client = new ClientCore(definition, withEnvironment({ fetch, ...options } as ClientOptions, held));
  await send(client, { id: 'x', method: 'GET', path: '/x', success: { 200: [json] } }, {});
  const names = ['x-key', 'authorization'];
  return Object.fromEntries([...headers].filter(([name]) => names.includes(name)));
}

afterEach(() => {
  for (const name of ['KEY', 'USER', 'PASSWORD']) delete process.env[`SPECSMITH_TEST_${name}`];
});

test('nothing is sent where a variable is absent or empty', async () => {
  process.env['SPECSMITH_TEST_KEY'] = '';
  await expect(sent({})).resolves.toEqual({});
});

test('a variable stands in for a key, behind its prefix, and not for one that is given', async () => {
  process.env['SPECSMITH_TEST_KEY'] = 'of-env';
  await expect(sent({})).resolves.toEqual({ 'x-key': 'Key of-env' });
  await expect(sent({ key: 'given' })).resolves.toEqual({ 'x-key': 'Key given' });
});

test('one variable of two is enough for user and password', async () => {
  process.env['SPECSMITH_TEST_PASSWORD'] = 'hush';
  await expect(sent({})).resolves.toEqual({ authorization: `Basic ${btoa(':hush')}` });
});

test('it is asked on each attempt', () => {
  const options = withEnvironment({}, held) as { key?: string };
  expect(options.key).toBeUndefined();
  process.env['SPECSMITH_TEST_KEY'] = 'later';
  expect(options.key).toBe('later');
});

test('there may be no environment', () => {
  const { process: own } = globalThis;
  Reflect.deleteProperty(globalThis, 'process');
  const found = variable('PATH')();
  Object.assign(globalThis, { process: own });
  expect(found).toBeUndefined();
});
