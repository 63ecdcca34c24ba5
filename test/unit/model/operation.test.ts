import { modelOf, operation } from './model-of';

const head = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\n";

describe('responses', () => {
  test('statuses, wildcards and outcomes', () => {
    const built = operation(
      '3.1',
      '{ responses: { "200": { description: ok }, 2xx: { description: other }, "304": { description: same }, "4XX": { description: bad }, default: { description: any }, x-note: 1, ok: { description: no } } }',
    );
    expect(built.model.operations[0]?.responses.map(({ status, outcome }) => [status, outcome])).toEqual([
      ['200', 'success'],
      ['304', 'success'],
      ['2XX', 'success'],
      ['4XX', 'error'],
      ['default', 'error'],
    ]);
  });

  test('default is a success where there is no other', () => {
    const built = operation('3.1', '{ responses: { "404": { description: no }, default: { description: any } } }');
    expect(built.model.operations[0]?.responses.map(({ outcome }) => outcome)).toEqual(['error', 'success']);
  });

  test('content of a status that has none is ignored, and named', () => {
    const responses = ['200', '204', '205', '304'].map(
      (status) => `"${status}": { description: a, content: { text/plain: {} } }`,
    );
    const { model, found } = operation('3.1', `{ responses: { ${responses.join(', ')} } }`);
    expect(model.operations[0]?.responses.map(({ contents }) => contents.length)).toEqual([1, 0, 0, 0]);
    expect(found.map((text) => text.split(' ')[0])).toEqual(Array(3).fill('model-response-content'));
  });

  test('headers, component names and inline names', () => {
    const built = operation(
      '3.0',
      '{ operationId: getIt, responses: { "200": { description: ok, headers: { X-A: { required: true, schema: { enum: [1] } }, Content-Type: { schema: {} } }, content: { application/json: { schema: { type: object, properties: { a: {} } } }, application/x-ndjson: { schema: { type: object, properties: { b: {} } } } } }, "404": { $ref: "#/components/responses/Gone" } } }',
      'responses: { Gone: { description: gone, content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } } }',
    );
    const [ok, gone] = built.model.operations[0]?.responses ?? [];
    expect(ok?.headers).toMatchObject([
      { wireName: 'X-A', required: true, explode: false, type: { kind: 'reference' } },
    ]);
    expect(gone?.names).toEqual({ component: 'Gone' });
    const anchor = { kind: 'operation', id: 'getIt' };
    expect(built.model.declarations.map(({ names }) => names.context)).toEqual([
      { anchor, steps: [{ kind: 'response', status: '200' }] },
      { anchor, steps: [{ kind: 'response', status: '200', mediaType: 'application/x-ndjson' }] },
      { anchor, steps: [{ kind: 'response-header', status: '200', name: 'X-A' }] },
      { anchor: { kind: 'component', name: 'Gone' }, steps: [{ kind: 'response', status: '' }] },
    ]);
  });
});

describe('identity', () => {
  test('an id that is missing or taken becomes method and path', () => {
    const built = modelOf(`${head}
paths:
  /a: { get: { operationId: x }, put: {} }
  /b: { get: { operationId: x }, put: { operationId: '' } }
`);
    expect(built.model.operations.map(({ id, operationId }) => [id, operationId])).toEqual([
      ['x', 'x'],
      ['PUT /a', undefined],
      ['GET /b', 'x'],
      ['PUT /b', undefined],
    ]);
  });

  test('path items by reference, in components and in other files', () => {
    const built = modelOf(
      `${head}
components: { pathItems: { A: { get: { operationId: a, parameters: [{ name: q, in: query, schema: { enum: [x] } }] } } } }
paths:
  /a: { $ref: '#/components/pathItems/A' }
  /b: { $ref: 'paths/b.yaml' }
`,
      {
        'paths/b.yaml':
          "get: { operationId: b, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '../schemas.yaml#/B' } } } } } }",
        'schemas.yaml': 'B: { properties: { x: { enum: [y] } } }',
      },
    );
    expect(built.model.operations.map(({ id, path }) => [id, path])).toEqual([
      ['a', '/a'],
      ['b', '/b'],
    ]);
    expect(built.model.declarations.map(({ id, names }) => [id, names.component ?? names.context?.anchor])).toEqual([
      ['schemas.yaml#/B', 'B'],
      ['#/components/pathItems/A/get/parameters/0/schema', { kind: 'operation', id: 'a' }],
      ['schemas.yaml#/B/properties/x', { kind: 'component', name: 'B' }],
    ]);
  });

  test.each(['3.0.3', '3.1.0', '2.0'])(
    'in %s what stands beside the reference of a path item counts, and first',
    (version) => {
      const shared = (name: string, type: string): string =>
        `{ name: ${name}, in: query, type: ${type}, schema: { type: ${type} } }`;
      const built = modelOf(
        `${version === '2.0' ? "swagger: '2.0'" : `openapi: ${version}`}
info: { title: T, version: '1' }
paths:
  /a:
    $ref: 'b.yaml#/B'
    x-own: 1
    parameters: [${shared('q', 'integer')}, ${shared('r', 'string')}]
    get: { operationId: near, responses: {} }
    put: { operationId: added, responses: {} }
`,
        {
          'b.yaml': `B: { $ref: '#/C', x-own: 2, x-other: 3, get: { operationId: middle, responses: {} } }
C: { parameters: [${shared('p', 'string')}, ${shared('q', 'string')}], get: { operationId: far, responses: {} }, post: { operationId: kept, responses: {} } }`,
        },
      );
      const { operations } = built.model;
      expect(operations.map(({ id }) => id)).toEqual(['near', 'added', 'kept']);
      for (const { parameters, extensions } of operations) {
        expect(parameters.map(({ wireName, type }) => [wireName, type.kind])).toEqual([
          ['p', 'string'],
          ['q', 'integer'],
          ['r', 'string'],
        ]);
        expect(extensions).toEqual({ 'x-own': 1, 'x-other': 3 });
      }
    },
  );

  test('servers of the nearest path item that has some', () => {
    const built = modelOf(`${head}
components: { pathItems: { A: { servers: [{ url: https://far }], get: { operationId: g } } } }
paths:
  /a: { $ref: '#/components/pathItems/A', servers: [{ url: https://near }] }
  /b: { $ref: '#/components/pathItems/A', summary: B }
`);
    expect(built.model.operations.map(({ servers }) => servers[0]?.url)).toEqual(['https://near', 'https://far']);
  });
});

test('security: inherited, replaced, emptied, optional', () => {
  const built = modelOf(`${head}
security: [{ key: [] }]
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key, description: The key. }
    token: { type: http, scheme: Bearer, bearerFormat: JWT }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /t, scopes: { read: Reads. } } } }
    odd: { type: apiKey }
paths:
  /a: { get: {} }
  /b: { get: { security: [{ key: [], oauth: [read] }, { token: [] }, {}] } }
  /c: { get: { security: [] } }
  /d: { get: { security: [{ nobody: [] }] } }
`);
  expect(built.model.securitySchemes.map(({ kind, name }) => [kind, name])).toEqual([
    ['apiKey', 'key'],
    ['http', 'token'],
    ['oauth2', 'oauth'],
  ]);
  expect(
    built.model.operations.map(({ security }) => security.map(({ schemes }) => schemes.map(({ scheme }) => scheme))),
  ).toEqual([[['key']], [['key', 'oauth'], ['token'], []], [], []]);
  expect(built.model.operations[1]?.security[0]?.schemes[1]).toEqual({ scheme: 'oauth', scopes: ['read'] });
});

test('a variable with a mark of a framework is the parameter that is declared without it', () => {
  const [operation] = modelOf(`${head}
paths:
  /a/{key+}/{size?}: { get: { parameters: [{ name: key, in: path, schema: { type: integer } }] } }
`).model.operations;
  expect(operation?.parameters.map(({ wireName, type }) => [wireName, type.kind])).toEqual([
    ['key', 'integer'],
    ['size?', 'string'],
  ]);
  expect(operation?.pathSegments.flatMap((part) => (part.kind === 'parameter' ? [part.wireName] : []))).toEqual([
    'key',
    'size?',
  ]);
});

test('servers at three places, with variables', () => {
  const built = modelOf(`${head}
servers: [{ url: 'https://{region}.example.org', variables: { region: { default: eu, enum: [eu, us], description: Where. } } }]
paths:
  /a: { get: {} }
  /b: { servers: [{ url: /b }], get: {}, put: { servers: [{ url: /put }] } }
`);
  expect(built.model.operations.map(({ servers, ownServers }) => [servers[0]?.url, ownServers])).toEqual([
    ['https://{region}.example.org', false],
    ['/b', true],
    ['/put', true],
  ]);
  expect(built.model.servers[0]?.variables).toEqual([
    { name: 'region', default: 'eu', enum: ['eu', 'us'], description: 'Where.' },
  ]);
  expect(modelOf(`${head}paths: {}`).model.servers).toEqual([{ url: '/', variables: [] }]);
});

test('servers of the document that a path or an operation repeats are no servers of its own', () => {
  const servers = "servers: [{ url: 'https://{a}.example.org', variables: { a: { default: eu } } }]";
  const { operations } = modelOf(`${head}
${servers}
paths:
  /a: { ${servers}, get: {}, put: { servers: [{ url: 'https://{a}.example.org', variables: { a: { default: us } } }] } }
  /b: { get: { ${servers} } }
`).model;
  expect(operations.map(({ ownServers }) => ownServers)).toEqual([false, true, false]);
});

test('webhooks and callbacks', () => {
  const built = modelOf(`${head}
webhooks:
  moved: { post: { requestBody: { content: { application/json: { schema: { properties: { a: { type: string } } } } } } } }
paths:
  /subscribe:
    post:
      operationId: subscribe
      callbacks:
        done:
          '{$request.body#/url}/done':
            post: { requestBody: { content: { application/json: { schema: { properties: { b: { type: string } } } } } }, responses: { '204': { description: ok } } }
        again: { $ref: '#/components/callbacks/Again' }
components:
  callbacks:
    Again: { 'http://{$request.query.host}': { get: { operationId: again } } }
`);
  expect(built.model.webhooks).toMatchObject([
    { name: 'moved', operation: { id: 'POST webhooks/moved', path: '', pathSegments: [] } },
  ]);
  const [subscribe] = built.model.operations;
  expect(subscribe?.callbacks).toMatchObject([
    { name: 'done', expression: '{$request.body#/url}/done', operation: { method: 'POST', parameters: [] } },
    { name: 'again', operation: { id: 'again' } },
  ]);
  expect(built.found).toEqual([]);
  expect(built.model.declarations.map(({ names, usage }) => [names.context, usage.webhook])).toEqual([
    [
      {
        anchor: { kind: 'operation', id: 'subscribe' },
        steps: [
          { kind: 'callback', name: 'done', expression: '{$request.body#/url}/done', method: 'POST' },
          { kind: 'request-body' },
        ],
      },
      true,
    ],
    [{ anchor: { kind: 'webhook', name: 'moved', method: 'POST' }, steps: [{ kind: 'request-body' }] }, true],
  ]);
});

test('usage follows everything that a schema mentions', () => {
  const schema = (name: string): string => `{ schema: { $ref: '#/components/schemas/${name}' } }`;
  const built = modelOf(`${head}
paths:
  /a:
    post:
      requestBody: { content: { application/json: ${schema('In')} } }
      responses:
        '200': { description: ok, content: { application/json: ${schema('Out')} } }
        default: { description: bad, content: { application/json: ${schema('Bad')} } }
components:
  schemas:
    In: { properties: { x: { $ref: '#/components/schemas/Shared' } } }
    Out: { type: array, items: { $ref: '#/components/schemas/Shared' } }
    Bad: { type: string }
    Shared: { properties: { x: { type: string }, again: { $ref: '#/components/schemas/Shared' } } }
    Unused: { type: string }
`);
  const used = built.model.declarations.map(({ names, usage }) => [
    names.component,
    Object.entries(usage)
      .flatMap(([role, yes]) => (yes ? [role] : []))
      .join(),
  ]);
  expect(used).toEqual([
    ['In', 'request'],
    ['Out', 'response'],
    ['Bad', 'error'],
    ['Shared', 'request,response'],
    ['Unused', ''],
  ]);
});

test('docs, tags, extensions and examples of an operation', () => {
  const built = operation(
    '3.1',
    `{ summary: S, description: D, deprecated: true, tags: [b, a, b], externalDocs: { url: 'https://example.org' }, x-speakeasy-name-override: list, x-own: { a: 1 },
       requestBody: { content: { application/json: { schema: { type: string }, examples: { one: { summary: First, value: x }, two: { $ref: '#/components/examples/Two' }, three: { externalValue: 'https://example.org' } } } } } }`,
    'examples: { Two: { value: y } }',
  );
  const [found] = built.model.operations;
  expect(found).toMatchObject({
    docs: { summary: 'S', description: 'D', deprecated: true, externalDocs: { url: 'https://example.org' } },
    tags: ['b', 'a'],
    names: { override: 'list' },
    extensions: { 'x-own': { a: 1 } },
  });
  expect(found?.body?.contents[0]?.docs.examples).toEqual([
    { name: 'one', summary: 'First', value: 'x' },
    { name: 'two', value: 'y' },
  ]);
  expect(built.model.tags).toEqual([{ name: 'b' }, { name: 'a' }]);
});

test('the model survives JSON', () => {
  const { model } = operation(
    '3.1',
    '{ parameters: [{ name: q, in: query, schema: { type: array, items: { enum: [a] } } }] }',
  );
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});
