import { filled, frameOf, MarkedTexts } from '../../../generator/code/frames';

test('a frame is filled with the texts of its marks, wherever they stand in it', () => {
  const marks = new MarkedTexts();
  const [name, body] = [marks.inline('name'), marks.lines('one;\n\ntwo;')];
  const frame = frameOf(`f(${name}) {\n  ${body}\n}`);
  expect(filled(frame, marks.texts)).toBe('f(name) {\n  one;\n\n  two;\n}');
  expect(filled(frame, ['other', ''])).toBe('f(other) {\n\n}');
});

test('what hangs over a line is indented as each of its lines is', () => {
  const marks = new MarkedTexts();
  const printed = `f(${marks.inline('\na,\nb,\n')}): ${marks.inline('{\nc: 1;\n}')}`.split('\n').join('\n    ');
  expect(filled(frameOf(printed), marks.texts)).toBe('f(\n    a,\n    b,\n    ): {\n    c: 1;\n    }');
});

test('marks are no text of a document', () => {
  const marks = new MarkedTexts();
  const printed = marks.inline('\ue0001\ue001') + marks.inline('two');
  expect(filled(frameOf(printed), marks.texts)).toBe('\ue0001\ue001two');
});

test.each([
  ['`${a}` +\n`b`', true],
  ['x`a\nb`', false],
  ['one `', true],
])('%j is laid out by lines: %j', (text, expected) => {
  const marks = new MarkedTexts();
  marks.lines(text);
  expect(marks.canBeFramed).toBe(expected);
});

test('a comment may have any character in any line', () => {
  const marks = new MarkedTexts();
  marks.comment('/**\n * `\n */');
  expect(marks.canBeFramed).toBe(true);
});
