// Words beside a reference stand for those of what it leads to, from OpenAPI 3.1 on.

import { modelOf } from './model-of';

const document = (version: string, words = ', description: There., summary: Short.'): string => `
openapi: ${version}
info: { title: T, version: '1' }
paths:
  /pets:
    post:
      parameters: [{ $ref: '#/components/parameters/Alias'${words} }]
      requestBody: { $ref: '#/components/requestBodies/Body'${words} }
      responses: { '200': { $ref: '#/components/responses/Answer'${words} } }
components:
  parameters:
    Alias: { $ref: '#/components/parameters/Sort', description: Between. }
    Sort: { name: sort, in: query, description: Here., schema: { type: string }, examples: { a: { $ref: '#/components/examples/A'${words} } } }
  requestBodies: { Body: { description: Here., content: { text/plain: {} } } }
  responses: { Answer: { description: Here., headers: { A: { $ref: '#/components/headers/H'${words} } } } }
  headers: { H: { description: Here., schema: { type: string } } }
  examples: { A: { summary: Here., value: b } }
  securitySchemes: { A: { $ref: '#/components/securitySchemes/B'${words} }, B: { type: http, scheme: basic, description: Here. } }`;

function wordsOf(text: string): readonly unknown[] {
  const { operations, securitySchemes } = modelOf(text).model;
  const [{ parameters, body, responses } = { parameters: [], body: undefined, responses: [] }] = operations;
  const [parameter] = parameters;
  return [
    parameter?.docs.description,
    parameter?.docs.summary,
    parameter?.docs.examples[0]?.summary,
    body?.docs.description,
    responses[0]?.description,
    responses[0]?.headers[0]?.docs.description,
    securitySchemes[0]?.docs.description,
  ];
}

const here = ['Here.', undefined, 'Here.', 'Here.', 'Here.', 'Here.', 'Here.'];

test.each(['3.1.0', '3.2.0'])(
  'in %s they are those of parameters, bodies, answers, headers, examples and schemes',
  (version) => {
    const there = ['There.', undefined, 'Short.', 'There.', 'There.', 'There.', 'There.'];
    expect(wordsOf(document(version))).toEqual(there);
    expect(wordsOf(document(version, ''))).toEqual(['Between.', ...here.slice(1)]);
  },
);

test('in 3.0 they are ignored', () => {
  expect(wordsOf(document('3.0.3'))).toEqual(here);
});

test.each(['2.0', '3.0.3', '3.1.0'])(
  'beside the reference of a schema they are read in %s, as are flags and defaults',
  (version) => {
    const isOld = version === '2.0';
    const shared = `{ Text: { type: string, description: Here. }, Thing: { type: object, properties: { a: { $ref: '#/${isOld ? 'definitions' : 'components/schemas'}/Text', description: There., readOnly: true, default: b } } } }`;
    const { property } = modelOf(
      `{ ${isOld ? 'swagger' : 'openapi'}: '${version}', info: { title: T, version: '1' }, paths: {}, ${isOld ? `definitions: ${shared}` : `components: { schemas: ${shared} }`} }`,
    );
    expect(property('Thing', 'a')).toMatchObject({
      type: { kind: 'reference' },
      docs: { description: 'There.' },
      readOnly: true,
      default: 'b',
    });
  },
);
