import { placeIn } from '../../../generator/diff';
import type { Where } from '../../../generator/diff';
import type { Json } from '../../../generator/support/json';

const PARAMETER = { name: 'sort', in: 'query' };
const FILES: { readonly [file: string]: Json } = {
  '': {
    paths: {
      '/a': { $ref: 'paths.yaml#/a' },
      '/b': { parameters: [{ $ref: 'paths.yaml#/sort' }], get: { parameters: [] } },
    },
    Kind: { enum: ['x', 'y'] },
    'x-webhooks': { Made: { post: {} } },
  },
  'paths.yaml': { a: { get: { parameters: [{ name: 'q', in: 'query' }, PARAMETER] } }, sort: PARAMETER },
};
const DOCUMENT = {
  valueOf: (file: string) => FILES[file],
  follow: (_file: string, reference: string) => {
    const [file = '', pointer = ''] = reference.split('#');
    const value = (FILES[file] as { readonly [key: string]: Json })[pointer.slice(1)];
    return value === undefined ? undefined : { file, pointer, value };
  },
};

const sort = { of: 'parameters', in: 'query', name: 'sort' } as const;

test.each<[string, Where, string]>([
  [
    'in a path item of another file',
    { file: '', pointer: '/paths/~1a/get/parameters', item: sort },
    'paths.yaml#/a/get/parameters/1',
  ],
  ['of the path', { file: '', pointer: '/paths/~1b/get/parameters', item: sort }, '#/paths/~1b/parameters/0'],
  [
    'a parameter that is gone',
    { file: '', pointer: '/paths/~1a/get/parameters', item: { ...sort, name: 'gone' } },
    'paths.yaml#/a/get/parameters',
  ],
  ['an operation that is gone', { file: '', pointer: '/paths/~1a/put' }, 'paths.yaml#/a'],
  ['a path item by itself', { file: '', pointer: '/paths/~1a' }, '#/paths/~1a'],
  ['a webhook of OpenAPI 3.0', { file: '', pointer: '/webhooks/Made' }, '#/x-webhooks/Made'],
  ['a value', { file: '', pointer: '/Kind', item: { of: 'values', value: 'y' } }, '#/Kind/enum/1'],
])('the place of a change: %s', (_name, where, expected) => {
  const { file, pointer } = placeIn(where, DOCUMENT);
  expect(`${file}#${pointer}`).toBe(expected);
});
