// What the register keeps and frees, and what it does not believe.

import { assignNames } from '../../../generator/naming/assign';
import { parseNameTable, printNameTable, type NameTable } from '../../../generator/naming/name-table';
import { inRecordedOrder, recordedNumbers, Register, withRegister } from '../../../generator/naming/register';

const places = { of: (_thing: string, id: string) => ({ now: id, before: id }) };

interface Run {
  readonly names: { readonly [key: string]: string };
  readonly table: NameTable;
}

/** All keys want the name `x`. */
function run(keys: readonly string[], recorded: NameTable, generation: string): Run {
  const register = new Register(recorded, places, generation);
  const names = withRegister(register, () =>
    assignNames(
      keys.map((key) => ({ key, ladder: ['x'], rank: 1 })),
      { style: (hint) => hint, taken: new Set(['taken']), fold: (name) => name, record: { kind: 'thing' } },
    ),
  );
  return { names: Object.fromEntries(names), table: register.table() };
}

test('records of before are read with the keys of today', () => {
  const text = (scopes: object): string => JSON.stringify({ 'specsmith-names': 1, ...scopes });
  const keys = (scopes: object) =>
    [...(parseNameTable(text(scopes)) ?? [])].map(([scope, names]) => [scope, ...names.keys()]);
  const glued = {
    'value of #/a': { 'gift-cardstring': 'A', '1number': 'B', 'string xstring': 'C' },
    'group in ': { a: 'A' },
  };
  expect(keys(glued)).toEqual([
    ['value of #/a', 'string gift-card', 'number 1', 'string string x'],
    ['group', 'a'],
  ]);
  for (const now of [
    {
      'value of #/a': { 'string string': 'A', 'number 1': 'B', 'string a\nb': 'C' },
      'method in a': { stringstring: 'A' },
    },
    { 'value of #/a': { '"a string"': 'A', '-1.5': 'B' } },
  ])
    expect(keys(now)).toEqual(Object.entries(now).map(([scope, names]) => [scope, ...Object.keys(names)]));
});

const recorded = (entries: { readonly [key: string]: object | string }): NameTable =>
  parseNameTable(JSON.stringify({ 'specsmith-names': 1, thing: entries })) ?? new Map();

test('who had a name keeps it, whatever sorts before it', () => {
  const first = run(['b'], new Map(), '1');
  expect(run(['a', 'b'], first.table, '2').names).toEqual({ a: 'x2', b: 'x' });
  expect(run(['a', 'b'], new Map(), '2').names).toEqual({ a: 'x', b: 'x2' });
});

test('a name is free in the generation after the next, and a generation that is repeated changes nothing', () => {
  const first = run(['b'], new Map(), '1');
  const second = run(['a'], first.table, '2');
  expect(second.names).toEqual({ a: 'x2' });
  expect(run(['a'], second.table, '2')).toEqual(second);
  expect(run(['a', 'c'], second.table, '3').names).toEqual({ a: 'x2', c: 'x' });
});

test('what comes back within that time has its name again', () => {
  const second = run(['a'], run(['b'], new Map(), '1').table, '2');
  expect(run(['a', 'b'], second.table, '3').names).toEqual({ a: 'x2', b: 'x' });
});

test('a rename is an edited line; what can be no name, or is taken, is not believed', () => {
  expect(run(['a'], recorded({ a: 'mine' }), '2').names).toEqual({ a: 'mine' });
  expect(run(['a'], recorded({ a: 'taken' }), '2').names).toEqual({ a: 'x' });
  for (const text of ['x; evil()', '', 'a b', '../x', '1x', 'x\n', 'y'.repeat(5000)])
    expect(run(['a'], recorded({ a: text }), '2').names).toEqual({ a: 'x' });
  expect(run(['a', 'b'], recorded({ a: 'x', b: 'x' }), '2').names).toEqual({ a: 'x', b: 'x2' });
});

test('places and numbers stay, new ones come last, and numbers are not given twice', () => {
  const scope = { kind: 'thing' };
  const order = (keys: readonly string[], table: NameTable): readonly [readonly string[], NameTable] => {
    const register = new Register(table, places, keys.join());
    return [withRegister(register, () => inRecordedOrder(scope, keys, (key) => key)), register.table()];
  };
  const [, first] = order(['a', 'b'], new Map());
  expect(order(['n', 'b', 'a'], first)[0]).toEqual(['a', 'b', 'n']);
  const number = (keys: readonly string[], table: NameTable, generation: string): readonly [object, NameTable] => {
    const register = new Register(table, places, generation);
    return [Object.fromEntries(withRegister(register, () => recordedNumbers(scope, keys))), register.table()];
  };
  const [, numbers] = number(['a', 'b', 'c'], new Map(), '1');
  expect(number(['n', 'a', 'c'], numbers, '2')[0]).toEqual({ a: 1, c: 3, n: 4 });
  expect(Object.fromEntries(recordedNumbers(scope, ['a', 'b']))).toEqual({ a: 1, b: 2 });
});

test('the table as text is one line for each name, in order, and reads back', () => {
  const table = recorded({ b: { name: 'B', at: 2 }, a: 'A', c: { name: 'C', gone: '1' }, ['__proto__x']: 'P' });
  const text = printNameTable(table);
  expect(
    text
      .split('\n')
      .slice(2, 6)
      .map((line) => line.trim()),
  ).toEqual(['"thing": {', '"__proto__x": "P",', '"a": "A",', '"b": { "name": "B", "at": 2 },']);
  expect(printNameTable(parseNameTable(text) ?? new Map())).toBe(text);
  for (const wrong of [
    '',
    '[]',
    '{}',
    '{"specsmith-names":1,"x":{"a":1}}',
    '{"specsmith-names":1,"x":{"a":{"name":"b","at":0}}}',
  ])
    expect(parseNameTable(wrong)).toBeUndefined();
});

test('there is one register at a time', () => {
  const register = new Register(new Map(), places, '1');
  expect(() => withRegister(register, () => withRegister(register, () => 1))).toThrow(/two registers/);
  expect(withRegister(register, () => 1)).toBe(1);
});
