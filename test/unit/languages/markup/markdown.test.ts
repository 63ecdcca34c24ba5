import {
  fence,
  heading,
  inlineCode,
  link,
  md,
  prose,
  proseLine,
  tableRow,
  text,
} from '../../../../generator/languages/markup';
import { ts } from '../../../../generator/languages/ecmascript';

test.each([
  ['plain words', 'plain words'],
  ['snake_case and 2 * 3', 'snake_case and 2 \\* 3'],
  ['_emphasis_ <b> [a](b) `c`', '\\_emphasis\\_ \\<b\\> \\[a\\](b) \\`c\\`'],
  ['# no heading', '\\# no heading'],
  ['1. no list', '1\\. no list'],
  ['two\nlines', 'two lines'],
])('the text %j', (value, markdown) => {
  expect(text(value).text).toBe(markdown);
});

test('code spans hold backticks', () => {
  expect(inlineCode('a`b').text).toBe('``a`b``');
  expect(inlineCode('`').text).toBe('`` ` ``');
  expect(inlineCode('').text).toBe('');
});

test('cells hold bars and line ends', () => {
  expect(tableRow([text('a|b'), inlineCode('c|d'), md`e\nf`]).text).toBe('| a\\|b | `c\\|d` | e<br>f |');
});

test('links that lead nowhere good are their label', () => {
  expect(link(text('a'), 'https://example.com/?b&c').text).toBe('[a](https://example.com/?b&amp;c)');
  expect(link(text('a'), 'javascript:alert(1)').text).toBe('a');
});

test('headings and fences', () => {
  expect(heading(2, text('C #')).text).toBe('## C \\#');
  expect(fence(ts`a`, 'ts').text).toBe('```ts\na\n```');
  expect(fence(ts`/** \`\`\` */`, 'ts').text).toBe('````ts\n/** ``` */\n````');
});

test('descriptions stay the Markdown that they are', () => {
  const description =
    'A **bold** [link](https://example.com) and `<code>`.\n\n* one\n* two\n\n```json\n{ "a": "<b>" }\n```';
  expect(prose(description, { below: 2 }).text).toBe(description);
});

test.each([
  ['HTML', '<script>x</script> a < b', '&lt;script>x&lt;/script> a < b'],
  ['an image', '![a](https://example.com/a.png)', '&#33;[a](https://example.com/a.png)'],
  ['a script link', '[a](javascript:x)', '[a]&#40;javascript:x)'],
  ['a script link behind a reference', '[a]: javascript:x', '[a]&#58; javascript:x'],
  ['a heading', '# Title', '### Title'],
  ['an underlined heading', 'Title\n---', 'Title\n\\---'],
  ['an open fence', '```\ncode', '```\ncode\n```'],
  ['HTML behind a code span that does not end', '` <b> `` <i>', '&#96; &lt;b> &#96;&#96; &lt;i>'],
  ['HTML in what a table takes for cells', '`|` <b> `|`', '`|` &lt;b> `|`'],
  ['a fence in a list item', '- a\n  ```\n  <b>\n  ```\n<i>', '- a\n```\n<b>\n```\n&lt;i>'],
  ['an open fence in a list item', '- a\n  ```\n  <b>\n<i>', '- a\n```\n<b>\n```\n&lt;i>'],
  ['a fence beside the mark of a list', '- ```js\n  <b>\n  ```', '```js\n<b>\n```'],
  ['a fence in a quote', '> ~~~\n> <b>\n<i>', '~~~\n<b>\n~~~\n&lt;i>'],
  ['code by its indentation', 'a\n\n    <b>\n\nb', 'a\n\n    <b>\n\nb'],
  ['a link within the document', '[a](#b) [c](javascript:x)', 'a [c]&#40;javascript:x)'],
  ['a destination with a backtick', '[a](https://x`y)`z` <b> `', '[a]&#40;https://x`y)`z` <b> `'],
  ['an autolink', '<https://example.com>', '<https://example.com>'],
])('in descriptions, %s', (_what, description, markdown) => {
  expect(prose(description, { below: 2 }).text).toBe(markdown);
});

test('a description on one line is its first paragraph', () => {
  expect(proseLine('First\nline.\n\nSecond.').text).toBe('First line.');
  expect(proseLine('- item').text).toBe('\\- item');
});

test('the work for backticks, brackets and backslashes grows as their number', () => {
  // Each match of a pattern and each look into a map is a piece of work; what they read is in the text once.
  const work = (text: string): number => {
    let count = 0;
    const spies = [
      jest.spyOn(RegExp.prototype, 'exec').mockName('exec'),
      jest.spyOn(Map.prototype, 'get').mockName('get'),
      jest.spyOn(String.prototype, 'slice').mockName('slice'),
    ];
    prose(text, { below: 1 });
    proseLine(text);
    for (const spy of spies) {
      count += spy.mock.calls.length;
      spy.mockRestore();
    }
    return count;
  };
  const shapes: readonly ((count: number) => string)[] = [
    (count) => '` '.repeat(count),
    (count) => Array.from({ length: count }, (_, at) => '`'.repeat(1 + (at % 50))).join(' '),
    (count) => '`a` <b> '.repeat(count),
    (count) => '[a](https://x '.repeat(count),
    (count) => '\\`'.repeat(count),
    (count) => '- ```\n'.repeat(count),
    (count) => '> a `\n'.repeat(count),
  ];
  for (const shape of shapes) expect(work(shape(2_000)) / work(shape(500))).toBeLessThan(4.5);
});
