// Variables of the examples on pages that hold arguments, where a program has something else of their names.

import { plan as planCsharp } from '../../../generator/targets/csharp/plan';
import { examples as examplesCsharp } from '../../../generator/targets/csharp/pages/example';
import { plan as planPython } from '../../../generator/targets/python/plan';
import { examples as examplesPython } from '../../../generator/targets/python/pages/example';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { buildFrom, parse, specOf } from '../model/model-of';

function modelOf(operation: string): ReturnType<typeof buildFrom>['model'] {
  const paths = `paths: { /x: { post: { operationId: call, ${operation} } } }`;
  return buildFrom(specOf(parse(`openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${paths}`))).model;
}

const ANSWER = "responses: { '200': { description: x, content: { application/json: { schema: { type: string } } } } }";
const parameters = (...given: readonly (readonly [name: string, schema: string])[]): string =>
  `parameters: [${given.map(([name, schema]) => `{ name: ${name}, in: query, required: true, schema: ${schema} }`).join(', ')}]`;

function python(operation: string): string {
  const [[, code] = []] = [...examplesPython(planPython(modelOf(`${operation}, ${ANSWER}`), {}))];
  return code?.text ?? '';
}

test('Python: a module that is imported keeps its name', () => {
  const id = '{ type: string, format: uuid }';
  const code = python(parameters(['uuid', id], ['other', id], ['configuration', '{ type: string }']));
  expect(code).toContain('    uuid_value = uuid.UUID(');
  expect(code).toContain('    other = uuid.UUID(');
  expect(code).toContain("    configuration_value = 'configuration_example'");
  expect(code).toContain('.call(uuid_value, other, configuration_value)');
});

test('Python: a name that nothing else has stays', () => {
  expect(python(parameters(['uuid', '{ type: string }']))).toContain("    uuid = 'uuid_example'");
});

test.each([
  ['{ type: integer }', "'56'"],
  ['{ type: boolean }', "'true'"],
  ['{ type: string, format: date }', "'2013-10-20'"],
  ['{ type: array, items: { type: string } }', "'body_example'"],
])('Python: a body of text whose schema is %s is given as text', (schema, value) => {
  expect(python(`requestBody: { required: true, content: { text/plain: { schema: ${schema} } } }`)).toContain(
    `    body = ${value} #`,
  );
});

test('C#: what else a program has keeps its name', () => {
  const text = '{ type: string }';
  const model = modelOf(`${parameters(['config', text], ['e', text], ['result', text], ['f', text])}, ${ANSWER}`);
  const made = planCsharp(model, {}, { apiName: 'pets', diagnostics: new Diagnostics() });
  const [[, code] = []] = [...examplesCsharp(made)];
  expect(code?.text).toContain('.Call(configValue, eValue, resultValue, f);');
  expect(code?.text).toContain('var configValue = "config_example";');
});
