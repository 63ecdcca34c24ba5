// Every encoder of the markup kit against 50,000 random texts and each code point: parsers that are not ours read
// what was written.

import { DOMParser } from '@xmldom/xmldom';
import { load as parseYaml } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { parse as parseToml } from 'smol-toml';
import {
  fence,
  heading,
  inlineCode,
  jsonDocument,
  jsonValue,
  link,
  linkableUrl,
  md,
  prose,
  proseLine,
  tableRow,
  tableRule,
  text as plain,
  tomlKey,
  tomlString,
  xmlAttribute,
  xmlText,
  yamlValue,
} from '../../../../generator/languages/markup';
import { linesOf, oneLine, visible, wellFormed } from '../../../../generator/support/plain-text';
import { ts } from '../../../../generator/languages/ecmascript';
import { everyCodePoint, inBatches, randomTexts } from '../../../support/any-text';

const markdown = new MarkdownIt({ html: true });
const random = randomTexts();
const points = everyCodePoint();

type Token = ReturnType<typeof markdown.parse>[number];

function tokensOf(page: string): readonly Token[] {
  return markdown.parse(page, {}).flatMap((block) => [block, ...(block.children ?? [])]);
}

/** What a reader sees of inline content. */
function shown(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type === 'softbreak' ? '\n' : token.content)).join('');
}

function complain(text: string, code: string): never {
  throw new Error(`${JSON.stringify(text)} became ${JSON.stringify(code)}`);
}

describe.each([
  ['50,000 random texts', random],
  ['every code point', points],
])('%s', (_name, texts) => {
  test('plain text and code in a Markdown table', () => {
    // A table takes its time: code points from U+3000 on stand in one paragraph, below.
    for (const batch of inBatches(texts === random ? texts : texts.slice(0, 0x3000), 2_000)) {
      const rows = batch.map((text) => tableRow([plain(text), inlineCode(text), md`x`]).text);
      const head = `${tableRow([md`a`, md`b`, md`c`]).text}\n${tableRule(3).text}`;
      const cells = markdown
        .parse(`${head}\n${rows.join('\n')}\n`, {})
        .filter((token) => token.type === 'inline')
        .slice(3);
      expect(cells.length).toBe(3 * batch.length);
      batch.forEach((text, index) => {
        const [first, second, third] = cells.slice(3 * index).map((cell) => cell.children ?? []);
        const line = oneLine(text);
        if (first?.some((token) => !token.type.startsWith('text')) || shown(first ?? []).trim() !== line.trim())
          complain(text, rows[index] ?? '');
        // Readers of tables do not agree on an escaped bar in code, so such a text is no code.
        const code = line.includes('\\|') ? /^text/ : /^code_inline$/;
        if (second?.some((token) => !code.test(token.type)) || shown(second ?? []).trim() !== line.trim())
          complain(text, rows[index] ?? '');
        if (shown(third ?? []) !== 'x') complain(text, rows[index] ?? '');
      });
    }
  });

  test('JSON, YAML and TOML', () => {
    for (const batch of inBatches(texts, 20_000)) {
      const same = (read: unknown, wanted: unknown): void => {
        expect(JSON.stringify(read) === JSON.stringify(wanted)).toBe(true);
      };
      same(JSON.parse(jsonDocument(batch).text), batch);
      same(JSON.parse(`[${batch.map((text) => jsonValue(text).text).join()}]`), batch);
      same(parseYaml(batch.map((text) => `- ${yamlValue(text).text}`).join('\n')), batch);
      const toml = batch.map((text, index) => `${tomlKey(`${index} ${text}`).text} = ${tomlString(text).text}`);
      const entries = batch.map((text, index) => [wellFormed(`${index} ${text}`), wellFormed(text)] as const);
      same(parseToml(toml.join('\n')), Object.fromEntries(entries));
    }
  });

  test('XML', () => {
    for (const batch of inBatches(texts, 20_000)) {
      const elements = batch.map((text) => `<e a=${xmlAttribute(text).text}>${xmlText(text).text}</e>`);
      const document = new DOMParser({
        onError: (level, message) => {
          if (level !== 'warning') throw new Error(message);
        },
      }).parseFromString(`<all>${elements.join('')}</all>`, 'text/xml');
      let node = document.documentElement?.firstChild ?? null;
      for (const text of batch) {
        const wanted = linesOf(text).map(visible).join('\n');
        if (node?.textContent !== wanted) complain(text, String(node));
        if ((node as unknown as { getAttribute(name: string): string }).getAttribute('a') !== wanted)
          complain(text, String(node));
        node = node.nextSibling;
      }
    }
  });
});

test('every code point as plain text and as code, in a paragraph', () => {
  for (const batch of inBatches(points, 5_000)) {
    const seen = batch.filter((point) => oneLine(point) !== '');
    const page = seen.map((point) => `x${plain(point).text}x ${inlineCode(point).text}`).join(' ');
    const said = shown(markdown.parseInline(page, {})[0]?.children ?? []);
    const wanted = seen.map((point) => `x${oneLine(point)}x ${oneLine(point)}`).join(' ');
    expect(said === wanted).toBe(true);
  }
});

test('headings, paragraphs and links hold any text', () => {
  for (const text of random.slice(0, 50_000)) {
    const line = oneLine(text).trim();
    const page = `${heading(2, plain(text)).text}\n\n${plain(text).text}\n\n${link(plain(`x${text}`), 'https://example.com/a?b=1&c=2').text}\n`;
    const blocks = markdown.parse(page, {}).filter((token) => token.type !== 'inline');
    const inline = markdown.parse(page, {}).filter((token) => token.type === 'inline');
    const kinds = blocks.map((token) => token.tag).join(' ');
    if (kinds !== (line === '' ? 'h2 h2 p p' : 'h2 h2 p p p p')) complain(text, page);
    const [title, paragraph] = inline.map((token) => shown(token.children ?? []).trim());
    if (title !== line || (line !== '' && paragraph !== line)) complain(text, page);
    const anchor = inline.at(-1)?.children?.[0];
    if (anchor?.attrGet('href') !== 'https://example.com/a?b=1&c=2') complain(text, page);
  }
});

test('no text ends a fence', () => {
  for (const text of random.slice(0, 50_000)) {
    const code = wellFormed(text.replace(/[\r\0]/g, ''));
    // Made for this test: a comment's text is as free as text can be.
    const body = { ...ts`x`, text: code } as typeof ts extends (...parameters: never) => infer C ? C : never;
    const tokens = markdown.parse(`${fence(body, 'ts').text}\n\nafter`, {});
    const [first, ...rest] = tokens;
    if (first?.type !== 'fence' || rest.map((token) => token.type).join() !== 'paragraph_open,inline,paragraph_close')
      complain(text, fence(body, 'ts').text);
  }
});

test('a description brings no HTML, no image, no other link, and does not touch what follows it', () => {
  for (const text of random.slice(0, 100_000)) {
    const page = `${prose(text, { below: 2 }).text}\n\n## After\n\n${proseLine(text).text}\n\n## Last\n`;
    const tokens = tokensOf(page);
    for (const token of tokens) {
      if (token.type.startsWith('html_') || token.type === 'image') complain(text, page);
      const href = token.attrGet('href');
      if (href !== null && !/^(?:https?:|mailto:|#|\.{0,2}\/|[\w./-]*$)/.test(String(href))) complain(text, page);
    }
    const headings = markdown
      .parse(page, {})
      .filter((token) => token.type === 'heading_open' && token.level === 0 && token.tag === 'h2');
    const titles = markdown
      .parse(page, {})
      .filter((_, index, all) => all[index - 1]?.tag === 'h2' && all[index - 1]?.nesting === 1);
    if (
      headings.length < 2 ||
      titles
        .map((token) => token.content)
        .filter((title) => title !== '')
        .join() !== 'After,Last'
    )
      complain(text, page);
  }
});

test.each([
  ['https://example.com/a b(c)[d]', 'https://example.com/a%20b%28c%29%5Bd%5D'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
  ['./page.md#part', './page.md#part'],
  ['javascript:alert(1)', undefined],
  [' javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//example.com', undefined],
  ['', undefined],
])('%j is linked as %j', (url, linked) => {
  expect(linkableUrl(url)).toBe(linked);
});
