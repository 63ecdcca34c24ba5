// Each module has one page, and what links to a type leads to its heading there.

import MarkdownIt from 'markdown-it';
import { Diagnostics } from '../../../../generator/support/diagnostics';
import { Anchors } from '../../../../generator/languages/markup';
import { TypeLinks } from '../../../../generator/targets/typescript/pages/links';
import { modelPages } from '../../../../generator/targets/typescript/pages/models';
import { operationPages } from '../../../../generator/targets/typescript/pages/operations';
import { modelPagesOf } from '../../../../generator/targets/typescript/pages/sections';
import { plan } from '../../../../generator/targets/typescript/plan';
import { buildFrom, parse, specOf } from '../../model/model-of';

const DOCUMENT = `
openapi: 3.1.0
info: { title: T, version: '1' }
tags: [{ name: errors }]
paths:
  /things:
    get:
      tags: [errors]
      operationId: errors
      parameters: [{ name: sort, in: query, schema: { type: string, enum: [up, down] } }]
      responses:
        '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        '404': { description: d, content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }
    put:
      tags: [errors]
      operationId: overview
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { '204': { description: d } }
components:
  schemas:
    Thing:
      type: object
      properties:
        id: { type: string, readOnly: true }
        part: { type: object, x-speakeasy-name-override: Fields, properties: { a: { type: object, x-speakeasy-name-override: Nested, properties: { c: { type: integer } } } } }
        parts: { type: object, x-speakeasy-name-override: Type, properties: { b: { type: integer } } }
        kind: { type: string, x-speakeasy-name-override: Values, enum: [a, b] }
`;

function pages(): ReadonlyMap<string, string> {
  const diagnostics = new Diagnostics();
  const planned = plan(buildFrom(specOf(parse(DOCUMENT))).model, {}, { apiName: 'things', diagnostics });
  const contents = modelPagesOf(planned);
  const links = new TypeLinks(contents);
  const made = [...operationPages(planned, links), ...modelPages(planned, contents, links)];
  return new Map(made.map(([path, page]) => [path, page.text]));
}

const markdown = new MarkdownIt();

/** The heading that each anchor leads to. */
function headingsOf(text: string): ReadonlyMap<string, string> {
  const tokens = markdown.parse(text, {});
  const anchors = new Anchors();
  const headings = tokens.filter((_, at) => tokens[at - 1]?.type === 'heading_open').map(({ content }) => content);
  return new Map(headings.map((heading) => [anchors.of(heading), heading]));
}

test('a module has one page', () => {
  expect([...pages().keys()].sort()).toEqual([
    'docs/models/components/thing.md',
    'docs/models/errors.md',
    'docs/models/operations/errorserrors.md',
    'docs/models/operations/errorserrorserrors.md',
    'docs/models/operations/errorsoverview.md',
    'docs/sdks/errors.md',
  ]);
});

test('links lead to the heading of their type or method, also where another heading is called so', () => {
  const all = pages();
  const links = [...all].flatMap(([from, text]) =>
    [...text.matchAll(/\[([^\]]+)\]\(((?!https:)[^)#]*)#([^)]+)\)/g)].map(([, label = '', file = '', anchor = '']) => ({
      label: label.replace(/^[a-z]+\./, ''),
      page: file === '' ? from : new URL(file, `file:///${from}`).pathname.slice(1),
      anchor,
    })),
  );
  expect(links.map(({ label }) => label)).toEqual(expect.arrayContaining(['errors', 'overview', 'Fields', 'Values']));
  for (const { label, page, anchor } of links) expect(headingsOf(all.get(page) ?? '').get(anchor)).toBe(label);
});

test('what a type mentions comes after it', () => {
  const page = pages().get('docs/models/components/thing.md') ?? '';
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(['Thing', 'Example Usage', 'Fields', 'ThingInput', 'Fields', 'Nested', 'Type', 'Values']);
});
