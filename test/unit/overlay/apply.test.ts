// Applying overlays: what 1.0 and 1.1 say of update, copy and remove, what cannot be done, and where things were written.

import { applyOverlays, type Overlaid } from '../../../generator/overlay/apply';
import { loadQuery, pathOf, type Query } from '../../../generator/overlay/json-path';
import { readOverlay } from '../../../generator/overlay/overlay';
import { Diagnostics } from '../../../generator/support/diagnostics';
import type { Json } from '../../../generator/support/json';

let query: Query;
beforeAll(async () => {
  query = await loadQuery();
});

interface Applied extends Overlaid {
  readonly found: readonly string[];
}

function apply(document: Json, actions: readonly Json[], version = '1.1.0'): Applied {
  return applyAll(document, [{ overlay: version, info: { title: 'T', version: '1' }, actions }]);
}

function applyAll(document: Json, overlays: readonly Json[]): Applied {
  const diagnostics = new Diagnostics();
  const before = JSON.stringify(document);
  const read = overlays.flatMap((value, index) => readOverlay({ id: `o${index}`, value }, diagnostics) ?? []);
  const result = applyOverlays(document, read, { query, unmatched: 'warning' }, diagnostics);
  expect(JSON.stringify(document)).toBe(before);
  const found = diagnostics.list.map(
    ({ severity, code, place }) => `${severity} ${code} ${place?.file}#${place?.pointer}`,
  );
  return { ...result, found };
}

describe('update', () => {
  it.each<[string, Json, Json, Json]>([
    ['merges objects', { a: { b: 1, c: { d: 1 } } }, { c: { e: 2 }, f: 3 }, { a: { b: 1, c: { d: 1, e: 2 }, f: 3 } }],
    ['replaces plain values', { a: { b: 1, c: 'x' } }, { b: null, c: true }, { a: { b: null, c: true } }],
    ['concatenates lists that are members', { a: { b: [1, [2]] } }, { b: [[3], 4] }, { a: { b: [1, [2], [3], 4] } }],
    [
      'takes keys that objects of JavaScript have',
      { a: {} },
      JSON.parse('{"__proto__": {"x": 1}, "toString": 2}'),
      JSON.parse('{"a": {"__proto__": {"x": 1}, "toString": 2}}'),
    ],
  ])('%s', (_name, document, update, wanted) => {
    const { value, found } = apply(document, [{ target: '$.a', update }]);
    expect([JSON.stringify(value), found]).toEqual([JSON.stringify(wanted), []]);
  });

  it.each<[string, Json, Json]>([
    ['1.0.0', ['x'], [['x']]],
    ['1.1.0', ['x'], ['x']],
    ['1.0.0', { x: 1 }, [{ x: 1 }]],
    ['1.1.0', { x: 1 }, [{ x: 1 }]],
    ['1.1.0', 7, [7]],
  ])('of a list, in %s: %j', (version, update, added) => {
    const { value, found } = apply({ a: [0] }, [{ target: '$.a', update }], version);
    expect([value, found]).toEqual([{ a: [0, ...(added as readonly Json[])] }, []]);
  });

  it('replaces plain values in 1.1, and says in 1.0 that it takes 1.1', () => {
    expect(apply({ a: ['x', 'y'] }, [{ target: "$.a[?@ == 'y']", update: 'z' }]).value).toEqual({ a: ['x', 'z'] });
    expect(apply({ a: 1 }, [{ target: '$.a', update: 2 }], '1.0.0').found).toEqual([
      'error overlay-conflict o0#/actions/0/target',
    ]);
  });

  it('changes each of many targets apart, also where they were one value', () => {
    const shared = { type: 'string' };
    const { value, placeOf } = applyAll({ a: shared, b: shared, c: shared }, [
      {
        overlay: '1.0.0',
        info: { title: 'T', version: '1' },
        actions: [{ target: '$[?@.type]', update: { x: { y: 1 } } }],
      },
      { overlay: '1.0.0', info: { title: 'T', version: '1' }, actions: [{ target: '$.b.x', update: { y: 2, z: 3 } }] },
    ]);
    expect(value).toEqual({
      a: { type: 'string', x: { y: 1 } },
      b: { type: 'string', x: { y: 2, z: 3 } },
      c: { type: 'string', x: { y: 1 } },
    });
    expect(['/a/x/y', '/b/x/y', '/c/x/y', '/b/x', '/b/type'].map(placeOf)).toEqual([
      { file: 'o0', pointer: '/actions/0/update/x/y' },
      { file: 'o1', pointer: '/actions/0/update/y' },
      { file: 'o0', pointer: '/actions/0/update/x/y' },
      { file: 'o0', pointer: '/actions/0/update/x' },
      { file: '', pointer: '/b/type' },
    ]);
  });

  it('changes targets that stand in one another', () => {
    const { value } = apply({ a: { a: { b: 1 } } }, [{ target: '$..a', update: { c: 2 } }]);
    expect(value).toEqual({ a: { a: { b: 1, c: 2 }, c: 2 } });
  });

  it('refuses what does not go together, and lets a key without a value be', () => {
    expect(apply({ a: { b: {} } }, [{ target: '$.a', update: { b: [1] } }]).found).toEqual([
      'error overlay-conflict o0#/actions/0/update/b',
    ]);
    expect(apply({ a: { b: {} } }, [{ target: '$.a', update: { b: null } }]).found).toEqual([
      'warning overlay-ignored o0#/actions/0/update/b',
    ]);
    expect(apply({ a: {}, b: [] }, [{ target: '$.*', update: {} }]).found).toEqual([
      'error overlay-conflict o0#/actions/0/target',
    ]);
    expect(apply({ a: {} }, [{ target: '$.a', update: [1] }]).found).toEqual([
      'error overlay-conflict o0#/actions/0/target',
    ]);
  });
});

describe('remove', () => {
  it('takes out members and items, and places follow', () => {
    const { value, placeOf, found } = apply({ a: [{ n: 0 }, { n: 1 }, { n: 2 }, { n: 3 }], b: 1, c: 2 }, [
      { target: '$.a[?@.n == 0 || @.n == 2]', remove: true },
      { target: '$.b', remove: true },
    ]);
    expect([value, found]).toEqual([{ a: [{ n: 1 }, { n: 3 }], c: 2 }, []]);
    expect([placeOf('/a/0/n').pointer, placeOf('/a/1').pointer]).toEqual(['/a/1/n', '/a/3']);
  });

  it('takes what stands in what is taken, but never all', () => {
    expect(apply({ a: { a: { a: 1 } }, b: 2 }, [{ target: '$..a', remove: true }]).value).toEqual({ b: 2 });
    expect(apply({ a: 1 }, [{ target: '$', remove: true }]).found).toEqual([
      'error overlay-conflict o0#/actions/0/target',
    ]);
  });
});

describe('copy', () => {
  it('merges a value of the document, which stays apart from its copy', () => {
    const { value, placeOf, found } = apply({ a: { x: { y: 1 } }, b: {} }, [
      { target: '$.b', copy: '$.a' },
      { target: '$.b.x', update: { z: 2 } },
      { target: '$.a', remove: true },
    ]);
    expect([value, found]).toEqual([{ b: { x: { y: 1, z: 2 } } }, []]);
    expect([placeOf('/b/x/y'), placeOf('/b/x/z')]).toEqual([
      { file: '', pointer: '/a/x/y' },
      { file: 'o0', pointer: '/actions/1/update/z' },
    ]);
  });

  it('takes one value, which must be there', () => {
    expect(apply({ a: 1, b: {} }, [{ target: '$.b', copy: '$.c' }]).found).toEqual([
      'warning overlay-no-match o0#/actions/0/copy',
    ]);
    expect(apply({ a: {}, b: {} }, [{ target: '$.b', copy: '$.*' }]).found).toEqual([
      'error overlay-conflict o0#/actions/0/copy',
    ]);
  });
});

it('does one action after the other, each on what is there then', () => {
  const { value, found } = apply({ paths: {} }, [
    { target: '$.paths', update: { '/a': {} } },
    { target: "$.paths['/a']", update: { get: {} } },
    { target: '$.paths.nothing', remove: true },
  ]);
  expect([value, found]).toEqual([{ paths: { '/a': { get: {} } } }, ['warning overlay-no-match o0#/actions/2/target']]);
});

describe('what is no overlay', () => {
  const info = { title: 'T', version: '1' };

  it.each<[Json, readonly string[]]>([
    [[], ['error overlay-malformed o0#']],
    [
      { openapi: '3.1.0', actions: [] },
      [
        'error overlay-malformed o0#',
        'warning overlay-ignored o0#/openapi',
        'warning overlay-ignored o0#/info',
        'warning overlay-ignored o0#/info',
      ],
    ],
    [{ overlay: '2.0.0', info, actions: [] }, ['error overlay-malformed o0#/overlay']],
    [{ overlay: '1.0.0', info, actions: {} }, ['error overlay-malformed o0#/actions']],
    [{ overlay: '1.0.0', info, actions: [{ remove: true }] }, ['error overlay-malformed o0#/actions/0']],
    [
      { overlay: '1.0.0', info, actions: [{ target: '$', remove: 'yes' }] },
      ['error overlay-malformed o0#/actions/0/remove'],
    ],
    [{ overlay: '1.0.0', info, actions: [{ target: '$', copy: '$' }] }, ['error overlay-malformed o0#/actions/0/copy']],
    [
      { overlay: '1.1.0', info, actions: [{ target: '$', copy: '$', update: {} }] },
      ['error overlay-malformed o0#/actions/0'],
    ],
    [{ overlay: '1.1.0', info, actions: [{ target: '$' }] }, ['warning overlay-ignored o0#/actions/0']],
    [
      { overlay: '1.1.0', info, actions: [{ target: '$.a[', remove: true }] },
      ['error overlay-target o0#/actions/0/target'],
    ],
    [
      { overlay: '1.1.0', info, actions: [{ target: '$.a', updates: {}, remove: true, 'x-a': 1 }] },
      ['warning overlay-ignored o0#/actions/0/updates'],
    ],
  ])('%j', (overlay, wanted) => {
    expect(applyAll({ a: 1 }, [overlay]).found).toEqual(wanted);
  });
});

it('finds keys of every kind by the paths that it writes', () => {
  const keys = ['a', 'b c', "it's", '"', '\\', '/pets/{id}', '', '~', '__proto__', '\n\u0001', 'ключ', '😀', '1'];
  const document = Object.fromEntries(keys.map((key) => [key, [0]])) as Json;
  for (const key of keys) {
    expect(query(document, pathOf([key, 0]))).toEqual([`/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/0`]);
  }
});
