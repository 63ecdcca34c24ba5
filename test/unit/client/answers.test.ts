import { readingOrder } from '../../../generator/client';
import { callFrom } from './client-from';

const responses = (...answers: readonly string[]): string => `responses: { ${answers.join(', ')} }`;
const answer = (status: string, ...types: readonly string[]): string =>
  `'${status}': { description: d, content: { ${types.map((type) => `'${type}': { schema: { type: object } }`).join(', ')} } }`;
const result = (...answers: readonly string[]): unknown => {
  const { contents, mayBeNothing } = callFrom(responses(...answers)).result;
  return [contents.map(({ kind }) => kind), mayBeNothing];
};

test.each([
  ['application/json', 'json'],
  ['application/problem+json', 'json'],
  ['text/csv; charset=utf-8', 'text'],
  ['application/xml', 'xml'],
  ['application/pdf', 'bytes'],
  ['application/x-ndjson', 'lines'],
  ['text/event-stream', 'events'],
])('%s is read as %s', (type, kind) => {
  const [found] = callFrom(responses(answer('200', type))).answers;
  expect(found?.contents.map((content) => content.kind)).toEqual([kind]);
});

test('errors in XML are read as answers are', () => {
  const [, found] = callFrom(responses(answer('200', 'application/json'), answer('400', 'application/xml'))).answers;
  expect(found?.contents.map(({ kind, xml }) => [kind, xml?.name])).toEqual([['xml', 'root']]);
});

test.each([
  ['*/*', 'string', 'text', true],
  ['application/*', 'string', 'text', true],
  ['text/plain', 'string', 'text', undefined],
  ['*/*', "[string, 'null']", 'text', true],
  ['*/*', 'object', 'json', undefined],
])('%s with a schema of type %s is read as %s, open: %s', (media, type, kind, open) => {
  const content = `content: { '${media}': { schema: { type: ${type} } } }`;
  const [found] = callFrom(responses(`'200': { description: d, ${content} }`)).answers;
  expect(found?.contents.map((each) => [each.kind, each.open])).toEqual([[kind, open]]);
});

test.each([
  ['application/json', 'string', 'json', true],
  ['application/json', "[string, 'null']", 'json', true],
  ['application/json', 'integer', 'json', undefined],
  ['text/plain', 'string', 'text', undefined],
  ['text/plain', 'integer', 'json', undefined],
  ['text/plain', 'number', 'json', undefined],
  ['text/plain', 'boolean', 'json', undefined],
  ['text/plain', 'integer, enum: [1, 2]', 'json', undefined],
  ['text/plain', 'boolean, const: true', 'json', undefined],
  ['text/plain', 'string, enum: [a, b]', 'text', undefined],
])('%s with a schema of type %s is read as %s, bare: %s', (media, type, kind, bare) => {
  const content = `content: { '${media}': { schema: { type: ${type} } } }`;
  const [found] = callFrom(responses(`'200': { description: d, ${content} }`)).answers;
  expect(found?.contents.map((each) => [each.kind, each.bare])).toEqual([[kind, bare]]);
});

test('a number of a text is text beside JSON', () => {
  const content = 'content: { application/json: {}, text/plain: { schema: { type: integer } } }';
  const [found] = callFrom(responses(`'200': { description: d, ${content} }`)).answers;
  expect(found?.contents.map(({ kind }) => kind)).toEqual(['json', 'text']);
});

test.each([
  [
    ['application/xml', 'application/json'],
    ['application/json', 'application/xml'],
  ],
  [
    ['text/plain', 'application/pdf'],
    ['text/plain', 'application/pdf'],
  ],
])('a response is compared with %j in the order %j', (types, order) => {
  const [found] = callFrom(responses(answer('200', ...types))).answers;
  expect(readingOrder(found!).map(({ essence }) => essence)).toEqual(order);
});

describe('the result', () => {
  test('is JSON where a success offers it beside text', () => {
    expect(result(answer('200', 'application/xml', 'application/json'))).toEqual([['json'], false]);
  });

  test('is JSON where a success offers it beside a stream', () => {
    expect(result(answer('200', 'application/json', 'text/event-stream'))).toEqual([['json'], false]);
  });

  test('has the types of every success, and may be nothing', () => {
    expect(result(answer('200', 'application/json'), answer('201', 'text/plain'), answer('204'))).toEqual([
      ['json', 'text'],
      true,
    ]);
  });

  test('does not count a declared 304', () => {
    expect(result(answer('200', 'application/json'), answer('304'))).toEqual([['json'], false]);
  });

  test('is nothing where no answer is declared', () => {
    expect(result()).toEqual([[], true]);
  });
});

describe('Accept', () => {
  test('asks for JSON where a success offers it, and for the errors’ types after that', () => {
    const call = callFrom(
      responses(answer('200', 'application/xml', 'application/json'), answer('400', 'application/problem+json')),
    );
    expect(call.accept).toEqual(['application/json', 'application/problem+json']);
  });

  test('lists what there is where there is no JSON', () => {
    expect(callFrom(responses(answer('200', 'text/csv', 'application/pdf'))).accept).toEqual([
      'text/csv',
      'application/pdf',
    ]);
  });

  test('leaves out what is no media type', () => {
    expect(callFrom(responses(answer('200', 'json', 'text/plain'))).accept).toEqual(['text/plain']);
  });
});
