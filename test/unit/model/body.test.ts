import type { Content } from '../../../generator/model';
import { any, operation, plainString, type Built } from './model-of';

function body(
  version: '3.0' | '3.1',
  content: string,
  components?: string,
): { built: Built; contents: readonly Content[] } {
  const built = operation(version, `{ requestBody: { content: ${content} } }`, components);
  return { built, contents: built.model.operations[0]?.body?.contents ?? [] };
}

describe('media types', () => {
  test.each([
    ['application/json', 'json'],
    ['application/vnd.api+json; charset=utf-8', 'json'],
    ['text/json', 'json'],
    ['application/x-www-form-urlencoded', 'form'],
    ['multipart/form-data', 'multipart'],
    ['multipart/mixed', 'multipart'],
    ['text/plain', 'text'],
    ['text/csv', 'text'],
    ['application/xml', 'xml'],
    ['application/atom+xml', 'xml'],
    ['text/event-stream', 'event-stream'],
    ['application/x-ndjson', 'json-lines'],
    ['application/jsonl', 'json-lines'],
    ['application/octet-stream', 'binary'],
    ['image/*', 'binary'],
    ['application/pdf', 'binary'],
  ])('%s is %s', (mediaType, format) => {
    expect(body('3.1', `{ ${JSON.stringify(mediaType)}: { schema: {} } }`).contents[0]).toMatchObject({
      mediaType,
      format,
    });
  });

  test.each(['{ anyOf: [] }', '{ oneOf: [] }', '{ enum: [] }', '{ not: {} }', 'false'])(
    'JSON that is %s is not meant where something else stands beside it',
    (nothing) => {
      const json = `application/json: { schema: ${nothing} }`;
      const { contents } = body('3.1', `{ ${json}, image/png: { schema: { contentMediaType: image/png } } }`);
      expect(contents.map(({ mediaType, format }) => [mediaType, format])).toEqual([['image/png', 'binary']]);
      expect(body('3.1', `{ ${json} }`).contents).toMatchObject([{ format: 'json' }]);
    },
  );

  test.each([
    ['{ type: object, properties: { a: { type: string } } }', 'json', 'reference'],
    ['{ type: string }', 'text', 'string'],
    ['{ type: string, format: binary }', 'binary', 'binary'],
  ])('*/* is what its schema says: %s', (schema, format, kind) => {
    expect(body('3.0', `{ '*/*': { schema: ${schema} } }`).contents[0]).toMatchObject({ format, type: { kind } });
  });

  test('a schema that stands under several media types is one type, called after JSON', () => {
    const schema = '{ type: object, properties: { a: { enum: [x, y] } } }';
    const { built, contents } = body(
      '3.0',
      `{ multipart/form-data: { schema: ${schema} }, application/json: { schema: ${schema} }, text/json: { schema: ${schema} }, application/x-www-form-urlencoded: { schema: { type: object, properties: { b: { type: string } } } } }`,
    );
    const [form, json, text, other] = contents.map(({ type }) => type);
    expect([form, text]).toEqual([json, json]);
    expect(json).toMatchObject({ id: expect.stringContaining('application~1json') as string });
    expect(other).not.toEqual(json);
    expect(built.model.declarations).toHaveLength(3);
  });

  test('a list that is sent as JSON is no form too', () => {
    const schema = '{ schema: { type: array, items: { type: integer } } }';
    const sent = (media: string) => body('3.0', `{ ${media}: ${schema}, multipart/form-data: ${schema} }`).contents;
    expect(sent('application/json').map(({ format }) => format)).toEqual(['json']);
    expect(sent('application/x-www-form-urlencoded')).toHaveLength(2);
  });

  test.each([
    ['application/json', any],
    ['text/plain', plainString],
    ['application/octet-stream', { kind: 'binary' }],
    ['application/xml', plainString],
    ['multipart/form-data', { kind: 'map', values: any }],
  ])('%s without a schema', (mediaType, type) => {
    expect(body('3.1', `{ ${mediaType}: {} }`).contents[0]?.type).toEqual(type);
  });

  test('XML beside JSON is text, and an object in an unknown media type is bytes: JSON is what is sent', () => {
    const { built, contents } = body(
      '3.0',
      '{ application/xml: { schema: { type: object, properties: { a: { type: string } } } }, application/json: { schema: {} }, application/x-own: { schema: { type: object, properties: { a: { type: string } } } }, application/pdf: { schema: { type: string } } }',
    );
    expect(contents.map(({ type }) => type)).toEqual([
      plainString,
      { kind: 'unknown', reason: 'any' },
      { kind: 'binary' },
      { kind: 'binary' },
    ]);
    expect(built.found).toEqual([]);
  });

  test('an object in an unknown media type is bytes, with a note where no JSON stands beside it', () => {
    const { built, contents } = body(
      '3.0',
      '{ application/x-own: { schema: { type: object, properties: { a: { type: string } } } } }',
    );
    expect(contents.map(({ type }) => type)).toEqual([{ kind: 'binary' }]);
    expect(built.found.map((line) => line.split(' ')[0])).toEqual(['model-media-type-opaque']);
  });
});

describe('raw bytes', () => {
  test('in JSON are text', () => {
    const { built } = body(
      '3.0',
      '{ application/json: { schema: { type: object, properties: { file: { type: string, format: binary } } } } }',
    );
    expect(built.type('schema', 'file')).toEqual({ kind: 'string', content: 'plain', format: 'binary' });
    expect(built.found[0]).toMatch(/^model-binary-in-json/);
  });

  test('as a whole JSON body are bytes', () => {
    const { contents } = body('3.0', '{ application/json: { schema: { type: string, format: binary } } }');
    expect(contents[0]).toMatchObject({ format: 'binary', type: { kind: 'binary' } });
  });
});

describe('parts', () => {
  test('of any value are text where JSON is sent by the same schema, and files otherwise', () => {
    const schema = (description: string) =>
      `{ schema: { type: object, description: ${description}, properties: { one: {}, several: { type: array, items: {} } } } }`;
    const types = (json: string): readonly string[] =>
      body('3.0', `{ application/json: ${schema(json)}, multipart/form-data: ${schema('a')} }`).contents[1]?.parts.map(
        ({ contentTypes }) => contentTypes.join(),
      ) ?? [];
    expect(types('a')).toEqual(['text/plain', 'text/plain']);
    expect(types('b')).toEqual(['application/octet-stream', 'application/octet-stream']);
  });

  const form = `{ type: object, required: [name], properties: {
    name: { type: string }, count: { type: integer }, file: { type: string, format: binary }, files: { type: array, items: { type: string, format: binary } },
    address: { type: object, properties: { street: { type: string } } }, tags: { type: array, items: { type: string } }, kind: { enum: [a] }, any: {} } }`;

  test.each([
    ['3.1', '{}', '', { kind: 'binary' }],
    ['3.1', '{ type: array, items: {} }', '', { kind: 'array', items: { kind: 'binary' } }],
    ['3.1', '{}', 'encoding: { f: { contentType: "image/png, image/gif" } }', { kind: 'binary' }],
    ['3.0', '{}', 'encoding: { f: { contentType: "*/*" } }', { kind: 'binary' }],
    ['3.1', '{}', 'encoding: { f: { contentType: application/json } }', { kind: 'unknown' }],
    ['3.0', '{}', '', { kind: 'unknown' }],
  ] as const)('of multipart, OpenAPI %s: a part of the schema %s %s', (version, schema, encoding, type) => {
    const media = `{ schema: { type: object, properties: { f: ${schema} } }${encoding === '' ? '' : `, ${encoding}`} }`;
    const [content] = body(version, `{ multipart/form-data: ${media} }`).contents;
    expect(content?.parts[0]?.type).toMatchObject(type);
  });

  test('of multipart, in a component: the property is a file unless the component is JSON elsewhere', () => {
    const thing = '{ schemas: { Thing: { type: object, properties: { f: {} } } } }';
    const ref = "{ schema: { $ref: '#/components/schemas/Thing' } }";
    const answer = (content: string): Built =>
      operation(
        '3.1',
        `{ requestBody: { content: { multipart/form-data: ${ref} } }, responses: { '200': { description: d, content: ${content} } } }`,
        thing,
      );
    expect(answer('{}').type('Thing', 'f')).toEqual({ kind: 'binary' });
    const both = answer(`{ application/json: ${ref} }`);
    expect(both.type('Thing', 'f')).toEqual(any);
    expect(both.model.operations[0]?.body?.contents[0]?.parts[0]?.type).toEqual({ kind: 'binary' });
    expect(both.found).toEqual([]);
  });

  test('of multipart, with the defaults of the Encoding Object', () => {
    const { contents } = body('3.0', `{ multipart/form-data: { schema: ${form} } }`);
    expect(
      contents[0]?.parts.map((part) => [
        part.wireName,
        part.contentTypes.join(),
        part.format,
        part.repeated,
        part.required,
      ]),
    ).toEqual([
      ['name', 'text/plain', 'text', false, true],
      ['count', 'text/plain', 'text', false, false],
      ['file', 'application/octet-stream', 'binary', false, false],
      ['files', 'application/octet-stream', 'binary', true, false],
      ['address', 'application/json', 'json', false, false],
      ['tags', 'text/plain', 'text', true, false],
      ['kind', 'text/plain', 'text', false, false],
      ['any', 'application/octet-stream', 'binary', false, false],
    ]);
  });

  test.each([
    ['{ type: integer }', 'application/json'],
    ['{ type: array, items: {} }', 'application/json'],
    ['{ type: string, contentEncoding: base64 }', 'application/json'],
    ['{ type: string, format: binary }', 'application/octet-stream'],
  ])('a list of lists of %s is %s', (inner, expected) => {
    const list = `{ type: array, items: { type: array, items: ${inner} } }`;
    const { contents } = body(
      '3.1',
      `{ multipart/form-data: { schema: { type: object, properties: { lists: ${list} } } } }`,
    );
    expect(contents[0]?.parts[0]?.contentTypes).toEqual([expected]);
  });

  test('are read-only where each variant of a union that has them says so', () => {
    const variant = (key: string, id: string): string =>
      `{ type: object, required: [${key}], properties: { ${key}: { type: string }, made: { type: string, readOnly: true }, id: { type: string, readOnly: ${id} } } }`;
    const { contents } = body(
      '3.0',
      `{ multipart/form-data: { schema: { oneOf: [${variant('a', 'true')}, ${variant('b', 'false')}] } } }`,
    );
    expect(contents[0]?.parts.map(({ wireName, readOnly }) => [wireName, readOnly])).toEqual([
      ['a', false],
      ['made', true],
      ['id', false],
      ['b', false],
    ]);
  });

  test('with an encoding of their own', () => {
    const { contents } = body(
      '3.0',
      `{ multipart/form-data: { schema: ${form}, encoding: { file: { contentType: 'image/png, image/jpeg', headers: { X-Size: { schema: { type: integer } }, Content-Type: {} } }, tags: { contentType: application/json, style: pipeDelimited } } } }`,
    );
    const [, , file, , , tags] = contents[0]?.parts ?? [];
    expect(file).toMatchObject({
      contentTypes: ['image/png', 'image/jpeg'],
      contentTypeGiven: true,
      format: 'binary',
      headers: [{ wireName: 'X-Size' }],
    });
    expect(file?.headers).toHaveLength(1);
    // A style says nothing about multipart bodies in 3.0.
    expect(tags).toMatchObject({ contentTypes: ['application/json'], repeated: false, styleGiven: false });
  });

  test('of form bodies', () => {
    const { contents } = body(
      '3.0',
      `{ application/x-www-form-urlencoded: { schema: ${form}, encoding: { tags: { style: spaceDelimited }, address: { style: deepObject }, name: { allowReserved: true } } } }`,
    );
    const parts = new Map(contents[0]?.parts.map((part) => [part.wireName, part]));
    expect(parts.get('tags')).toMatchObject({
      style: 'spaceDelimited',
      explode: false,
      styleGiven: true,
      repeated: false,
    });
    expect(parts.get('address')).toMatchObject({ style: 'deepObject', explode: true, styleGiven: true });
    expect(parts.get('name')).toMatchObject({ style: 'form', explode: true, allowReserved: true });
    expect(parts.get('count')).toMatchObject({ style: 'form', explode: true, styleGiven: false });
  });

  test('in 3.1: contentMediaType is the part’s type', () => {
    const { contents } = body(
      '3.1',
      `{ multipart/form-data: { schema: { type: object, properties: { a: { type: string, contentMediaType: image/png }, b: { type: array, items: { contentMediaType: application/octet-stream } }, c: { type: string, contentEncoding: base64 } } } } }`,
    );
    expect(contents[0]?.parts.map((part) => [part.type.kind, part.contentTypes.join(), part.repeated])).toEqual([
      ['binary', 'image/png', false],
      ['array', 'application/octet-stream', true],
      ['string', 'application/octet-stream', false],
    ]);
  });

  test('of a component, and of each variant of a union', () => {
    const { contents } = body(
      '3.0',
      `{ multipart/form-data: { schema: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] } } }`,
      'schemas: { A: { type: object, required: [x], properties: { x: { type: string } } }, B: { type: object, required: [x], properties: { x: { type: string }, y: { type: string } } } }',
    );
    expect(contents[0]?.parts.map(({ wireName, required }) => [wireName, required])).toEqual([
      ['x', true],
      ['y', false],
    ]);
  });
});

test('a body under components keeps its name', () => {
  const built = operation(
    '3.0',
    '{ requestBody: { $ref: "#/components/requestBodies/New" } }',
    'requestBodies: { New: { required: true, description: D., content: { application/json: { schema: { type: object, properties: { a: { enum: [x] } } } } } } }',
  );
  expect(built.model.operations[0]?.body).toMatchObject({
    required: true,
    names: { component: 'New' },
    docs: { description: 'D.' },
  });
  expect(built.model.declarations.map(({ names }) => names.context)).toEqual([
    { anchor: { kind: 'component', name: 'New' }, steps: [{ kind: 'request-body' }, { kind: 'property', name: 'a' }] },
    { anchor: { kind: 'component', name: 'New' }, steps: [{ kind: 'request-body' }] },
  ]);
});
