// Following references: chains, cycles, references through references, own properties only.

import {
  childNode,
  childNodes,
  followReference,
  nodeAt,
  referenceOf,
  resolvedChild,
  resolveReference,
  resolveText,
  rootNode,
} from '../../../generator/spec/resolve';
import { fileIdOf } from '../../../generator/spec/file-id';
import type { LoadedFile, LoadedSpec, SpecNode } from '../../../generator/spec/loaded-spec';
import type { Json } from '../../../generator/support/json';

function spec(files: { readonly [id: string]: Json }, rootName = 'openapi.yaml'): LoadedSpec {
  const loaded = Object.entries(files).map(([id, value]): [string, LoadedFile] => [
    id,
    { id, value, sha256: '', text: '', format: 'json' },
  ]);
  return { version: '3.1', label: rootName, rootName, files: new Map(loaded) };
}

function at(loaded: LoadedSpec, pointer: string, file = ''): SpecNode {
  const node = nodeAt(loaded, { file, pointer });
  if (node === undefined) throw new Error(`nothing at ${pointer}`);
  return node;
}

function whereTo(loaded: LoadedSpec, ref: string, file = ''): string | undefined {
  const found = resolveText(loaded, { file, pointer: '/from' }, ref);
  return found && `${found.node.place.file}#${found.node.place.pointer}`;
}

describe('resolveReference', () => {
  it('follows a chain to its end and names the first link', () => {
    const loaded = spec({ '': { a: { $ref: '#/b', description: 'mine' }, b: { $ref: '#/c' }, c: { type: 'string' } } });
    const found = resolveReference(loaded, at(loaded, '/a'));
    expect(found?.node).toEqual({ place: { file: '', pointer: '/c' }, value: { type: 'string' } });
    expect(found?.next).toEqual({ place: { file: '', pointer: '/b' }, value: { $ref: '#/c' } });
  });

  it('gives a node that is no reference back', () => {
    const loaded = spec({ '': { a: { $ref: { type: 'string' } } } });
    expect(resolveReference(loaded, at(loaded, '/a'))).toEqual({ node: at(loaded, '/a') });
    expect(referenceOf(at(loaded, '/a'))).toBeUndefined();
  });

  it.each([
    ['itself', { a: { $ref: '#/a' } }, '/a'],
    ['a ring', { a: { $ref: '#/b' }, b: { $ref: '#/c' }, c: { $ref: '#/a' } }, '/b'],
    ['below itself', { a: { $ref: '#/a/properties/x' } }, '/a'],
  ])('ends at a cycle: %s', (_, root, pointer) => {
    const loaded = spec({ '': root });
    const result = followReference(loaded, at(loaded, pointer));
    expect('reason' in result ? result.reason : 'found').toMatch(/^(?:cycle|pointer-missing)$/);
  });

  it('follows a reference that stands in the way of a pointer, and gives the canonical place', () => {
    const loaded = spec({
      '': { A: { $ref: 'other.json#/B' }, from: {} },
      'other.json': { B: { $ref: '#/C' }, C: { properties: { x: { $ref: '#/D' } } }, D: { type: 'integer' } },
    });
    expect(whereTo(loaded, '#/A/properties/x')).toBe('other.json#/D');
  });

  it('may pass the same reference twice on the way without taking it for a cycle', () => {
    const loaded = spec({
      '': { X: { $ref: '#/A/p/b' }, A: { $ref: '#/B' }, B: { p: { b: { $ref: '#/A/p/c' }, c: { type: 'null' } } } },
    });
    expect(resolveReference(loaded, at(loaded, '/X'))?.node.place.pointer).toBe('/B/p/c');
  });

  it.each([
    '#/__proto__',
    '#/constructor/prototype',
    '#/from/toString',
    '#/list/length',
    '#/list/-',
    '#/list/00',
    '#/no',
  ])('walks own properties only: %s leads nowhere', (ref) => {
    expect(whereTo(spec({ '': { from: {}, list: [1] } }), ref)).toBeUndefined();
  });

  it('takes `__proto__` and `constructor` for names when the document has them', () => {
    const root = JSON.parse('{"__proto__": {"constructor": {"type": "string"}}}') as Json;
    expect(whereTo(spec({ '': root }), '#/__proto__/constructor')).toBe('#/__proto__/constructor');
  });

  it.each([
    ['#/a~1b', '#/a~1b'],
    ['#/a~0b', '#/a~0b'],
    ['#/a%20b', '#/a b'],
    ['#/%E2%82%AC', '#/€'],
    ['#/50%', '#/50%'],
    ['#/x%41y', '#/x%41y'],
    ['#/list/0', '#/list/0'],
    ['#', '#'],
    ['', '#'],
  ])('decodes the fragment %s', (ref, expected) => {
    const root = { 'a/b': 1, 'a~b': 1, 'a b': 1, '€': 1, '50%': 1, 'x%41y': 1, list: [{}] };
    expect(whereTo(spec({ '': root }), ref)).toBe(expected);
  });

  it('decodes a fragment, through references too, before it takes it as it is written', () => {
    const root = { 'a b': { $ref: '#/c' }, c: { x: 1 }, 'a%20b': { x: 2 } };
    expect(whereTo(spec({ '': root }), '#/a%20b/x')).toBe('#/c/x');
  });

  it('says why a reference leads nowhere', () => {
    const loaded = spec({ '': {} });
    const reason = (ref: string): string => {
      const result = followReference(loaded, { place: { file: '', pointer: '/x' }, value: { $ref: ref } });
      return 'reason' in result ? result.reason : 'found';
    };
    expect(['#/no', '#anchor', 'other.yaml', 'https://[/'].map(reason)).toEqual([
      'pointer-missing',
      'anchor-missing',
      'file-missing',
      'file-missing',
    ]);
  });
});

describe('the work', () => {
  /** How often names are looked up among `count` schemas while the reference of each is followed. */
  function lookUps(count: number, schemaAt: (index: number) => Json): number {
    let work = 0;
    const schemas = Object.fromEntries(Array.from({ length: count }, (_, index) => [`S${index}`, schemaAt(index)]));
    const counted = new Proxy(schemas, {
      getOwnPropertyDescriptor(target, name) {
        work += 1;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
    const loaded = spec({ '': counted });
    for (let index = 0; index < count; index += 1) followReference(loaded, at(loaded, `/S${index}`));
    return work - count;
  }

  it.each<[string, (index: number, count: number) => Json]>([
    ['a chain', (index, count) => (index + 1 < count ? { $ref: `#/S${index + 1}` } : {})],
    ['a ring', (index, count) => ({ $ref: `#/S${(index + 1) % count}` })],
    ['a chain into a ring', (index, count) => ({ $ref: `#/S${index + 1 < count ? index + 1 : count >> 1}` })],
    ['a chain that leads nowhere', (index) => ({ $ref: `#/S${index + 1}` })],
    ['pointers through references', (index, count) => (index + 1 < count ? { $ref: `#/S${index + 1}/x%25` } : {})],
    ['such pointers in a ring', (index, count) => ({ $ref: `#/S${(index + 1) % count}/x%25` })],
  ])('grows with the number of references: %s', (_, schemaAt) => {
    for (const count of [16, 64, 256]) {
      expect(lookUps(count, (index) => schemaAt(index, count))).toBeLessThanOrEqual(4 * count);
    }
  });

  it('gives the reason of a failure whichever reference was followed first', () => {
    const root = { a: { $ref: '#/b' }, b: { $ref: '#/c' }, c: { $ref: '#/b' }, d: { $ref: '#/e' }, e: { $ref: '#/f' } };
    const found = (order: readonly string[]): Record<string, string> => {
      const loaded = spec({ '': root });
      const entries = order.map((name): [string, string] => {
        const result = followReference(loaded, at(loaded, `/${name}`));
        return [name, 'reason' in result ? `${result.reason} ${result.ref} ${result.at.place.pointer}` : 'found'];
      });
      return Object.fromEntries(entries);
    };
    const expected = {
      a: 'cycle #/c /b',
      b: 'cycle #/c /b',
      c: 'cycle #/b /c',
      d: 'pointer-missing #/f /e',
      e: 'pointer-missing #/f /e',
    };
    expect(found(['a', 'b', 'c', 'd', 'e'])).toEqual(expected);
    expect(found(['e', 'd', 'c', 'b', 'a'])).toEqual(expected);
  });
});

describe('childNode', () => {
  const root = rootNode(spec({ '': { 'a/b': [{ x: 1 }], empty: null } }));

  it('goes down own properties and indexes', () => {
    expect(childNode(root, 'a/b', 0, 'x')).toEqual({ place: { file: '', pointer: '/a~1b/0/x' }, value: 1 });
    expect(childNode(root, 'empty')?.value).toBeNull();
    expect(childNode(root, 'empty', 'x')).toBeUndefined();
    expect(childNode(root, 'a/b', 'length')).toBeUndefined();
    expect(childNode(root, 'toString')).toBeUndefined();
  });

  it('lists children in document order', () => {
    expect(childNodes(root).map(([key, node]) => [key, node.place.pointer])).toEqual([
      ['a/b', '/a~1b'],
      ['empty', '/empty'],
    ]);
  });

  it('follows references of the owner and of the child where asked to', () => {
    const loaded = spec({ '': { o: { $ref: '#/p' }, p: { get: { $ref: '#/g' } }, g: { ok: true } } });
    expect(resolvedChild(loaded, at(loaded, '/o'), 'get')?.place.pointer).toBe('/g');
    expect(resolvedChild(loaded, at(loaded, '/o'), 'put')).toBeUndefined();
  });
});

describe('fileIdOf', () => {
  it.each([
    ['', 'a.yaml', 'a.yaml'],
    ['', './a.yaml', 'a.yaml'],
    ['', 'sub//./a.yaml', 'sub/a.yaml'],
    ['', '', ''],
    ['', './root.yaml', ''],
    ['sub/a.yaml', '../root.yaml', ''],
    ['sub/a.yaml', 'b.yaml', 'sub/b.yaml'],
    ['sub/a.yaml', '../../b.yaml', '../b.yaml'],
    ['', '../../secret', '../../secret'],
    ['', '../x/../../secret', '../../secret'],
    ['', '/etc/passwd', '/etc/passwd'],
    ['', '/a/../../etc', '/etc'],
    ['', 'a%20b.yaml', 'a b.yaml'],
    ['', '%2e%2e/b.yaml', '../b.yaml'],
    ['', '100%.yaml', '100%.yaml'],
    ['', 'https://example.com/a/../b.yaml', 'https://example.com/b.yaml'],
    ['https://example.com/x/a.yaml', 'b.yaml', 'https://example.com/x/b.yaml'],
    ['https://example.com/x/a.yaml', '/b.yaml', 'https://example.com/b.yaml'],
    ['https://example.com/x/a.yaml', '//other.example/b', 'https://other.example/b'],
    ['', 'https://', undefined],
  ])('from %j, %j is %j', (from, ref, expected) => {
    expect(fileIdOf(from, ref, 'root.yaml')).toBe(expected);
  });
});
