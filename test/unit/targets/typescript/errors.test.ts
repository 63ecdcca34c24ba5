import type { Statement } from '../../../../generator/code/source-file';
import { commonErrors, compatOf } from '../../../../generator/targets/typescript/compat';
import { errorStatements } from '../../../../generator/targets/typescript/package/errors';
import { planOf } from './plan-of';

const DOCUMENT = `paths: { /p: { get: { operationId: one, responses: {
  '204': { description: d },
  '403': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/NotPermitted' } } } } } } } }
components: { schemas: { NotPermitted: { type: object } } }`;

const classesOf = (statements: readonly Statement[]): readonly (readonly [string, string | undefined])[] =>
  statements.flatMap((it) => (it.kind === 'class' ? [[it.name.text, it.extends?.text] as const] : []));

test('with errorNames: speakeasy the class of an error is called as its schema, that of other statuses as the option says', () => {
  const plan = planOf(DOCUMENT, { className: 'Shop', errorNames: 'speakeasy', defaultErrorName: 'SDKError' });
  const statements = errorStatements(plan);
  expect(classesOf(statements)).toEqual([
    ['ShopError', 'ResponseError<Data>'],
    ['SDKError', 'ShopError'],
    ['NotPermitted', 'ShopError<NotPermittedData>'],
  ]);
  const [first] = statements;
  expect(first?.kind === 'code' && first.code.text).toMatch(/^export \{ ConnectionError \} from/);
  expect(plan.operations[0]?.descriptor.text).toContain('default: errors.SDKError');
});

test('without it, an error says in its name that it is one', () => {
  expect(classesOf(errorStatements(planOf(DOCUMENT)))).toEqual([['NotPermittedError', 'APIError<NotPermitted>']]);
});

test.each([
  [{}, { other: 'APIError', all: 'SDKError' }],
  [{ compat: 'speakeasy' }, { other: 'APIError', all: 'SDKError' }],
  [
    { compat: 'speakeasy', defaultErrorName: 'SDKError' },
    { other: 'SDKError', all: 'ShopError' },
  ],
])('%j has these common errors', (options, common) => {
  expect(commonErrors(compatOf(options, 'Shop'))).toEqual(common);
});
