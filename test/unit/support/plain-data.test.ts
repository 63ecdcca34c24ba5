import { plainData } from '../../../generator/support/plain-data';

class Text {
  constructor(readonly text: string) {}
}

test('maps are objects, sets are lists, code is its text', () => {
  const value = { names: new Map([['a', 'A']]), taken: new Set(['b']), type: new Text('Array<string>') };
  expect(plainData(value)).toEqual({ names: { a: 'A' }, taken: ['b'], type: 'Array<string>' });
});

test('functions, undefined and objects that remember are left out', () => {
  expect(plainData({ of: () => 1, none: undefined, memory: new (class Memory {})(), kept: null })).toEqual({
    kept: null,
  });
});

test('a value that contains itself is shown once, one that stands twice is shown twice', () => {
  const self: { name: string; self?: unknown } = { name: 's' };
  self.self = self;
  const twice = { name: 't' };
  expect(plainData([self, twice, twice])).toEqual([{ name: 's' }, { name: 't' }, { name: 't' }]);
});
