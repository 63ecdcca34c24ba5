// Path keys that hold more than OpenAPI has for them. A query string is part of the URL, and the declared parameters follow it;
// marks of frameworks within braces are no part of a parameter's name.

import type { ContractLine } from '../contract';
import type { Scenario, Step } from '../scenario';

function goes(name: string, call: Step['call'], target: string, line: ContractLine = 'url.path-query'): Scenario {
  const exchanges = [{ request: { method: 'GET', target }, reply: { status: 204 } }];
  return { name, covers: [line], spec: 'paths', steps: [{ call, exchanges, expect: { ok: true } }] };
}

export const pathScenarios: readonly Scenario[] = [
  goes('a path key with a query', { operation: 'listFiles' }, '/files?action=list'),
  goes(
    'a path key with a query, and a parameter',
    { operation: 'listFiles', args: { query: { q: 'a b' } } },
    '/files?action=list&q=a%20b',
  ),
  goes(
    'a path key with a query, and parameters in both',
    { operation: 'showFile', args: { path: { id: 'a/b' }, query: { q: 'x' } } },
    '/files/a%2Fb?action=show&q=x',
  ),
  // The base URL's query goes first, as it does for a path without one.
  goes(
    'a path key with a query, and a base URL with one',
    { operation: 'listFiles', baseUrl: '{origin}/a?tenant=1', args: { query: { q: 'x' } } },
    '/a/files?tenant=1&action=list&q=x',
  ),
  goes(
    'a variable of several segments',
    { operation: 'getTree', args: { path: { path: 'a b/c?d/é%' } } },
    '/tree/a%20b/c%3Fd/%C3%A9%25/raw',
    'path.segments',
  ),
  goes(
    'a variable of one segment of several',
    { operation: 'getTree', args: { path: { path: 'a' } } },
    '/tree/a/raw',
    'path.segments',
  ),
  goes(
    'a variable with the pattern of its value',
    { operation: 'moveShelf', args: { path: { name: 'shelves/1' } } },
    '/v1/shelves/1:move',
    'path.segments',
  ),
  {
    name: 'a variable of several segments, with dots',
    covers: ['path.segments', 'path.refused', 'kind.request'],
    spec: 'paths',
    steps: [
      {
        call: { operation: 'getTree', args: { path: { path: 'a/../b' } } },
        exchanges: [],
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  goes('a path key with a mark of API Gateway', { operation: 'getObject', args: { path: { key: 7 } } }, '/objects/7'),
];
