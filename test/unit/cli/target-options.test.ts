import { optionTree } from '../../../generator/cli/target-options';

test('values are JSON where they can be, and text otherwise', () => {
  expect(optionTree(['a=1', 'b=true', 'c=text', 'd="1"', 'e=[1,2]', 'f=', 'g=x=y', 'h=@acme/sdk'])).toEqual({
    a: 1,
    b: true,
    c: 'text',
    d: '1',
    e: [1, 2],
    f: '',
    g: 'x=y',
    h: '@acme/sdk',
  });
});

test('dots lead into objects, which later arguments add to', () => {
  expect(optionTree(['ts.globals.x-app-id=appId', 'ts.globals.x-id=id', 'ts.name=a', 'ts.name=b'])).toEqual({
    ts: { globals: { 'x-app-id': 'appId', 'x-id': 'id' }, name: 'b' },
  });
});

test('keys such as __proto__ are keys like any other', () => {
  const tree = optionTree(['__proto__.polluted=1']);
  expect(Object.keys(tree)).toEqual(['__proto__']);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each(['name', '=x', ''])('%j is not an option', (argument) => {
  expect(() => optionTree([argument])).toThrow('is not of the form key=value');
});
