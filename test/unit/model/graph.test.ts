import { findCircles, graphOf } from '../../../generator/model/graph';
import { ref, schemas } from './model-of';

const { model } = schemas(
  '3.1',
  `
Node: { properties: { next: { $ref: '#/components/schemas/Edge' }, list: { type: array, items: { $ref: '#/components/schemas/Leaf' } } } }
Edge: { properties: { to: { $ref: '#/components/schemas/Name' } } }
Name: { anyOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] }
Leaf: { properties: { x: { type: string } } }
Self: { properties: { self: { $ref: '#/components/schemas/Self' } } }
`,
);
const graph = graphOf(model);
const id = (name: string): string => `#/components/schemas/${name}`;

test('aliases and null are looked through', () => {
  expect(graph.underlying({ kind: 'nullable', type: ref('Name') as never })).toEqual(ref('Node'));
  expect(graph.isNullable({ kind: 'nullable', type: ref('Name') as never })).toBe(true);
  expect(graph.isNullable(ref('Node'))).toBe(false);
  expect(graph.objectOf(ref('Name'))?.id).toBe(id('Node'));
});

test('references, reach and circles', () => {
  expect(graph.references(id('Node'))).toEqual([id('Edge'), id('Leaf')]);
  expect([...graph.reachable([id('Edge')])].sort()).toEqual([id('Edge'), id('Leaf'), id('Name'), id('Node')]);
  expect(graph.circles).toEqual([[id('Node'), id('Edge'), id('Name')], [id('Self')]]);
  expect([graph.isRecursive(id('Leaf')), graph.isRecursive(id('Self'))]).toEqual([false, true]);
});

test('circles are found as they are defined: by mutual reach', () => {
  // Every graph of four nodes would be 65,536; every third one covers all shapes of circles and bridges.
  const ids = ['a', 'b', 'c', 'd'];
  for (let bits = 0; bits < 65536; bits += 3) {
    const next = (from: string): string[] => ids.filter((_, index) => (bits >> (ids.indexOf(from) * 4 + index)) & 1);
    const reach = (from: string): Set<string> => {
      const seen = new Set<string>();
      const waiting = next(from);
      for (let to = waiting.pop(); to !== undefined; to = waiting.pop())
        if (!seen.has(to)) {
          seen.add(to);
          waiting.push(...next(to));
        }
      return seen;
    };
    const reached = new Map(ids.map((name) => [name, reach(name)]));
    const expected = new Set(
      ids
        .filter((name) => reached.get(name)?.has(name))
        .map((name) => ids.filter((other) => reached.get(name)?.has(other) && reached.get(other)?.has(name)).join()),
    );
    const actual = findCircles(ids, next).map((group) => group.join());
    if (actual.length !== expected.size || actual.some((group) => !expected.has(group)))
      throw new Error(`${bits}: ${actual.join(' ')} instead of ${[...expected].join(' ')}`);
  }
});
