import { operationScenarios } from '../../../generator/conformance/operation-scenarios';
import { documentScenarios } from '../../../generator/conformance/status-scenarios';
import { withoutAccept } from '../../../generator/conformance/transcript';
import { modelOf } from '../model/model-of';

/** What the client sends and what it is answered, for `POST /x`. */
function scenario(content: string, body = ''): { readonly sent: unknown; readonly answered: unknown } {
  const { model } = modelOf(
    `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /x: { post: { operationId: x, ${body}responses: { '200': { description: d, content: { ${content} } } } } } }`,
  );
  const [step] = operationScenarios('s', model)[0]?.steps ?? [];
  return { sent: step?.call.body, answered: step?.exchanges?.[0]?.reply.body };
}

const N = '{ type: object, properties: { n: { type: integer } } }';

test.each([
  ['text/plain: { schema: { type: integer } }', '7'],
  ['text/plain: { schema: { type: boolean } }', 'true'],
  ['text/plain: { schema: { type: string } }', 'some text'],
  [`application/jsonl: { itemSchema: ${N} }`, '{"n":7}\n'],
  [`application/jsonl: { schema: ${N} }`, '{"n":7}\n'],
  [`application/jsonl: { schema: { type: array, minItems: 2, items: ${N} } }`, '{"n":7}\n{"n":7}\n'],
  [`text/event-stream: { schema: ${N} }`, 'data: {"n":7}\n\n'],
  [`text/event-stream: { itemSchema: ${N} }`, 'data: {"n":7}\n\n'],
  [
    `text/event-stream: { itemSchema: { type: object, properties: { event: { const: a }, data: ${N} } } }`,
    'event: a\ndata: {"n":7}\n\n',
  ],
])('%s is answered by what it says', (content, text) => {
  expect(scenario(content).answered).toMatchObject({ text });
});

test('an operation that answers JSON or a stream is asked for JSON', () => {
  const body =
    'requestBody: { content: { application/json: { schema: { type: object, properties: { stream: { type: boolean } } } } } }, ';
  const json = `application/json: { schema: ${N} }`;
  expect(scenario(`${json}, text/event-stream: { schema: ${N} }`, body)).toMatchObject({
    sent: { json: { stream: false } },
    answered: { json: { n: 7 } },
  });
  expect(scenario(json, body)).toMatchObject({ sent: { json: { stream: true } } });
});

test('clients may differ in what they accept where an operation answers a value or a stream, and nowhere else', () => {
  const free = (content: string): unknown => {
    const { model } = modelOf(
      `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /x: { get: { operationId: x, responses: { '200': { description: d, content: { ${content} } } } } } }`,
    );
    return operationScenarios('s', model)[0]?.freeAccept;
  };
  expect(free(`application/json: { schema: ${N} }, application/x-ndjson: { schema: ${N} }`)).toBe(true);
  expect(free(`application/json: { schema: ${N} }`)).toBeUndefined();
  const sent = {
    method: 'GET',
    target: '/',
    headers: [
      ['accept', 'a/b'],
      ['x-a', '1'],
    ],
    body: null,
  };
  expect(withoutAccept(sent)).toEqual({ ...sent, headers: [['x-a', '1']] });
});

test('a status is asked for, unless it is a redirect or 407, which fetch shows no program', () => {
  const responses = ['200', '302', '404', '407'].map((status) => `'${status}': { description: d }`).join(', ');
  const { model } = modelOf(
    `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /x: { get: { operationId: x, responses: { ${responses} } } } }`,
  );
  expect(documentScenarios('s', model).scenarios.map(({ name }) => name)).toEqual(['x 200', 'x 404']);
});

test.each(['', '[]'])('bytes that a part of a form has as base64%s are a text, and others a file', (list) => {
  const part = (schema: string): string => (list === '' ? schema : `{ type: array, items: ${schema} }`);
  const properties = `a: ${part('{ type: string, format: byte }')}, b: ${part('{ type: string, contentEncoding: base64 }')}, c: ${part('{ type: string, contentMediaType: image/png }')}`;
  const body = `requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { ${properties} } } } } }, `;
  expect(scenario('text/plain: {}', body).sent).toMatchObject({
    multipart: [
      { name: 'a', text: 'AAEC/w==' },
      { name: 'b', text: 'AAEC/w==' },
      { name: 'c', filename: 'a.bin' },
    ],
  });
});
