import {
  annotation,
  assignment,
  call,
  classHead,
  dict,
  docstring,
  flat,
  identifier,
  jsonNode,
  keyword,
  layOut,
  lineComment,
  py,
  singleQuoted,
  stringLiteral,
  subscript,
  tuple,
} from '../../../../generator/languages/python';

const long = 'x'.repeat(40);

test.each([
  ['plain', '"plain"'],
  ['with "doubles"', `'with "doubles"'`],
  [`both " and '`, `"both \\" and '"`],
  ['back\\slash\n', '"back\\\\slash\\n"'],
  ['\u{1f600}\u2028\u0000', '"\\U0001f600\\u2028\\x00"'],
])('a string literal of %j', (value, text) => expect(stringLiteral(value).text).toBe(text));

test('single quotes, as examples have them', () => expect(singleQuoted(`it's`).text).toBe(`'it\\'s'`));

test.each([
  ['One line.', '"""One line."""'],
  ['Ends in a "quote"', '"""Ends in a "quote\\x22"""'],
  ['Breaks """ out', '"""Breaks \\x22\\x22\\x22 out"""'],
  ['Two\r    lines\r      here', '"""Two\nlines\n  here\n"""'],
  ['ends in \\', '"""ends in \\\\"""'],
])('a docstring of %j', (value, text) => expect(docstring(value).text).toBe(text));

test('a comment is one line, whatever ends lines', () => expect(lineComment('a\rb\u2028c').text).toBe('# a b c'));

test('what fits stays on one line', () => {
  expect(layOut(call(py`f`, [py`a`, keyword(py`b`, py`1`)]), { base: 0 }).text).toBe('f(a, b=1)');
  expect(flat(tuple([py`a`])).text).toBe('(a,)');
});

test('what does not fit has an item on each line, and a comma after the last', () => {
  const node = call(py`f`, [
    identifier(long),
    keyword(py`b`, dict([[py`"k"`, identifier(long)]])),
    tuple([identifier(long)]),
  ]);
  expect(layOut(node, { base: 0 }).text).toBe(`f(\n    ${long},\n    b={"k": ${long}},\n    (${long},),\n)`);
});

test('a subscript of one item takes no comma, which would make it a tuple', () => {
  const node = subscript(py`List`, [subscript(py`Union`, [identifier(long), identifier(`${long}y`), py`None`])]);
  expect(layOut(node, { base: 4, column: 6 }).text).toBe(
    `List[\n    Union[\n        ${long},\n        ${long}y,\n        None,\n    ]\n]`,
  );
});

test('what has no bracket is put into one', () => {
  const name = identifier('y'.repeat(80));
  expect(layOut({ prefix: py`lambda: `, node: name }, { base: 8 }).text).toBe(`lambda: (\n    ${name.text}\n)`);
  expect(annotation(py`field`, name, 4).text).toBe(`field: (\n    ${name.text}\n)`);
  expect(classHead(name, [py`Base`]).text).toBe(`class ${name.text}(\n    Base\n):`);
});

test('JSON becomes Python', () => {
  expect(flat(jsonNode({ a: [true, null, 1.5], b: 'x' })).text).toBe('{"a": [True, None, 1.5], "b": "x"}');
});

test.each([
  [40, true],
  [80, true],
  [81, false],
])(
  'a value too long for the line of a name of %i letters is in parentheses, where the name leaves room: %s',
  (length, wrapped) => {
    const name = identifier('n'.repeat(length));
    expect(assignment(name, stringLiteral(long), 4).text.includes(' = (\n')).toBe(wrapped);
  },
);

test('a type may begin one letter later than a value', () => {
  const type = identifier('T'.repeat(40));
  const wraps = (length: number): boolean => annotation(identifier('n'.repeat(length)), type, 4).text.includes(': (\n');
  expect([wraps(81), wraps(82)]).toEqual([true, false]);
});
