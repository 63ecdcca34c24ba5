// Redirects: which are followed, how often, and what never crosses an origin.

import type { ContractLine } from '../contract';
import type { Outcome, Scenario, Step } from '../scenario';
import type { Credential } from '../../../generator/conformance/drive-session';
import type { Reply } from '../../../generator/conformance/reply';

const thing = { json: { name: 'n', count: 1 } };
const body = { json: { name: 'ü', count: 2 } };
const page: Reply = { body: { text: '<p>Welcome.</p>', contentType: 'text/html' } };
const nothing = (status: number): Outcome => ({ ok: true, status, value: 'none' });
const failed = (status: number): Outcome => ({ ok: false, kind: 'api', status });
const key: Credential = { scheme: 'headerKey', key: 'k-1' };
const none = { authorization: null, cookie: null, 'x-api-key': null };

function redirects(
  name: string,
  covers: readonly ContractLine[],
  step: Omit<Step, 'exchanges'> & Partial<Step>,
): Scenario {
  return { name, covers, spec: 'faults', steps: [step] };
}

/** Followed to another origin, with nothing that lets the client in at the first. */
function crosses(
  name: string,
  operation: string,
  target: string,
  call: Partial<Step['call']>,
  method = 'GET',
): Scenario {
  return redirects(`a redirect across origins, ${name}`, ['redirect.cross-origin'], {
    call: { operation, options: { retries: 0 }, ...call },
    exchanges: [{ request: { method, target }, reply: { status: 302, headers: { Location: '{other}/moved?to=1' } } }],
    other: [
      { request: { method, target: '/moved?to=1', headers: none }, reply: method === 'HEAD' ? {} : { body: thing } },
    ],
    expect: { ok: true, status: 200 },
  });
}

/** The redirect is the answer, and nothing is sent anywhere else. */
function stays(
  name: string,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  status: number,
  location?: string,
  covers: readonly ContractLine[] = ['redirect.body'],
): Scenario {
  const sent = method === 'GET' || method === 'DELETE' ? {} : { body };
  return redirects(name, covers, {
    call: { operation: `${method.toLowerCase()}Thing`, auth: [key], options: { retries: 0 }, ...sent },
    exchanges: [
      {
        request: { method, target: '/thing', ...sent },
        reply: { status, ...(location === undefined ? {} : { headers: { Location: location } }) },
      },
    ],
    other: [],
    expect: failed(status),
  });
}

/** The document declares the redirect. */
function declared(name: string, operation: string, location: string | undefined, expect: Outcome): Scenario {
  const target = `/${operation.slice(3).toLowerCase()}`;
  const headers = location === undefined ? {} : { Location: location };
  return redirects(`a declared redirect ${name}`, ['redirect.declared'], {
    call: { operation, options: { retries: 0 } },
    exchanges: [{ request: { method: 'GET', target }, reply: { status: 302, headers } }],
    other: [],
    expect,
  });
}

/** The document declares the redirect, and says nothing of what it leads to: a 2XX there is a success without a value. */
function leads(name: string, operation: string, page: Reply, expect: Outcome, away = false): Scenario {
  const target = `/${operation.slice(3).toLowerCase()}`;
  const moved = { request: { method: 'GET', target: '/moved' }, reply: page };
  const headers = { Location: away ? '{other}/moved' : '/moved' };
  return redirects(`a declared redirect ${name}`, ['redirect.declared-only'], {
    call: { operation, options: { retries: 0 } },
    exchanges: [{ request: { method: 'GET', target }, reply: { status: 302, headers } }, ...(away ? [] : [moved])],
    other: away ? [moved] : [],
    expect,
  });
}

const unfollowed = (path: string, why: string): Outcome => ({
  ok: false,
  kind: 'api',
  status: 302,
  message: `GET ${path}: 302 Found: the redirect ${why}`,
});

function hops(count: number): NonNullable<Step['exchanges']> {
  return Array.from({ length: count }, (_, index) => ({
    request: { method: 'GET', target: index === 0 ? '/thing' : `/hop/${index}` },
    reply: { status: 302, headers: { Location: `/hop/${index + 1}` } },
  }));
}

/** The document's server is https; the driver's transport brings the request to the test's server. */
function fromHttps(name: string, location: string, step: Partial<Step> & Pick<Step, 'expect'>): Scenario {
  const reply = { status: 302, headers: { Location: location } };
  return redirects(name, ['redirect.downgrade'], {
    call: { operation: 'getThing', origin: '{origin}', auth: [key], options: { retries: 0 } },
    ...step,
    exchanges: [{ request: { method: 'GET', target: '/thing' }, reply }, ...(step.exchanges ?? [])],
    other: [],
  });
}

export const redirectScenarios: readonly Scenario[] = [
  ...[301, 302, 303, 307, 308].map((status) =>
    redirects(`${status} within the origin is followed`, ['redirect.followed'], {
      call: { operation: 'getThing', auth: [key] },
      exchanges: [
        { request: { method: 'GET', target: '/thing' }, reply: { status, headers: { Location: '/moved?to=1' } } },
        { request: { method: 'GET', target: '/moved?to=1', headers: { 'x-api-key': 'k-1' } }, reply: { body: thing } },
      ],
      expect: { ok: true, status: 200, value: thing },
    }),
  ),
  redirects('HEAD within the origin is followed', ['redirect.followed'], {
    call: { operation: 'headThing' },
    exchanges: [
      {
        request: { method: 'HEAD', target: '/thing' },
        reply: { status: 302, headers: { Location: '{origin}/moved' } },
      },
      { request: { method: 'HEAD', target: '/moved' }, reply: {} },
    ],
    expect: { ok: true, status: 200 },
  }),
  redirects('ten redirects are followed', ['redirect.limit'], {
    call: { operation: 'getThing', options: { retries: 0, timeoutMs: 20_000 } },
    exchanges: [...hops(10), { request: { method: 'GET', target: '/hop/10' }, reply: { body: thing } }],
    expect: { ok: true, status: 200, value: thing },
  }),
  redirects('an eleventh redirect is not followed', ['redirect.limit'], {
    call: { operation: 'getThing', options: { retries: 0, timeoutMs: 20_000 } },
    exchanges: hops(11),
    expect: failed(302),
  }),

  stays('a redirect without a location', 'GET', 302, undefined, ['redirect.followed', 'error.second']),
  stays('a redirect to another scheme', 'GET', 302, 'ftp://127.0.0.1/x', ['redirect.cross-origin']),
  declared('without a Location', 'getElsewhere', undefined, unfollowed('/elsewhere', 'has no Location')),
  declared('to another scheme', 'getElsewhere', 'ftp://127.0.0.1/x', unfollowed('/elsewhere', 'is not followed')),
  declared('that is all there is', 'getDeclared', undefined, unfollowed('/declared', 'has no Location')),
  leads('to a page', 'getDeclared', page, nothing(200)),
  leads('to a page of another origin', 'getDeclared', page, nothing(200), true),
  leads('to JSON', 'getDeclared', { body: thing }, { ok: true, status: 200 }),
  leads('to nothing', 'getDeclared', { status: 204 }, nothing(204)),
  leads('to a page, where all else is an error', 'getGuarded', page, nothing(200)),
  leads('to a failure', 'getDeclared', { status: 404, body: thing }, failed(404)),
  leads('to a failure, where all else is an error', 'getGuarded', { status: 404, body: thing }, failed(404)),
  leads('to what is declared', 'getElsewhere', { body: thing }, { ok: true, status: 200, value: thing }),
  redirects('a declared redirect with a body', ['redirect.declared'], {
    call: { operation: 'getDescribed', options: { retries: 0 } },
    exchanges: [{ request: { method: 'GET', target: '/described' }, reply: { status: 302, body: thing } }],
    expect: { ok: true, status: 302, value: thing },
  }),
  stays('POST is not redirected', 'POST', 307, '/moved'),
  stays('POST is not redirected by 303', 'POST', 303, '/moved'),
  stays('PUT is not redirected', 'PUT', 302, '/moved'),
  stays('PATCH is not redirected', 'PATCH', 308, '/moved'),
  stays('DELETE is not redirected', 'DELETE', 308, '/moved'),
  stays('a body does not cross an origin', 'POST', 307, '{other}/moved'),

  crosses('without a credential', 'getThing', '/thing', {}),
  crosses('API key in a header', 'getThing', '/thing', { auth: [key] }),
  crosses('API key in the query', 'byQuery', '/by-query?api_key=k', { auth: [{ scheme: 'queryKey', key: 'k' }] }),
  crosses('API key in a cookie', 'byCookie', '/by-cookie', { auth: [{ scheme: 'cookieKey', key: 'k' }] }),
  crosses('basic', 'byBasic', '/by-basic', { auth: [{ scheme: 'basic', username: 'u', password: 'p' }] }),
  crosses('bearer', 'byBearer', '/by-bearer', { auth: [{ scheme: 'bearer', token: 't' }] }),
  crosses('credentials among extra headers', 'getThing', '/thing', {
    options: { retries: 0, headers: { Authorization: 'Bearer t', Cookie: 'sid=k', 'X-Api-Key': 'k' } },
  }),
  ...['user:password', 'user', ':password'].map((user) =>
    redirects(`a redirect to ${user}@ is followed without it`, ['redirect.cross-origin'], {
      call: { operation: 'getThing', auth: [key], options: { retries: 0 } },
      exchanges: [
        {
          request: { method: 'GET', target: '/thing' },
          reply: { status: 302, headers: { Location: `http://${user}@{other host}/moved` } },
        },
      ],
      other: [{ request: { method: 'GET', target: '/moved', headers: none }, reply: { body: thing } }],
      expect: { ok: true, status: 200, value: thing },
    }),
  ),
  crosses('HEAD', 'headThing', '/thing', { auth: [key] }, 'HEAD'),
  redirects('a redirect to another host without a scheme', ['redirect.cross-origin'], {
    call: { operation: 'getThing', auth: [key], options: { retries: 0 } },
    exchanges: [
      {
        request: { method: 'GET', target: '/thing', headers: { 'x-api-key': 'k-1' } },
        reply: { status: 302, headers: { Location: '//{other host}/moved' } },
      },
    ],
    other: [{ request: { method: 'GET', target: '/moved', headers: none }, reply: { body: thing } }],
    expect: { ok: true, status: 200, value: thing },
  }),
  redirects('a failure behind a redirect across origins', ['redirect.cross-origin', 'error.typed'], {
    call: { operation: 'getThing', auth: [key], options: { retries: 0 } },
    exchanges: [
      { request: { method: 'GET', target: '/thing' }, reply: { status: 302, headers: { Location: '{other}/moved' } } },
    ],
    other: [
      {
        request: { method: 'GET', target: '/moved', headers: none },
        reply: { status: 404, body: { json: { fault: 'f' } } },
      },
    ],
    expect: { ok: false, kind: 'api', status: 404, body: { json: { fault: 'f' } } },
  }),

  fromHttps('a redirect from https to http of the same host', 'http://faults.example/moved', { expect: failed(302) }),
  fromHttps('a redirect from https to http of another host', '{other}/moved', { expect: failed(302) }),
  fromHttps('a redirect from https to https', 'https://faults.example/moved', {
    exchanges: [
      { request: { method: 'GET', target: '/moved', headers: { 'x-api-key': 'k-1' } }, reply: { body: thing } },
    ],
    expect: { ok: true, status: 200, value: thing },
  }),
];
