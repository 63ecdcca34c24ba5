import { fitsNumber, fitsText } from '../../../generator/model/scalar-values';
import { numeralOf } from '../../../generator/support/exact-number';

test.each([
  [{ minimum: 1, maximum: 3 }, [0, 1, 3, 4], [1, 3]],
  [{ exclusiveMinimum: 1, exclusiveMaximum: 3 }, [1, 2, 3], [2]],
  [{ multipleOf: 10 }, [20, 25, '20', null], [20]],
  [{}, [1, 1.5], [1]],
])('an integer of %j', (bounds, values, fitting) => {
  const type = { kind: 'integer', content: 'int64', ...bounds } as const;
  expect(values.filter((value) => fitsNumber(type, value))).toEqual(fitting);
});

test('numbers beyond 2^53 are compared as they are written', () => {
  const type = { kind: 'integer', content: 'int64', maximum: numeralOf('9007199254740993') } as const;
  expect(['9007199254740993', '9007199254740994'].map((text) => fitsNumber(type, numeralOf(text)))).toEqual([
    true,
    false,
  ]);
});

test.each([
  ['plain', { minLength: 2, maxLength: 3 }, ['a', 'ab', '😀😀😀', 'abcd', 2], ['ab', '😀😀😀']],
  ['date', {}, ['2020-02-29', '2019-02-29', '0000-01-01', 'yesterday'], ['2020-02-29']],
  ['uuid', {}, ['3fa85f64-5717-4562-b3fc-2c963f66afa6', '3fa85f64'], ['3fa85f64-5717-4562-b3fc-2c963f66afa6']],
  // An expression of a document can take for ever, so that it is not run.
  ['plain', { pattern: '^x$' }, ['y'], ['y']],
] as const)('a text of content %s and %j', (content, bounds, values, fitting) => {
  expect(values.filter((value) => fitsText({ kind: 'string', content, ...bounds }, value))).toEqual(fitting);
});
