// Where a request goes: the document's servers and their variables, base URLs, and how they are joined with a path.

import type { ContractLine } from '../contract';
import type { Scenario, Step } from '../scenario';

function goes(
  name: string,
  covers: readonly ContractLine[],
  call: Omit<Step['call'], 'operation'>,
  target: string,
  operation = 'listThings',
): Scenario {
  const exchanges = [{ request: { method: 'GET', target }, reply: { status: 204 } }];
  return {
    name,
    covers,
    spec: 'servers',
    steps: [{ call: { operation, ...call }, exchanges, expect: { ok: true, status: 204 } }],
  };
}

function refuses(name: string, covers: readonly ContractLine[], call: Omit<Step['call'], 'operation'>): Scenario {
  return {
    name,
    covers,
    spec: 'servers',
    steps: [{ call: { operation: 'listThings', ...call }, expect: { ok: false, kind: 'request' } }],
  };
}

const origin = '{origin}';

export const serverScenarios: readonly Scenario[] = [
  goes('the first server with its defaults', ['url.first-server', 'url.join'], { origin }, '/v1/base/things'),
  goes('a server variable', ['url.variables'], { origin, serverVariables: { version: 'v2' } }, '/v2/base/things'),
  goes(
    'a variable in the host',
    ['url.host-variable'],
    { origin, serverVariables: { region: 'us-east.1' } },
    '/v1/base/things',
  ),
  refuses('a server variable outside its enum', ['url.variables', 'kind.request'], {
    origin,
    serverVariables: { version: 'v3' },
  }),
  refuses('a host variable with a slash', ['url.host-variable', 'kind.request'], {
    origin,
    serverVariables: { region: 'evil.example/x' },
  }),
  refuses('a host variable with an at sign', ['url.host-variable'], {
    origin,
    serverVariables: { region: 'a@evil.example' },
  }),
  refuses('a host variable with a number sign', ['url.host-variable'], {
    origin,
    serverVariables: { region: 'evil.example#' },
  }),
  refuses('a server that the document does not have', ['url.server-index', 'kind.request'], {
    origin,
    serverIndex: 9,
  }),
  refuses('a server before the first', ['url.server-index', 'kind.request'], {
    origin,
    serverIndex: -1,
  }),
  goes('another server', ['url.server-index'], { origin, serverIndex: 1 }, '/other/things'),
  goes(
    'a variable whose default begins with the slash that the URL has, as exports of API Gateway say',
    ['url.variables', 'url.join'],
    { origin, serverIndex: 2 },
    '/prod/api/things',
  ),
  goes(
    'a variable whose value has the slashes that the URL has',
    ['url.variables', 'url.join'],
    { origin, serverIndex: 2, serverVariables: { stage: '//dev/' } },
    '/dev/api/things',
  ),
  goes(
    'a variable without a value between two slashes',
    ['url.variables', 'url.join'],
    { origin, serverIndex: 2, serverVariables: { stage: '' } },
    '/api/things',
  ),
  goes('the server of an operation', ['url.first-server'], { origin }, '/own-base/own', 'ownServer'),
  goes('a base URL without a path', ['url.override-client'], { baseUrl: '{origin}' }, '/things'),
  goes('a base URL that ends with a slash', ['url.join'], { baseUrl: '{origin}/' }, '/things'),
  goes('a base URL with a path', ['url.override-client', 'url.join'], { baseUrl: '{origin}/a/b' }, '/a/b/things'),
  goes('a base URL with a path that ends with a slash', ['url.join'], { baseUrl: '{origin}/a/b/' }, '/a/b/things'),
  goes('a base URL with a query', ['url.join'], { baseUrl: '{origin}/a?tenant=1' }, '/a/things?tenant=1'),
  goes(
    'a base URL with a query, and a parameter',
    ['url.join'],
    { baseUrl: '{origin}/a/?tenant=1', args: { query: { q: 'x' } } },
    '/a/things?tenant=1&q=x',
  ),
  goes(
    'a base URL for an operation with a server of its own',
    ['url.override-client'],
    { baseUrl: '{origin}/a' },
    '/a/own',
    'ownServer',
  ),
  goes(
    'a base URL for one call',
    ['url.override-call'],
    { baseUrl: '{closed}/client', options: { baseUrl: '{origin}/call' } },
    '/call/things',
  ),
];
