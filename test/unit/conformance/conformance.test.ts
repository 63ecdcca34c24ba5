// What is made of a document for `conformance`, and how its results are printed. The engine is run by the tables of
// test/behaviour.

import { documentScenarios, operationOf } from '../../../generator/conformance/status-scenarios';
import { conform } from '../../../generator/conformance/conform';
import type { Answer, Call, DriveSession } from '../../../generator/conformance/drive-session';
import { runnable } from '../../../generator/conformance/list-drivers';
import { runScenario } from '../../../generator/conformance/run-scenario';
import { conformanceJunit, conformancePretty } from '../../../generator/cli/print-conformance';
import { PLAIN } from '../../../generator/format/style';
import type { ConformanceResult } from '../../../generator/run/conformance';
import { loadInMemory } from '../../support/in-memory';

const SHOP = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': { description: All, content: { application/json: { schema: { type: array, items: { type: string } } } } }
        '304': { description: Not changed }
        '404': { description: None, content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }
        4XX: { description: Yours }
        default: { description: Ours }
    delete: { operationId: clear, responses: { '202': { description: Later }, '204': { description: Done } } }
`;

test('an operation is called once for each status that its document declares', async () => {
  const { model } = await loadInMemory({ kind: 'text', text: SHOP, label: 'shop.yaml' });
  const { scenarios } = documentScenarios('api', model);
  expect(scenarios.map(({ name }) => name)).toEqual([
    'listThings 200',
    'listThings 404',
    'listThings 400',
    'listThings 500',
    'clear 202',
    'clear 204',
  ]);
  expect(new Set(scenarios.map(operationOf))).toEqual(new Set(['listThings', 'clear']));
  const [, missing] = scenarios;
  expect(missing?.steps[0]?.exchanges?.[0]?.reply).toMatchObject({ status: 404, body: { json: { why: 'some word' } } });
  expect(missing?.steps[0]?.expect).toEqual({
    ok: false,
    kind: 'api',
    status: 404,
    body: { json: { why: 'some word' } },
  });
});

test('and once more with the examples of the document, where they are of its types', async () => {
  const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /things/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string }, example: a/ö }
      - { name: limit, in: query, schema: { type: integer }, examples: { bad: { value: none }, good: { value: 25 } } }
      - { name: X-Trace, in: header, schema: { type: string }, example: "ends with a space " }
    post:
      operationId: change
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses:
        '200':
          description: Done
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { name: Chair, made: 2020-01-01T00:00:00Z, other: 1 } } }
components:
  schemas:
    Thing:
      type: object
      required: [made]
      properties:
        id: { type: string, readOnly: true, example: t1 }
        name: { type: string, example: Table }
        made: { type: string, format: date-time }
`;
  const { model } = await loadInMemory({ kind: 'text', text, label: 'shop.yaml' });
  const { scenarios } = documentScenarios('api', model);
  expect(scenarios.map(({ name }) => name)).toEqual(['change 200', 'change 200-example']);
  const [step] = scenarios[1]?.steps ?? [];
  expect(step?.call).toMatchObject({
    args: { path: { id: 'a/ö' }, query: { limit: 25 }, header: { 'X-Trace': 'some text' } },
    body: { json: { name: 'Table', made: '2024-02-29T12:30:15.250Z' } },
  });
  expect(step?.exchanges?.[0]?.request?.target).toBe('/base/things/a%2F%C3%B6');
  expect(step?.expect).toMatchObject({ value: { json: { name: 'Chair', made: '2024-02-29T12:30:15.250Z' } } });
});

test('a parameter called __proto__ is given as any other', async () => {
  const parameters = ['header', 'query'].map((place) => `{ name: __proto__, in: ${place}, schema: { type: string } }`);
  const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /a: { get: { operationId: read, parameters: [${parameters.join(', ')}], responses: { '204': { description: Done } } } }
`;
  const { model } = await loadInMemory({ kind: 'text', text, label: 'shop.yaml' });
  const [scenario] = documentScenarios('api', model).scenarios;
  const { args } = scenario?.steps[0]?.call ?? {};
  expect(Object.keys(args?.header ?? {})).toEqual(['__proto__']);
  expect(Object.keys(args?.query ?? {})).toEqual(['__proto__']);
});

test('a form is sent without what only the server writes, also in a union', async () => {
  const variant = (name: string): string =>
    `{ type: object, required: [${name}], properties: { ${name}: { type: string }, made: { type: string, readOnly: true } } }`;
  const schema = `{ oneOf: [${variant('a')}, ${variant('b')}] }`;
  const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /a:
    post: { operationId: send, requestBody: { content: { multipart/form-data: { schema: ${schema} } } }, responses: { '204': { description: Done } } }
`;
  const { model } = await loadInMemory({ kind: 'text', text, label: 'shop.yaml' });
  const [scenario] = documentScenarios('api', model).scenarios;
  const { multipart } = scenario?.steps[0]?.call?.body as { readonly multipart: readonly { readonly name: string }[] };
  expect(multipart.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('a client that cannot be loaded differs in each operation, and ends nothing', async () => {
  const { model } = await loadInMemory({ kind: 'text', text: SHOP, label: 'shop.yaml' });
  const { scenarios } = documentScenarios('api', model);
  const driver = { name: 'nobody', target: 'nobody', settings: {} };
  const cells = await conform(scenarios, 'shop.yaml', [driver, driver], () => undefined);
  expect(cells.map(({ operation, scenarios: all, passed }) => [operation, all, passed])).toEqual([
    ['listThings', 4, 0],
    ['clear', 2, 0],
    ['listThings', 4, 0],
    ['clear', 2, 0],
  ]);
  expect(cells[0]?.difference).toMatch(/^listThings 200: the client cannot be loaded: .*nobody/);
});

const NO_PYTHON = { name: 'python', target: 'python', unavailable: 'python3 has no pydantic' };
const TYPESCRIPT = { name: 'typescript', target: 'typescript' };

test('a run that calls nothing is refused, and one that leaves out a client that was named', () => {
  expect(runnable([TYPESCRIPT, NO_PYTHON])).toEqual([TYPESCRIPT]);
  const refused = 'the python client cannot be run here: python3 has no pydantic';
  expect(() => runnable([TYPESCRIPT, NO_PYTHON], ['python', 'typescript'])).toThrow(refused);
  expect(() => runnable([NO_PYTHON])).toThrow(refused);
});

const RESULT: ConformanceResult = {
  api: 'Shop',
  drivers: [
    { name: 'typescript', target: 'typescript' },
    { name: 'python', target: 'python' },
    { name: 'csharp', target: 'csharp', unavailable: 'no <SDK>' },
  ],
  cells: [
    { operation: 'listThings', driver: 'typescript', target: 'typescript', scenarios: 4, passed: 4 },
    {
      operation: 'listThings',
      driver: 'python',
      target: 'python',
      scenarios: 4,
      passed: 3,
      difference: 'listThings 404: "a" & <b>',
    },
  ],
  notCalled: [{ operation: 'sendXml', reason: 'its body is XML' }],
  reports: [],
};

test('people get a matrix, what was not run, and the first differences', () => {
  expect(
    conformancePretty(RESULT, PLAIN)
      .split('\n')
      .map((line) => line.trimEnd()),
  ).toEqual([
    'Shop',
    '',
    'operation   typescript  python',
    'listThings  4/4         3/4',
    'csharp was not run: no <SDK>',
    'sendXml was not called: its body is XML',
    '',
    'differs python listThings 404: "a" & <b>',
    '1 operation × 2 drivers: 1 of 2 as the document says and equal to each other, 8 calls',
    '',
  ]);
});

test('build servers get a suite for each driver, with failures and what was skipped', () => {
  const text = conformanceJunit(RESULT);
  expect(text).toContain('<testsuite name="typescript" tests="2" failures="0" errors="0" skipped="1">');
  expect(text).toContain('<failure message="listThings 404: &quot;a&quot; &amp; &lt;b&gt;">');
  expect(text).toContain('<skipped message="no &lt;SDK&gt;"/>');
});

test('what is not called has a reason', async () => {
  const xml = 'content: { application/xml: { schema: { type: object, properties: { a: { type: string } } } } }';
  const ok = "responses: { '200': { description: Done } }";
  const text = `openapi: 3.2.0
info: { title: Shop, version: 1.0.0 }
paths:
  /a:
    get: { operationId: read, responses: { '200': { description: All, ${xml} } } }
    put: { operationId: write, requestBody: { ${xml} }, ${ok} }
    post: { operationId: text, responses: { '200': { description: All, content: { application/xml: { schema: { type: string } } } } } }
    trace: { operationId: trace, ${ok} }
    additionalOperations: { PAINT: { operationId: paint, ${ok} } }
`;
  const { model } = await loadInMemory({ kind: 'text', text, label: 'shop.yaml' });
  const { notCalled } = documentScenarios('api', model);
  expect(notCalled.map(({ operation, reason }) => `${operation}: ${reason}`)).toEqual([
    'read: its answer is XML, and what that looks like is not known here',
    'write: its body is XML, and what that looks like is not known here',
    'trace: some clients may not send TRACE',
    'paint: the server knows no method PAINT',
  ]);
});

test('an operation is called by its path also where a variable of it is called as a server of the scenarios', async () => {
  const calls: string[] = [];
  const session = {
    errors: new Map<string, string>(),
    call: ({ operation, baseUrl }: Call): Promise<Answer> => {
      calls.push(operation, baseUrl ?? '');
      return Promise.resolve({ id: 1, ok: true, status: 200 });
    },
  } as unknown as DriveSession;
  const operation = 'GET /routes/{origin}';
  const step = { call: { operation, baseUrl: '{origin}/base' }, expect: { ok: true } } as const;
  await runScenario(session, { name: 'n', spec: 's', steps: [step] });
  expect(calls).toEqual([operation, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/base$/)]);
});
