// The overlay between two documents: applying it to the first gives the second, for any two.

import fc from 'fast-check';
import { applyOverlays } from '../../../generator/overlay/apply';
import { compareDocuments } from '../../../generator/overlay/compare';
import { loadQuery, type Query } from '../../../generator/overlay/json-path';
import { readOverlay } from '../../../generator/overlay/overlay';
import { Diagnostics } from '../../../generator/support/diagnostics';
import type { Json } from '../../../generator/support/json';

let query: Query;
beforeAll(async () => {
  query = await loadQuery();
});

/** As read from a file, so that values of the two documents are not the same objects. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function applied(
  before: Json,
  after: Json,
  version: string,
): { readonly value: Json; readonly found: readonly unknown[] } {
  const diagnostics = new Diagnostics();
  const overlay = plain({
    overlay: version,
    info: { title: 'T', version: '1' },
    actions: compareDocuments(before, after),
  });
  const read = readOverlay({ id: 'o', value: overlay }, diagnostics);
  if (read === undefined) throw new Error(JSON.stringify(diagnostics.list));
  const { value } = applyOverlays(before, [read], { query, unmatched: 'error' }, diagnostics);
  return { value, found: diagnostics.list };
}

const key = fc.oneof(fc.constantFrom('a', 'b', 'c', '/pets', "it's"), fc.string({ unit: 'binary', maxLength: 3 }));
const leaf = fc.oneof(fc.constantFrom<Json[]>(null, true, 0, 1, 'x', 'y', {}, []), fc.string({ maxLength: 2 }));
const { value: tree } = fc.letrec<{ value: Json; object: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    tie('object'),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
}));
const document = fc.dictionary(key, tree, { maxKeys: 4 });

/** Two documents that have much in common, as versions of one have. */
const versions = fc
  .tuple(document, document, document)
  .map(([common, one, other]): [Json, Json] => [
    plain({ ...common, one, changed: [common, one] }),
    plain({ ...common, other, changed: [common, other], ...one }),
  ]);

it.each(['1.0.0', '1.1.0'])('gives the second document from the first, as an overlay of %s', (version) => {
  fc.assert(
    fc.property(
      fc.oneof(
        versions,
        fc.tuple(document, document).map(([a, b]): [Json, Json] => [plain(a), plain(b)]),
      ),
      ([before, after]) => {
        const { value, found } = applied(before, after, version);
        expect(found).toEqual([]);
        expect(value).toEqual(after);
      },
    ),
    { numRuns: 500 },
  );
});

it.each<[string, Json, Json, Json]>([
  ['nothing differs', { a: { b: [1] } }, { a: { b: [1] } }, []],
  [
    'a text',
    { info: { title: 'A', version: '1' } },
    { info: { title: 'B', version: '1' } },
    [{ target: '$.info', update: { title: 'B' } }],
  ],
  [
    'a path more',
    { paths: { '/a': {} } },
    { paths: { '/a': {}, '/b': { get: {} } } },
    [{ target: '$.paths', update: { '/b': { get: {} } } }],
  ],
  [
    'a path less',
    { paths: { '/a': {}, '/b': {} } },
    { paths: { '/b': {} } },
    [{ target: "$.paths['/a']", remove: true }],
  ],
  ['items more', { tags: ['a'] }, { tags: ['a', 'b', 'c'] }, [{ target: '$', update: { tags: ['b', 'c'] } }]],
  [
    'items less',
    { tags: ['a', 'b', 'c'] },
    { tags: ['b'] },
    [
      { target: '$.tags[2]', remove: true },
      { target: '$.tags[0]', remove: true },
    ],
  ],
  [
    'an item that differs',
    { p: [{ n: 1 }, { n: 2 }] },
    { p: [{ n: 1 }, { n: 3 }] },
    [{ target: '$.p[1]', update: { n: 3 } }],
  ],
  [
    'a list that is another',
    { e: [1, 2] },
    { e: [2, 1] },
    [
      { target: '$.e', remove: true },
      { target: '$', update: { e: [2, 1] } },
    ],
  ],
  [
    'another kind of value',
    { a: {} },
    { a: 1 },
    [
      { target: '$.a', remove: true },
      { target: '$', update: { a: 1 } },
    ],
  ],
])('is small where %s', (_name, before, after, actions) => {
  expect(compareDocuments(before, after)).toEqual(actions);
});

it('is nothing where a document is no object', () => {
  expect([compareDocuments([], {}), compareDocuments({}, 1)]).toEqual([undefined, undefined]);
});
