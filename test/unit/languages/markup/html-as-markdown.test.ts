import { htmlAsMarkdown } from '../../../../generator/languages/markup/html-as-markdown';

const LIST = 'One of: <ul> <li> <p> <code>A</code> first</p> </li> <li><p>B</p></li></ul> More';

test.each([
  ['<p>Makes a <code>Pet</code>.</p> <p>At once.</p>', 'Makes a `Pet`.\n\nAt once.'],
  [LIST, 'One of:\n- `A` first\n- B\n\nMore'],
  ['<ol><li>a<li>b</ol>c', '1. a\n1. b\n\nc'],
  ['one<br>two<br/><br>three<br>', 'one\\\ntwo\n\nthree'],
  ['<b>Note:</b> <i>new</i> <b> x </b>y, <b>a*b</b>', '**Note:** *new*  **x** y, a*b'],
  ['<a href="https://e.com/?a=1&amp;b">the <i>page</i></a>', '[the *page*](https://e.com/?a=1&b)'],
  ['<a href="javascript:x">a</a> <a name="b">b</a>', 'a b'],
  ['<code>&lt;T&gt;</code> and `<b>x</b>`', '`<T>` and `<b>x</b>`'],
  ['<p>a</p>\n```\n<p>x</p>\n```\n<p>b</p>', 'a\n\n```\n<p>x</p>\n```\n\nb'],
  ['| a<br>b | <p>c</p><p>d</p> |\n| --- | --- |\n| <code>x</code> | y |', '| a b | c d |\n| --- | --- |\n| `x` | y |'],
  ['| a | b |\n|---|---|\n| c | d |\n\n<br>\n\ne', '| a | b |\n|---|---|\n| c | d |\n\ne'],
  ['<p>a | b</p><p>c</p>', 'a | b\n\nc'],
  ['<note> <p>a</p> </note> <p>b</p>', 'a\n\nb'],
  ['<h3>Title</h3>text', '**Title**\n\ntext'],
])('%s in a block', (html, markdown) => {
  expect(htmlAsMarkdown(html, 'block')).toBe(markdown);
});

test.each([
  [LIST, 'One of: • `A` first • B\n\nMore'],
  ['one<br>two', 'one two'],
])('%s in a line', (html, markdown) => {
  expect(htmlAsMarkdown(html, 'line')).toBe(markdown);
});

test.each([
  'GET /x/<id>/<b>/y and <code>',
  '<script>x</script><img src=x>',
  'a < b > c',
  '```\n<p>x</p>\n```',
  '    <p>x</p>',
  '</b>',
])('%s stays', (text) => {
  expect(htmlAsMarkdown(text, 'block')).toBe(text);
});

test.each(['<b>', '<a ', '</b>', '<li>x', '<b>x</b>\n', '`', '\n ', '<p>\n ', '<!--'])(
  '%j a hundred thousand times takes no time to speak of',
  (piece) => {
    const start = performance.now();
    htmlAsMarkdown(`${piece.repeat(100_000)}<p>y`, 'block');
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
