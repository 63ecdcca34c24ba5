// Cookies in the style `cookie` of OpenAPI 3.2: pairs as a Cookie header has them, in which nothing is escaped.

import type { Json } from '../../../generator/conformance/transcript';
import type { Scenario } from '../scenario';

function raw(name: string, cookies: { readonly [name: string]: Json }, header: string | null): Scenario {
  const request = { method: 'GET', target: '/raw', headers: { cookie: header } };
  return {
    name: `cookie style: ${name}`,
    covers: ['cookie.raw'],
    spec: 'cookies',
    steps: [
      {
        call: { operation: 'raw', args: { cookie: cookies } },
        exchanges: [{ request, reply: { status: 204 } }],
        expect: { ok: true, status: 204 },
      },
    ],
  };
}

function refused(name: string, cookies: { readonly [name: string]: Json }): Scenario {
  return {
    name: `cookie style: ${name} is refused`,
    covers: ['cookie.raw'],
    spec: 'cookies',
    steps: [
      { call: { operation: 'raw', args: { cookie: cookies } }, exchanges: [], expect: { ok: false, kind: 'request' } },
    ],
  };
}

const keyed: Scenario = {
  name: 'cookie style: a property with the name of a credential',
  covers: ['cookie.raw', 'header.credential', 'kind.request'],
  spec: 'cookies',
  steps: [
    {
      call: {
        operation: 'keyed',
        args: { cookie: { state: { a: 'b' } } },
        auth: [{ scheme: 'cookieKey', key: 'k-1' }],
      },
      exchanges: [
        {
          request: { method: 'GET', target: '/keyed', headers: { cookie: 'a=b; sid=k-1' } },
          reply: { status: 204 },
        },
      ],
      expect: { ok: true, status: 204 },
    },
    {
      call: {
        operation: 'keyed',
        args: { cookie: { state: { a: 'b', sid: 'own' } } },
        auth: [{ scheme: 'cookieKey', key: 'k-1' }],
      },
      expect: { ok: false, kind: 'request' },
    },
  ],
};

export const cookieScenarios: readonly Scenario[] = [
  keyed,
  raw('text is sent as it is', { text: 'a=b/c%20d&e,"f"', count: 3 }, 'text=a=b/c%20d&e,"f"; count=3'),
  raw(
    'each item of a list, and each property, is a cookie',
    { list: ['a&b', 'c'], point: { x: 1, y: -2 } },
    'list=a&b; list=c; x=1; y=-2',
  ),
  raw(
    'lists and objects are joined without explode',
    { joined: ['a', 'b'], flat: { x: 1, y: 2 } },
    'joined=a,b; flat=x,1,y,2',
  ),
  raw('nothing is sent of what is empty', { list: [], joined: [], point: {} }, null),
  raw('the style form still escapes', { text: '%41', form: 'a b' }, 'text=%41; form=a%20b'),
  ...['a;b', 'a\r\nb', 'a\u0000', 'é', '日本', 'a\tb'].map((text) => refused(JSON.stringify(text), { text })),
  refused('an item that would be a cookie of its own', { list: ['a', 'b; c=d'] }),
  refused('a list that would be', { joined: ['a;b'] }),
];
