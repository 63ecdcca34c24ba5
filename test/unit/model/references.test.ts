// The walk over the types of a model: every place that has a type, and nothing of what a document says as data.

import { walkTypes } from '../../../generator/model/references';
import { buildFrom, parse, specOf } from './model-of';

const date = 'schema: { type: string, format: date }';
const body = `content: { application/json: { ${date} } }`;

function dates(paths: string, others = ''): number {
  const { model } = buildFrom(
    specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: ${paths}\n${others}`)),
  );
  let count = 0;
  walkTypes(model, (type) => (count += type.kind === 'string' && type.content === 'date' ? 1 : 0));
  return count;
}

const operation = (members: string): string => `{ /p: { post: { operationId: a, ${members} } } }`;
const schemas = (schema: string): string => `components: { schemas: { A: ${schema} } }`;

test.each([
  ['a parameter', operation(`parameters: [{ name: a, in: query, ${date} }], responses: {}`), ''],
  ['a body', operation(`requestBody: { ${body} }, responses: {}`), ''],
  ['a response', operation(`responses: { '200': { description: '', ${body} } }`), ''],
  ['a header', operation(`responses: { '200': { description: '', headers: { X: { ${date} } } } }`), ''],
  [
    'a callback',
    operation(`responses: {}, callbacks: { c: { '{$url}': { post: { requestBody: { ${body} }, responses: {} } } } }`),
    '',
  ],
  ['a webhook', '{}', `webhooks: { w: { post: { requestBody: { ${body} }, responses: {} } } }`],
  [
    'a list of lists',
    '{}',
    schemas(`{ type: array, items: { type: array, items: { type: [string, 'null'], format: date } } }`),
  ],
  ['a property', '{}', schemas('{ type: object, properties: { a: { type: string, format: date } } }')],
])('%s', (_place, paths, others) => {
  expect(dates(paths, others)).toBe(1);
});

test.each(['example', 'default', 'x-data', 'const'])('what looks like a type in %s is none', (field) => {
  const data = '{ kind: string, content: date, type: { kind: string, content: date } }';
  expect(dates('{}', schemas(`{ type: object, ${field}: ${data} }`))).toBe(0);
});
