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
  ['<b onclick="x()">no</b>', '<p>&lt;b onclick=&quot;x()&quot;&gt;no&lt;/b&gt;</p>'],
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

test('a line has no blocks', () => {
  expect(htmlProseLine('- one\n\n# `two`').text).toBe('- one # <code>two</code>');
});

test('any text becomes the known elements only', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES)).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const html of [htmlProse(text).text, htmlProseLine(text).text]) {
        expect(elements(html).filter((each) => !ELEMENTS.test(each))).toEqual([]);
        expect(html.replace(/<[^>]*>/g, '')).not.toContain('<');
        for (const [, url = ''] of html.matchAll(/ href="([^"]*)"/g)) expect(url).toMatch(/^(?:https?|mailto):/i);
      }
    }),
  );
});
