// Descriptions as a CommonMark parser that is not ours sees them, in the pages of every target: no HTML, no image, no link but
// to a page or a mail, and what stands around them is what it is beside plain words. Every place where a target puts text
// is found by a mark; the texts are then put there by the kit, many of them on each page.

import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { prose, proseLine, tableCell, type ProsePlace } from '../../../../generator/languages/markup';
import { TARGET_NAMES } from '../../../../generator/targets';
import { generateInMemory, loadInMemory } from '../../../support/in-memory';
import { NASTY, PIECES } from './nasty-markdown';

const markdown = new MarkdownIt({ html: true });
// By itself it makes no link of a script: here every link that another reader may make has to be seen.
markdown.validateLink = () => true;

const words = fc.constantFrom(...PIECES);
const texts = [
  ...NASTY,
  ...fc.sample(
    fc.array(words, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join('')),
    { numRuns: 14_000, seed: 13 },
  ),
  ...fc.sample(
    fc
      .array(fc.oneof(words, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 12 })
      .map((pieces) => pieces.join('')),
    { numRuns: 6_000, seed: 31 },
  ),
].filter((text) => prose(text, { below: 1 }).text !== '' && proseLine(text).text !== '');

let marks = 0;
const mark = (): string => {
  marks += 1;
  return `Q${marks}|\n\n# HQ${marks}\n\nendQ${marks}`;
};

function documentOf(): string {
  const schema = { $ref: '#/components/schemas/Thing' };
  const content = { 'application/json': { schema } };
  const operation = (operationId: string): object => ({
    operationId,
    tags: ['things'],
    summary: mark(),
    description: mark(),
    parameters: [
      { name: `p${operationId}`, in: 'query', description: mark(), schema: { type: 'string' } },
      {
        name: `q${operationId}`,
        in: 'query',
        required: true,
        description: mark(),
        schema: { type: 'integer', default: 3 },
      },
    ],
    requestBody: { description: mark(), content },
    responses: {
      200: { description: mark(), headers: { 'X-A': { description: mark(), schema: { type: 'string' } } }, content },
      404: { description: mark(), content },
    },
  });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1', description: mark() },
    tags: [{ name: 'things', description: mark() }],
    paths: { '/a': { post: operation('one'), put: operation('two') } },
    security: [{ key: [] }, { flow: ['read'] }],
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key', description: mark() },
        flow: {
          type: 'oauth2',
          description: mark(),
          flows: { implicit: { authorizationUrl: 'https://example.com', scopes: { read: mark(), write: mark() } } },
        },
      },
      schemas: {
        Thing: {
          type: 'object',
          description: mark(),
          properties: {
            first: { type: 'string', description: mark(), default: '`` <img src=x>' },
            kind: { $ref: '#/components/schemas/Kind' },
            either: { $ref: '#/components/schemas/Either' },
            last: { type: 'string', title: mark(), pattern: 'a\\|b', description: mark() },
          },
        },
        Kind: { type: 'string', enum: ['a|b', 'c\\|d', '`<i>`'], description: mark() },
        Either: {
          description: mark(),
          oneOf: [
            { $ref: '#/components/schemas/Thing' },
            { type: 'object', title: 'Other', description: mark(), properties: { a: { description: mark() } } },
          ],
        },
      },
    },
  });
}

/** A page as what the target wrote, and the places for text in between. */
interface Place {
  readonly write: (text: string) => string;
  readonly block: boolean;
}
const PLACE = /Q(\d+)\|\n\n(#+) HQ\1\n\nendQ\1|Q\d+\\\||Q\d+\|/g;

function split(page: string): { readonly parts: readonly string[]; readonly places: readonly Place[] } {
  const parts: string[] = [];
  const places: Place[] = [];
  let done = 0;
  // In blocks of code it is code, and no matter of Markdown.
  const code = [...page.matchAll(/^(`{3,})\w+\n[^]*?\n\1$/gm)].map(
    (block) => [block.index, block.index + block[0].length] as const,
  );
  for (const found of page.matchAll(PLACE)) {
    if (code.some(([from, to]) => found.index > from && found.index < to)) continue;
    parts.push(page.slice(done, found.index));
    done = found.index + found[0].length;
    const level = found[2]?.length;
    if (level !== undefined)
      places.push({ block: true, write: (text) => prose(text, { below: (level - 1) as ProsePlace['below'] }).text });
    else if (found[0].includes('\\')) places.push({ block: false, write: (text) => tableCell(proseLine(text)).text });
    else places.push({ block: false, write: (text) => proseLine(text).text });
  }
  return { parts: [...parts, page.slice(done)], places };
}

/** What stands on the lines that are the target's own, and on the others the blocks that begin there. */
function structureOf(
  page: { readonly parts: readonly string[]; readonly places: readonly Place[] },
  texts: readonly string[],
) {
  let whole = '';
  const kinds: ('own' | 'shared' | 'theirs')[] = ['own'];
  const add = (text: string, kind: 'own' | 'shared' | 'theirs'): void => {
    text.split('\n').forEach((_line, at) => {
      if (at > 0) kinds.push(kind);
      else if (kind !== 'own') kinds[kinds.length - 1] = kind;
    });
    whole += text;
  };
  page.parts.forEach((part, at) => {
    add(part, 'own');
    const place = page.places[at];
    if (place !== undefined) add(place.write(texts[at] ?? ''), place.block ? 'theirs' : 'shared');
  });
  const structure: string[] = [];
  const html: string[] = [];
  const links: string[] = [];
  for (const block of markdown.parse(whole, {})) {
    const kind = kinds[block.map?.[0] ?? -1];
    if (kind === 'own') structure.push(`${block.level} ${block.type} ${block.tag} ${block.content}`);
    if (kind === 'shared') structure.push(`${block.level} ${block.type} ${block.tag}`);
    for (const token of [block, ...(block.children ?? [])]) {
      if (token.type.startsWith('html_')) html.push(token.content);
      if (token.type === 'image') html.push('an image');
      const href = token.attrGet('href');
      if (href !== null) links.push(String(href));
    }
  }
  return { whole, structure: structure.join('\n'), html, links };
}

function difference(wanted: string, found: string): string {
  const lines = found.split('\n');
  const at = wanted.split('\n').findIndex((line, index) => line !== lines[index]);
  return `wanted: ${wanted
    .split('\n')
    .slice(at, at + 4)
    .join(' / ')}, found: ${lines.slice(at, at + 4).join(' / ')}`;
}

test.each(TARGET_NAMES)('in the pages of %s, 20,000 texts', async (target) => {
  marks = 0;
  const { files } = await generateInMemory(
    await loadInMemory({ kind: 'text', text: documentOf() } as never),
    target,
    'things',
  );
  const pages = files.filter(({ path }) => path.endsWith('.md')).map(({ text }) => split(text));
  const places = pages.reduce((sum, page) => sum + page.places.length, 0);
  expect(places).toBeGreaterThan(15);
  let next = 0;
  while (next < texts.length) {
    for (const page of pages) {
      if (page.places.length === 0) continue;
      const plain = structureOf(
        page,
        page.places.map(() => 'word'),
      );
      const chosen = page.places.map((_place, at) => texts[(next + at) % texts.length] ?? '');
      next += page.places.length;
      const seen = structureOf(page, chosen);
      const problem =
        seen.html.find((html) => !plain.html.includes(html)) ??
        seen.links.find((link) => !plain.links.includes(link) && !/^(?:https?:\/\/|mailto:)/i.test(link)) ??
        (seen.structure === plain.structure ? undefined : 'another structure');
      if (problem !== undefined)
        throw new Error(`${problem}\n${difference(plain.structure, seen.structure)}\n${JSON.stringify(chosen)}`);
    }
  }
});
