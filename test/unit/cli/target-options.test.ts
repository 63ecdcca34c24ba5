import { optionTree, targetOptionsOf } from '../../../generator/cli/target-options';

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

test.each<readonly [readonly string[], readonly string[], object]>([
  [['packageName=sdk'], ['python'], { python: { packageName: 'sdk' } }],
  [['globals.x-app-id=appId'], ['typescript'], { typescript: { globals: { 'x-app-id': 'appId' } } }],
  [['python.packageName=sdk'], ['python'], { python: { packageName: 'sdk' } }],
  [['csharp.packageName=Sdk'], ['python'], { csharp: { packageName: 'Sdk' } }],
  [['csharp.packageName=Sdk'], [], { csharp: { packageName: 'Sdk' } }],
])('%j with --target %j', (args, targets, expected) => {
  expect(targetOptionsOf(args, targets)).toEqual({ targetOptions: expected });
});

test.each([[['python', 'csharp']], [[]]])('with --target %j an option has to say of which target it is', (targets) => {
  expect(() => targetOptionsOf(['packageName=sdk'], targets)).toThrow('does not say of which target it is');
});

test('without arguments there are no options', () => {
  expect(targetOptionsOf(undefined, ['python'])).toEqual({});
});
