// What becomes of Markdown in a page of HTML: what a reader expects, and nothing that loads, runs or leads to other schemes.

import fc from 'fast-check';
import { htmlProse, htmlProseLine } from '../../../../generator/languages/markup/html-prose';
import { PIECES } from './nasty-markdown';

const ELEMENTS =
  /^\/?(?:p|strong|em|s|a|code|pre|ul|ol|li|blockquote|hr|br|div|table|thead|tbody|tr|th|td)(?: (?:href|title|class|tabindex|scope|start)="[^"<>]*")*$/;

function elements(html: string): readonly string[] {
  return [...html.matchAll(/<([^>]*)>/g)].map(([, inside = '']) => inside);
}

test.each([
  [
    'A **bold** [link](https://a.example/?b=1&c=2).',
    '<p>A <strong>bold</strong> <a href="https://a.example/?b=1&amp;c=2">link</a>.</p>',
  ],
  ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['# Head', '<p><strong>Head</strong></p>'],
  ['```js\na < b\n```', '<pre tabindex="0"><code>a &lt; b\n</code></pre>'],
  ['<b onclick="x()">bold</b>', '<p><strong>bold</strong></p>'],
  ['a<br>b<br/>c <!-- no --><code>d</code>', '<p>a<br>\nb<br>\nc <code>d</code></p>'],
  ['<p>One <i>and</i></p><p>two &lt;</p>', '<p>One <em>and</em></p>\n<p>two &lt;</p>'],
  ['<ul>\n<li>one</li>\n<li>two</li>\n</ul>', '<p>• one</p>\n<p>• two</p>'],
  ['<h2>Head</h2>\n\nText', '<p><strong>Head</strong></p>\n<p>Text</p>'],
  ['Of <id> and <script>alert(1)</script>', '<p>Of &lt;id&gt; and &lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['`<b>` and <b>*open', '<p><code>&lt;b&gt;</code> and <strong>*open</strong></p>'],
  ['<b>*a</b> b*', '<p><strong><em>a b</em></strong></p>'],
  [
    '<a href="https://a.example/?b=1&amp;c=2" onclick="x">to</a>',
    '<p><a href="https://a.example/?b=1&amp;c=2">to</a></p>',
  ],
  ["<a href='javascript:alert(1)'>no</a> <a href=other.md>no</a>", '<p>no no</p>'],
  ['![seen](https://a.example/a.png)', '<p>!<a href="https://a.example/a.png">seen</a></p>'],
  [
    'At https://a.example/?b=1&c=2, not at b.example, c@d.example or ftp://e.example.',
    '<p>At <a href="https://a.example/?b=1&amp;c=2">https://a.example/?b=1&amp;c=2</a>, not at b.example, c@d.example or ftp://e.example.</p>',
  ],
  ['`https://a.example`', '<p><code>https://a.example</code></p>'],
  ['[no](javascript:alert(1))', '<p>[no](javascript:alert(1))</p>'],
  ['[no](other.md)', '<p>[no](other.md)</p>'],
  [
    '| a |\n| :-: |\n| b |',
    '<div class="table" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  ['', ''],
])('%j', (text, expected) => {
  expect(htmlProse(text).text).toBe(expected);
});

test.each(['<b>', '<b></i>', '<a href=https://a.example>', '<!--', '<p ', '<li><p>', '<div>\n'])(
  'much of %j takes no longer than its length asks for',
  (piece) => {
    const started = performance.now();
    htmlProse(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);

test('a line has no blocks', () => {
  expect(htmlProseLine('- one\n\n# `two`').text).toBe('- one # <code>two</code>');
});

/** Elements that are open where another one ends, or at the end; and links in links. */
function illNested(html: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const inside of elements(html)) {
    const name = /^\/?(\w+)/.exec(inside)?.[1] ?? '';
    if (name === 'br' || name === 'hr') continue;
    if (inside.startsWith('/')) wrong.push(...(open.pop() === name ? [] : [name]));
    else {
      if (name === 'a' && open.includes('a')) wrong.push('a in a');
      open.push(name);
    }
  }
  return [...wrong, ...open];
}

const HTML = [
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<code>',
    '</code>',
    '<p>',
    '</p>',
    '<li>',
    '</li>',
    '<ul>',
    '<h1>',
    '</h1>',
    '<td>',
  ],
  ...[
    '<a href="https://a.example">',
    '</a>',
    '[x](https://b.example)',
    'https://c.example ',
    '*',
    '**',
    '_',
    '| a | b |\n',
  ],
];

test('any text becomes the known elements only', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES, ...HTML)).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...HTML, 'a', ' ', '\n\n')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const html of [htmlProse(text).text, htmlProseLine(text).text]) {
        expect(elements(html).filter((each) => !ELEMENTS.test(each))).toEqual([]);
        expect(illNested(html)).toEqual([]);
        expect(html.replace(/<[^>]*>/g, '')).not.toContain('<');
        for (const [, url = ''] of html.matchAll(/ href="([^"]*)"/g)) expect(url).toMatch(/^(?:https?|mailto):/i);
      }
    }),
  );
});
