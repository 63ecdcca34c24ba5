import { bodyOf, callFrom, clientFrom, FACADE, POSITIONAL } from './client-from';

const FORM = '{ type: object, required: [a], properties: { b: { type: string }, a: { type: string } } }';
const FORM_TYPE = 'application/x-www-form-urlencoded';

describe('arguments', () => {
  const parameters = `parameters:
  - { name: late, in: query, schema: { type: string } }
  - { name: must, in: header, required: true, schema: { type: string } }`;

  test('positional ones: required first', () => {
    expect(callFrom(parameters).arguments.map(({ key }) => key)).toEqual(['header must', 'query late']);
  });

  test('members of an object: in the document’s order', () => {
    expect(callFrom(parameters, '', FACADE).arguments.map(({ key }) => key)).toEqual(['query late', 'header must']);
  });

  test('a parameter that is also a credential of the operation says so', () => {
    const call = callFrom(
      `security: [{ app: [] }]
parameters: [{ name: X-App, in: header, required: true, schema: { type: string } }]`,
      'components: { securitySchemes: { app: { type: apiKey, in: header, name: x-app } } }',
    );
    expect(call.arguments[0]?.credential).toBe('app');
  });

  test('the same header is no credential where the operation does not use the scheme', () => {
    const call = callFrom(
      'parameters: [{ name: x-app, in: header, schema: { type: string } }]',
      'components: { securitySchemes: { app: { type: apiKey, in: header, name: x-app } } }',
    );
    expect(call.arguments[0]).not.toHaveProperty('credential');
  });

  test('what could only be null is never required', () => {
    const call = callFrom(
      `parameters:
  - { name: q, in: query, required: true, schema: { type: 'null' } }
  - { name: r, in: query, required: true, schema: { const: null } }
  - { name: s, in: header, required: true, schema: { enum: [null] } }
  - { name: t, in: cookie, required: true, schema: { type: ['null'] } }
  - { name: maybe, in: query, required: true, schema: { type: [string, 'null'] } }`,
    );
    const required = call.arguments.flatMap((one) => (one.required ? [one.key] : []));
    expect(required).toEqual(['query maybe']);
  });

  test('null is taken for what is required and may be null, but for paths and credentials', () => {
    const call = callFrom(
      `security: [{ app: [] }]
parameters:
  - { name: p, in: path, required: true, schema: { type: [string, 'null'] } }
  - { name: q, in: query, required: true, schema: { type: [string, 'null'] } }
  - { name: any, in: query, required: true, schema: {} }
  - { name: plain, in: query, required: true, schema: { type: string } }
  - { name: optional, in: query, schema: { type: [string, 'null'] } }
  - { name: X-App, in: header, required: true, schema: { type: [string, 'null'] } }`,
      'components: { securitySchemes: { app: { type: apiKey, in: header, name: x-app } } }',
    );
    const taken = call.arguments.flatMap((one) => (one.takesNull ? [one.key] : []));
    expect(taken).toEqual(['query q', 'query any']);
  });

  test.each([
    ['application/json: { schema: { const: null } }', true],
    ['application/json: { schema: { type: [array, "null"] } }', true],
    ['application/json: { schema: {} }', true],
    [
      'application/xml: { schema: { type: [string, "null"] } }, application/json: { schema: { type: [string, "null"] } }',
      true,
    ],
    ['application/json: { schema: { type: string } }', false],
    ['text/plain: { schema: { type: [string, "null"] } }', false],
    ['multipart/form-data: { schema: { type: [object, "null"] } }', false],
  ])('null is taken for a required body that is JSON and may be null: %s', (content, expected) => {
    const [body] = callFrom(`requestBody: { required: true, content: { ${content} } }`).arguments;
    expect(body?.takesNull === true).toBe(expected);
  });

  test('the idempotency key is known by its header', () => {
    const call = callFrom('parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]');
    expect(call.arguments[0]?.idempotencyKey).toBe(true);
  });
});

describe('forms', () => {
  test('a field that the schema requires is required, also without requestBody.required', () => {
    const { arguments: found } = callFrom(bodyOf(FORM, FORM_TYPE));
    expect(found.map(({ key, required }) => [key, required])).toEqual([
      ['form a', true],
      ['form b', false],
    ]);
  });

  test('a form as a whole follows requestBody.required', () => {
    const { arguments: found } = callFrom(bodyOf(FORM, FORM_TYPE), '', FACADE);
    expect(found.map(({ key, required }) => [key, required])).toEqual([['body', false]]);
  });

  test('what only the server writes is no field', () => {
    const schema = '{ type: object, properties: { id: { type: string, readOnly: true }, a: { type: string } } }';
    const call = callFrom(bodyOf(schema, FORM_TYPE));
    expect(call.arguments.map(({ wireName }) => wireName)).toEqual(['a']);
    expect(call.body?.contents[0]?.parts.map(({ wireName }) => wireName)).toEqual(['a']);
  });

  test('a form beside text is one body, so that both can be sent', () => {
    const call = callFrom(bodyOf(FORM, FORM_TYPE, 'text/plain'));
    expect(call.arguments.map(({ key }) => key)).toEqual(['body']);
    expect(call.body?.spread).toBe(false);
  });

  test.each([POSITIONAL, FACADE])('of two forms the one that can hold the files comes first', (policy) => {
    const schema = '{ type: object, properties: { f: { type: string, format: binary }, a: { type: string } } }';
    const call = callFrom(bodyOf(schema, FORM_TYPE, 'multipart/form-data'), '', policy);
    expect(call.body?.contents.map(({ writer }) => writer)).toEqual(['multipart', 'form']);
    if (policy === POSITIONAL) expect(call.arguments.map(({ part }) => part?.as)).toEqual(['file', 'text']);
    const without = callFrom(bodyOf(FORM, FORM_TYPE, 'multipart/form-data'), '', policy);
    expect(without.body?.contents.map(({ writer }) => writer)).toEqual(['form', 'multipart']);
  });

  test.each([
    ['a required file', 'required: [f]', '{ type: string, format: binary }', 'multipart'],
    ['required files', 'required: [f]', '{ type: array, items: { type: string, format: binary } }', 'multipart'],
    ['a file that may be left out', 'required: [a]', '{ type: string, format: binary }', 'json'],
    ['a required text', 'required: [f]', '{ type: string }', 'json'],
  ])('of JSON and a form with %s, the %s comes first', (_, required, file, writer) => {
    const schema = `{ type: object, ${required}, properties: { f: ${file}, a: { type: string } } }`;
    const call = callFrom(bodyOf(schema, 'application/json', FORM_TYPE, 'multipart/form-data'));
    expect(call.body?.contents[0]?.writer).toBe(writer);
    expect(call.body?.contents).toHaveLength(3);
  });

  test('JSON that names a file by text stays before the form that has it', () => {
    const json = '{ type: object, properties: { id: { type: string } } }';
    const form = '{ type: object, required: [f], properties: { f: { type: string, format: binary } } }';
    const call = callFrom(
      `requestBody: { content: { application/json: { schema: ${json} }, multipart/form-data: { schema: ${form} } } }`,
    );
    expect(call.body?.contents.map((content) => content.writer)).toEqual(['json', 'multipart']);
  });

  test('two kinds of form share their fields; one is required where both require it', () => {
    const other = '{ type: object, required: [c], properties: { c: { type: string } } }';
    const call = callFrom(
      `requestBody: { content: { ${FORM_TYPE}: { schema: ${FORM} }, multipart/form-data: { schema: ${other} } } }`,
    );
    expect(call.arguments.map(({ key, required }) => [key, required])).toEqual([
      ['form b', false],
      ['form a', false],
      ['form c', false],
    ]);
  });
});

describe('contents', () => {
  const sent = (...types: readonly string[]): readonly string[] | undefined =>
    callFrom(bodyOf('{ type: object }', ...types)).body?.contents.map((content) => content.sent);

  test('JSON comes first', () => {
    expect(sent('application/xml', 'application/json')).toEqual(['application/json', 'application/xml']);
  });

  test('a type comes before a range, which is never sent', () => {
    expect(sent('application/*+json', 'application/vnd.x+json')).toEqual([
      'application/vnd.x+json',
      'application/json',
    ]);
  });

  test.each([
    ['text/plain', '{ type: object }', { kind: 'string', content: 'plain' }],
    ['text/plain', '{ type: array, items: { type: string } }', { kind: 'string', content: 'plain' }],
    ['text/plain', '{ type: boolean }', { kind: 'boolean' }],
    ['application/octet-stream', '{ type: object }', { kind: 'binary' }],
  ])('%s of %s is text or bytes for who calls', (mediaType, schema, type) => {
    const { body, arguments: all } = callFrom(bodyOf(schema, mediaType));
    expect(body?.contents[0]?.type).toEqual(type);
    expect(all[0]?.type).toEqual(type);
  });

  test('a range alone has the plain type of its kind', () => {
    expect(sent('image/*')).toEqual(['application/octet-stream']);
  });
});

describe('the name of a body', () => {
  const schemas =
    'components: { schemas: { Pet: { type: object, properties: { n: { type: string } } }, Pets: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }';
  const nameOf = (schema: string): unknown => callFrom(bodyOf(schema, 'application/json'), schemas).body?.name;

  test('is that of its model, or of its items', () => {
    const named = { type: '#/components/schemas/Pet', otherwise: 'body' };
    expect(nameOf('{ $ref: "#/components/schemas/Pet" }')).toEqual(named);
    expect(nameOf('{ $ref: "#/components/schemas/Pets" }')).toEqual(named);
  });

  test('is `request body` for lists and maps of plain values, else `body`', () => {
    expect(nameOf('{ type: array, items: { type: string } }')).toEqual({ otherwise: 'request body' });
    expect(nameOf('{ type: object, additionalProperties: { type: string } }')).toEqual({ otherwise: 'request body' });
    expect(nameOf('{ type: object, additionalProperties: true }')).toEqual({ otherwise: 'request body' });
    expect(nameOf('{ type: object }')).toEqual({ otherwise: 'body' });
    expect(nameOf('{ type: string }')).toEqual({ otherwise: 'body' });
  });

  test('is `body` for an object that can have no members', () => {
    expect(nameOf('{ type: object, properties: {}, additionalProperties: false }')).toEqual({ otherwise: 'body' });
  });

  test('is given by the extension of openapi-generator in its styles, by others for a facade', () => {
    const body = 'x-name: given, content: { application/json: { schema: { type: string } } }';
    const named = `requestBody: { ${body} }`;
    expect(callFrom(named).body?.name).toEqual({ otherwise: 'body' });
    expect(callFrom(named, '', FACADE).body?.name).toEqual({ given: 'given', otherwise: 'body' });
    expect(callFrom(`x-codegen-request-body-name: pet\n${named}`).body?.name.given).toBe('pet');
  });
});

describe('groups', () => {
  const text = `tags: [{ name: b }]
paths: { /x: { get: { operationId: x, tags: [a, b] } }, /y: { get: { operationId: y } } }`;

  test('every tag’s, in the order of declaration, for positional styles', () => {
    expect(clientFrom(text).groups.map(({ name, operations }) => [name, operations])).toEqual([
      ['b', ['x']],
      ['a', ['x']],
      ['', ['y']],
    ]);
  });

  test('the first tag’s for a facade', () => {
    expect(clientFrom(text, FACADE).groups.map(({ name }) => name)).toEqual(['a', '']);
  });
});
