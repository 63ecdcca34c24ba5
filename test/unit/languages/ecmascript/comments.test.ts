import { docComment, lineComment, stringLiteral, ts } from '../../../../generator/languages/ecmascript';

test('one short line stays one line', () => {
  expect(docComment({ prose: [' Text. '] }).text).toBe('/** Text. */');
});

test('nothing to say, no comment', () => {
  expect(docComment({ prose: ['', undefined, ' \n '] }).isEmpty).toBe(true);
  expect(lineComment('\n').isEmpty).toBe(true);
});

test('paragraphs, then tags', () => {
  const { text } = docComment({
    prose: ['First.\nSecond line.', undefined, 'Third.'],
    tags: [
      { tag: 'param', type: ts`string`, name: ts`id`, text: 'Which one.\nMore.' },
      { tag: 'deprecated' },
      { tag: 'throws', type: ts`ApiError` },
      { tag: 'example', example: ts`const a = 1;\nrun(a);` },
    ],
  });
  expect(text).toBe(`/**
 * First.
 * Second line.
 *
 * Third.
 *
 * @param {string} id - Which one.
 * More.
 * @deprecated
 * @throws {ApiError}
 * @example
 * const a = 1;
 * run(a);
 */`);
});

test('what would end the comment or be a tag stays readable', () => {
  expect(docComment({ prose: ['a */ b **/ c @type d @@e f@g.h {@link i}'] }).text).toBe(
    '/** a *\\/ b **\\/ c \\@type d \\@\\@e f@g.h {\\@link i} */',
  );
  expect(docComment({ tags: [{ tag: 'default', type: stringLiteral('*/ @x') }] }).text).toBe(
    '/** @default {"*\\/ \\@x"} */',
  );
});

test('every line of the text is a line of the comment', () => {
  expect(lineComment('a\r\nb\rc\u2028d\u0085e').text).toBe('// a\n// b\n// c\n// d\n// e');
  expect(lineComment('@ts-ignore').text).toBe('// \\@ts-ignore');
});

test('what cannot be seen can be seen', () => {
  expect(lineComment('a\0b\u202ec\ud800').text).toBe('// a\u2400b\ufffdc\ufffd');
});
