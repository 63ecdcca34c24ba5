import type { Parameter } from '../../../generator/model';
import { modelOf, operation, plainString } from './model-of';

function parameters(text: string, path?: string): readonly Parameter[] {
  const built = operation('3.1', `{ parameters: [${text}], responses: {} }`, '{}', path);
  return built.model.operations[0]?.parameters ?? [];
}

describe('style and explode', () => {
  test.each([
    ['{ name: id, in: path }', 'simple', false],
    ['{ name: id, in: path, style: label, explode: true }', 'label', true],
    ['{ name: id, in: path, style: matrix }', 'matrix', false],
    ['{ name: q, in: query }', 'form', true],
    ['{ name: q, in: query, explode: false }', 'form', false],
    ['{ name: q, in: query, style: spaceDelimited }', 'spaceDelimited', false],
    ['{ name: q, in: query, style: pipeDelimited, explode: true }', 'pipeDelimited', true],
    ['{ name: q, in: query, style: deepObject }', 'deepObject', true],
    ['{ name: q, in: header }', 'simple', false],
    ['{ name: q, in: cookie }', 'form', true],
  ])('%s', (text, style, explode) => {
    const [parameter] = parameters(`${text.slice(0, -2)}, schema: { type: string } }`, '/thing/{id}').filter(
      ({ wireName }) => wireName === (text.includes('path') ? 'id' : 'q'),
    );
    expect(parameter?.serialization).toEqual({ kind: 'style', style, explode, allowReserved: false });
    expect(parameter?.required).toBe(text.includes('path'));
  });

  test.each([
    ['path', '/thing/{id}', { style: 'segments', explode: false, allowReserved: false }],
    ['query', '/thing', { style: 'form', explode: true, allowReserved: true }],
  ])('of what is a part of the URL already, in a %s', (place, path, expected) => {
    const [parameter] = parameters(`{ name: id, in: ${place}, x-ms-skip-url-encoding: true }`, path);
    expect(parameter?.serialization).toEqual({ kind: 'style', ...expected });
  });

  test('a style that does not fit the place is replaced', () => {
    const built = operation('3.1', '{ parameters: [{ name: q, in: header, style: form, schema: {} }] }');
    expect(built.model.operations[0]?.parameters[0]?.serialization).toMatchObject({ style: 'simple' });
  });

  test('a path has no null', () => {
    const schema = "schema: { type: [integer, 'null'] }";
    const [inPath, inQuery] = parameters(
      `{ name: id, in: path, ${schema} }, { name: q, in: query, ${schema} }`,
      '/thing/{id}',
    );
    expect([inPath?.type.kind, inQuery?.type.kind]).toEqual(['integer', 'nullable']);
  });

  test('content', () => {
    const [parameter] = parameters(
      '{ name: q, in: query, content: { application/json: { schema: { type: array, items: { type: string } } } } }',
    );
    expect(parameter?.serialization).toEqual({ kind: 'content', mediaType: 'application/json', format: 'json' });
    expect(parameter?.type).toMatchObject({ kind: 'array' });
  });
});

test('the operation replaces parameters of the path item, at their place', () => {
  const built = modelOf(`
openapi: 3.0.3
info: { title: t, version: '1' }
components:
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer, default: 20 }, description: How many. }
paths:
  /a/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: integer } }
      - { name: X-Trace, in: header, schema: { type: string } }
      - { $ref: '#/components/parameters/Limit' }
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: x-trace, in: header, required: true, schema: { type: string } }
        - { name: id, in: query, schema: { type: string } }
        - { name: Accept, in: header, schema: { type: string } }
        - { name: authorization, in: header, schema: { type: string } }
        - { name: CONTENT-TYPE, in: header, schema: { type: string } }
        - { name: content-length, in: header, required: true, schema: { type: string } }
        - { name: Transfer-Encoding, in: header, schema: { type: string } }
`);
  const list = built.model.operations[0]?.parameters ?? [];
  expect(list.map((parameter) => [parameter.in, parameter.wireName, parameter.required])).toEqual([
    ['path', 'id', true],
    ['header', 'x-trace', true],
    ['query', 'limit', false],
    ['query', 'id', false],
  ]);
  expect(list[0]?.type).toEqual(plainString);
  expect(list[2]).toMatchObject({ names: { component: 'Limit' }, default: 20, docs: { description: 'How many.' } });
});

test('the path is cut at its parameters', () => {
  const built = modelOf(`
openapi: 3.0.3
info: { title: t, version: '1' }
paths:
  /a/{id}.json/x{from},{to}:
    get:
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: lost, in: path, required: true, schema: { type: integer } }
        - { name: from, in: path, required: true, schema: { type: integer } }
`);
  const [found] = built.model.operations;
  expect(found?.pathSegments).toEqual([
    { kind: 'text', text: '/a/' },
    { kind: 'parameter', wireName: 'id' },
    { kind: 'text', text: '.json/x' },
    { kind: 'parameter', wireName: 'from' },
    { kind: 'text', text: ',' },
    { kind: 'parameter', wireName: 'to' },
  ]);
  expect(found?.parameters.map(({ wireName }) => wireName)).toEqual(['id', 'from', 'to']);
});

test('a parameter without a schema is a string, and one without a name is left out', () => {
  const built = operation('3.0', '{ parameters: [{ name: q, in: query }, { in: query }] }');
  expect(built.model.operations[0]?.parameters).toMatchObject([{ wireName: 'q', type: plainString }]);
  expect(built.model.operations[0]?.parameters).toHaveLength(1);
});
