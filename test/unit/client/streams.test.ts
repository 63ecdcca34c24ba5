import type { Call, Policy } from '../../../generator/client';
import { clientFrom, FACADE, POSITIONAL } from './client-from';

function callsFrom(members: string, schemas: string, policy: Policy = POSITIONAL): readonly Call[] {
  const indented = members.trim().replace(/^/gm, '      ');
  const components = `components:\n  schemas:\n${schemas.trim().replace(/^/gm, '    ')}`;
  return clientFrom(`paths:\n  /x:\n    post:\n      operationId: x\n${indented}\n${components}`, policy).calls;
}

const SCHEMAS = `
Item: { type: object, properties: { n: { type: integer } } }
Wrapped: { type: object, properties: { event: { type: string }, data: { $ref: '#/components/schemas/Item' } } }
Marked: { type: object, properties: { event: { const: done }, data: { type: string } } }
Both: { oneOf: [{ $ref: '#/components/schemas/Wrapped' }, { $ref: '#/components/schemas/Marked' }] }
Mixed: { oneOf: [{ $ref: '#/components/schemas/Wrapped' }, { $ref: '#/components/schemas/Item' }] }
Bare: { type: object, properties: { data: { $ref: '#/components/schemas/Item' } } }
Ask: { type: object, properties: { stream: { type: [boolean, 'null'] }, q: { type: string } } }
AskByText: { type: object, properties: { stream: { type: string } } }
`;
const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
const content = (type: string, schema: string, more = ''): string => `'${type}': { schema: ${schema}${more} }`;
const answer = (...contents: readonly string[]): string =>
  `responses: { '200': { description: d, content: { ${contents.join(', ')} } } }`;
const body = (name: string, type = 'application/json'): string =>
  `requestBody: { content: { ${content(type, ref(name))} } }\n`;
const JSON_ANSWER = content('application/json', ref('Item'));

describe('what is an item', () => {
  test.each([
    ['text/event-stream', ref('Item'), 'sse', 'data'],
    ['text/event-stream', ref('Wrapped'), 'sse', 'event'],
    ['text/event-stream', ref('Marked'), 'sse', 'text-event'],
    ['text/event-stream', ref('Both'), 'sse', 'event'],
    ['text/event-stream', ref('Mixed'), 'sse', 'data'],
    ['text/event-stream', ref('Bare'), 'sse', 'data'],
    ['text/event-stream', '{ type: string }', 'sse', 'raw'],
    ['text/event-stream', '{}', 'sse', 'raw'],
    ['application/jsonl', ref('Item'), 'json-lines', 'data'],
    ['application/x-ndjson', ref('Wrapped'), 'json-lines', 'data'],
    ['application/json-seq', ref('Item'), 'json-seq', 'data'],
  ])('%s of %s is %s, %s', (type, schema, kind, item) => {
    const [call] = callsFrom(answer(content(type, schema)), SCHEMAS);
    expect(call?.stream).toMatchObject({ when: 'always', row: { kind, item, sentinels: [] }, accept: [type] });
  });

  test('of an array are its items', () => {
    const [call] = callsFrom(answer(content('application/jsonl', `{ type: array, items: ${ref('Item')} }`)), SCHEMAS);
    expect(call?.stream?.row.type).toEqual({ kind: 'reference', id: '#/components/schemas/Item' });
  });

  test('are the lines of JSON that gRPC-Gateway calls JSON, and describes by one of them', () => {
    const streamOf = (properties: string, title = 'Stream result of v1Item'): unknown => {
      const schema = `{ title: ${title}, type: object, properties: { ${properties} } }`;
      return callsFrom(answer(content('application/json', schema)), SCHEMAS)[0]?.stream;
    };
    const result = `result: ${ref('Item')}`;
    const stream = { when: 'always', row: { kind: 'json-lines', item: 'data' }, accept: ['application/json'] };
    expect(streamOf(`${result}, error: {}`)).toMatchObject(stream);
    expect(streamOf(result)).toMatchObject(stream);
    expect(streamOf(`${result}, total: {}`)).toBeUndefined();
    expect(streamOf('error: {}')).toBeUndefined();
    expect(streamOf(`${result}, error: {}`, 'Result of v1Item')).toBeUndefined();
  });

  test('is the data of what ASP.NET Core describes an event by', () => {
    const names = ['eventType', 'eventId', 'reconnectionInterval'].map((name) => `${name}: { type: string }`);
    const schema = (data: string): string => `{ type: object, properties: { data: ${data}, ${names.join(', ')} } }`;
    const rowOf = (data: string): unknown =>
      callsFrom(answer(content('text/event-stream', schema(data))), SCHEMAS)[0]?.stream?.row;
    expect(rowOf(ref('Item'))).toMatchObject({ item: 'data', type: { id: '#/components/schemas/Item' } });
    expect(rowOf('{ type: string }')).toMatchObject({ item: 'raw' });
  });

  test('is an event with data of the type that its text holds (OAS 3.2 §4.14.4)', () => {
    const data = `data: { type: string, contentMediaType: application/json, contentSchema: ${ref('Item')} }`;
    const event = `{ type: object, properties: { ${data}, event: { type: string } } }`;
    const client = clientFrom(
      `paths: { /x: { get: { operationId: x, ${answer(`text/event-stream: { itemSchema: ${event} }`)} } } }\ncomponents: { schemas: { Item: { type: object, properties: { n: { type: integer } } } } }`,
    );
    expect(client.calls[0]?.stream?.row.item).toBe('event');
    expect(client.calls[0]?.operation.responses[0]?.contents[0]?.itemType).toMatchObject({ kind: 'reference' });
  });

  test('of lines whose text is described is any JSON', () => {
    const [call] = callsFrom(answer(content('application/jsonl', '{ type: string }')), SCHEMAS);
    expect(call?.stream?.row.type).toMatchObject({ kind: 'unknown' });
  });

  test('is an event where the media type has a sentinel and the object has data alone', () => {
    const [call] = callsFrom(
      answer(content('text/event-stream', ref('Bare'), ", x-speakeasy-sse-sentinel: '[END]'")),
      SCHEMAS,
    );
    expect(call?.stream?.row).toMatchObject({ item: 'event', sentinels: ['[END]'] });
  });
});

test('a terminator of the operation is a sentinel; [DONE] always is one, and is not listed', () => {
  const sentinels = (terminator: string): unknown =>
    callsFrom(
      `x-fern-streaming: { terminator: '${terminator}' }\n${answer(content('text/event-stream', ref('Item')))}`,
      SCHEMAS,
    )[0]?.stream?.row.sentinels;
  expect([sentinels('bye'), sentinels('[DONE]')]).toEqual([['bye'], []]);
});

describe('a value or a stream', () => {
  const either = body('Ask') + answer(JSON_ANSWER, content('text/event-stream', ref('Wrapped')));

  test('is two calls where a method cannot have two types', () => {
    const [plain, second, ...more] = callsFrom(either, SCHEMAS);
    expect(more).toEqual([]);
    expect(plain).toMatchObject({ id: 'x', accept: ['application/json'], result: { contents: [{ kind: 'json' }] } });
    expect(plain?.stream).toBeUndefined();
    expect(plain?.answers[0]?.contents).toHaveLength(1);
    expect(second?.id).not.toBe('x');
    expect(second).toMatchObject({ accept: ['text/event-stream'], result: { contents: [{ kind: 'events' }] } });
    expect(second?.stream).toMatchObject({ when: 'second', chosenBy: 'stream' });
  });

  test('is one call where its type follows the argument', () => {
    const [call, ...more] = callsFrom(either, SCHEMAS, FACADE);
    expect(more).toEqual([]);
    expect(call).toMatchObject({ accept: ['application/json'], result: { contents: [{ kind: 'json' }] } });
    expect(call?.stream).toMatchObject({ when: 'chosen', chosenBy: 'stream', accept: ['text/event-stream'] });
  });

  test('is chosen by what the operation names', () => {
    const streaming = `x-fern-streaming: { stream-condition: $request.live }\n`;
    const [, second] = callsFrom(
      streaming + body('Live') + answer(JSON_ANSWER, content('text/event-stream', ref('Item'))),
      `${SCHEMAS}Live: { type: object, properties: { live: { type: boolean }, stream: { type: boolean } } }`,
    );
    expect(second?.stream?.chosenBy).toBe('live');
  });

  test('is chosen by Accept alone where no boolean asks', () => {
    const [, second] = callsFrom(
      body('AskByText') + answer(JSON_ANSWER, content('text/event-stream', ref('Item'))),
      SCHEMAS,
    );
    expect(second?.stream).toMatchObject({ when: 'second', accept: ['text/event-stream'] });
    expect(second?.stream).not.toHaveProperty('chosenBy');
  });

  test('leaves the boolean out of the fields of the call that streams', () => {
    const [plain, second] = callsFrom(
      body('Ask', 'multipart/form-data') + answer(JSON_ANSWER, content('text/event-stream', ref('Item'))),
      SCHEMAS,
    );
    const keys = (call: Call | undefined): unknown => call?.arguments.map(({ key }) => key);
    expect([keys(plain), keys(second)]).toEqual([['form stream', 'form q'], ['form q']]);
  });
});

test.each([
  ['{ type: boolean }', POSITIONAL, { in: 'query', wireName: 'stream' }],
  ['{ type: boolean }', FACADE, { in: 'query', wireName: 'stream' }],
  ['{ type: string }', POSITIONAL, undefined],
])('a boolean of the query that asks for the stream is known too: %s', (schema, policy, unasked) => {
  const parameters = `parameters: [{ name: stream, in: query, schema: ${schema} }]\n`;
  const [alone] = callsFrom(parameters + answer(JSON_ANSWER), SCHEMAS, policy);
  expect(alone?.unasked).toEqual(unasked);
  const [first] = callsFrom(
    parameters + answer(JSON_ANSWER, content('text/event-stream', ref('Item'))),
    SCHEMAS,
    policy,
  );
  expect(first?.unasked).toEqual(unasked);
});

test('an error that streams does not make a call stream', () => {
  const failing = `responses: { '204': { description: d }, '400': { description: d, content: { ${content('text/event-stream', ref('Item'))} } } }`;
  expect(callsFrom(failing, SCHEMAS).map(({ stream }) => stream)).toEqual([undefined]);
});

test('itemSchema describes an item, of nothing but data too', () => {
  const bare = "content: { text/event-stream: { itemSchema: { $ref: '#/components/schemas/Bare' } } }";
  const [call] = callsFrom(`responses: { '200': { description: d, ${bare} } }`, SCHEMAS);
  expect(call?.stream?.row).toMatchObject({ item: 'event', type: { id: '#/components/schemas/Bare' } });
});
