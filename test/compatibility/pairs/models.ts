// Named types: objects with their properties, enums, unions, aliases.

import {
  answers,
  api,
  I,
  inAnswers,
  inBoth,
  inRequests,
  json,
  nullable,
  query,
  raises,
  ref,
  S,
  sends,
  thing,
  type Json,
} from '../documents';
import type { RulePairs } from '../rule-pair';

const Thing = thing({ a: S });
const shared = { responses: { '200': { $ref: '#/components/responses/Ok' } } };
const responses = { Ok: { description: 'OK', ...json(Thing) } };
const listOf = (items: unknown): Json => ({ type: 'array', items });
const kind = (...values: readonly unknown[]): Json => ({ type: 'string', enum: values });
const withKind = (...values: readonly string[]): Json =>
  inRequests(thing({ k: ref('Kind') }), { Kind: kind(...values) });
const named = (...names: readonly string[]): Json =>
  inRequests(thing({ k: ref('Kind') }), { Kind: { ...kind('a', 'b'), 'x-enum-varnames': names } });
const letters = { A: thing({ a: S }, ['a']), B: thing({ b: S }, ['b']), C: thing({ c: S }, ['c']) };
const union = (...names: readonly string[]): Json => ({ oneOf: names.map(ref) });
/** `C` is raised, so that it is there in each case. */
const inUnion = (...names: readonly string[]): Json =>
  api(answers(ref('Union'), raises(ref('C'))), { Union: union(...names), ...letters });
const ofUnion = (...names: readonly string[]): Json =>
  api({ ...sends(ref('Union')), ...answers(ref('C')) }, { Union: union(...names), ...letters });
const alias = (schema: Json, required: readonly string[] = []): Json =>
  inAnswers(thing({ n: ref('Name') }, required), { Name: schema });
const kinds = (...names: readonly string[]): Json => ({
  propertyName: 'k',
  mapping: Object.fromEntries(names.map((name) => [name, ref('Thing').$ref])),
});
const extending = (name: string): Json =>
  inAnswers(
    { allOf: [ref(name), thing({ a: S })] },
    {
      One: thing({ k: S }, ['k'], { discriminator: kinds('one') }),
      Two: thing({ k: S }, ['k'], { discriminator: kinds('two') }),
    },
  );
const told = (propertyName: string, mapping?: Json): Json => {
  const variant = thing({ k: S, l: S }, ['k', 'l']);
  const discriminator = { propertyName, ...(mapping === undefined ? {} : { mapping }) };
  return inAnswers({ oneOf: [ref('A'), ref('B')], discriminator }, { A: variant, B: variant });
};
const childOf = (mapping: Json): Json =>
  inAnswers(thing({ k: S }, ['k'], { discriminator: { propertyName: 'k', mapping } }), {
    A: { allOf: [ref('Thing'), thing({ a: S })] },
  });
/** `B` is a child where it is named, and raised in each case. */
const children = (...names: readonly string[]): Json => {
  const child = (name: string): Json => {
    const own = thing({ [name.toLowerCase()]: S });
    return { [name]: names.includes(name) ? { allOf: [ref('Thing'), own] } : thing({ k: S, b: S }, ['k']) };
  };
  const Base = thing({ k: S }, ['k'], { discriminator: { propertyName: 'k' } });
  return api(answers(ref('Thing'), raises(ref('B'))), { Thing: Base, ...child('A'), ...child('B') });
};
const open = (additionalProperties: unknown): Json => inRequests(thing({ a: S }, [], { additionalProperties }));

export const MODEL_PAIRS: RulePairs = {
  'model-added': {
    before: api(answers(S)),
    after: api(answers(S, raises(ref('Thing'))), { Thing }),
    also: ['error-added'],
  },
  'model-removed': {
    before: api(answers(S, raises(ref('Thing'))), { Thing }),
    after: api(answers(S)),
    also: ['error-removed'],
  },
  'model-renamed': {
    before: api(answers(Thing)),
    after: api({ ...answers(Thing), operationId: 'all' }),
    freshNames: true,
    also: ['operation-renamed', 'operation-id-changed', 'function-moved'],
  },
  'model-moved': [
    {
      only: ['typescript'],
      before: api(shared, {}, { components: { responses } }),
      after: api(
        { responses: { ...shared.responses, ...raises(ref('Ok')) } },
        {},
        { components: { responses, schemas: { Ok: thing({ b: S }) } } },
      ),
      freshNames: true,
      also: ['error-added', 'model-added'],
    },
    {
      only: ['javascript'],
      before: inAnswers(thing({ n: ref('Url') }), { Url: Thing }),
      after: inAnswers(thing({ n: ref('Url'), m: ref('URL') }), { URL: Thing, Url: Thing }),
      freshNames: true,
      also: ['model-added', 'property-added'],
    },
    {
      only: ['csharp'],
      before: inAnswers(Thing),
      after: { ...inAnswers(Thing), info: { title: 'Umbrella', version: '1.0.0' } },
      freshNames: true,
      also: ['client-renamed'],
    },
  ],
  'model-kind-changed': { before: alias(kind('x', 'y'), ['n']), after: alias(thing({ a: S }), ['n']) },
  'model-deprecated': { before: inAnswers(Thing), after: inAnswers({ ...Thing, deprecated: true }) },
  'input-type-added': {
    before: inBoth(thing({ a: S, b: S })),
    after: inBoth(thing({ a: S, b: { ...S, readOnly: true } })),
    also: ['property-left-requests'],
  },
  'input-type-removed': {
    before: inBoth(thing({ a: S, b: { ...S, readOnly: true } })),
    after: inBoth(thing({ a: S, b: S })),
    also: ['property-joined-requests'],
  },
  'base-changed': { before: extending('One'), after: extending('Two') },
  'additional-opened': { before: open(false), after: open(true) },
  'additional-closed': { before: open(true), after: open(false) },
  'additional-type-changed': [
    { before: open(S), after: open(I) },
    { before: open(true), after: open(S) },
  ],
  'additional-typed': [
    { before: inRequests(Thing), after: open(S) },
    { before: open(false), after: open(S) },
  ],
  'additional-untyped': [
    { before: open(S), after: inRequests(Thing) },
    { before: open(S), after: open(false) },
  ],
  'constructor-grew': {
    only: ['javascript'],
    before: inBoth(thing({ a: S })),
    after: inBoth(thing({ a: S, b: { ...S, readOnly: true } }, ['b'])),
    also: ['property-added'],
  },
  'constructor-moved': [
    {
      before: inRequests(thing({ a: S, b: S }, ['a', 'b'])),
      after: inRequests(thing({ b: S }, ['b'])),
      also: ['property-removed'],
    },
    {
      only: ['csharp'],
      before: inAnswers(thing({ a: S, b: S })),
      after: inAnswers(thing({ a: S, b: { ...S, readOnly: true } })),
    },
  ],

  'property-added': { before: inRequests(Thing), after: inRequests(thing({ a: S, b: S })) },
  'property-added-required': { before: inRequests(Thing), after: inRequests(thing({ a: S, b: S }, ['b'])) },
  'property-removed': { before: inRequests(thing({ a: S, b: S })), after: inRequests(Thing) },
  'property-left-requests': {
    before: inRequests(thing({ a: S, b: S })),
    after: inRequests(thing({ a: S, b: { ...S, readOnly: true } })),
  },
  'property-joined-requests': {
    before: inRequests(thing({ a: S, b: { ...S, readOnly: true } })),
    after: inRequests(thing({ a: S, b: S })),
  },
  'property-left-responses': {
    before: inAnswers(thing({ a: S, b: S })),
    after: inAnswers(thing({ a: S, b: { ...S, writeOnly: true } })),
  },
  'property-joined-responses': {
    before: inAnswers(thing({ a: S, b: { ...S, writeOnly: true } })),
    after: inAnswers(thing({ a: S, b: S })),
  },
  'property-renamed': [
    {
      only: ['typescript', 'javascript', 'csharp'],
      before: inAnswers(thing({ a_b: S })),
      after: inAnswers(thing({ a_b: S, 'a-b': S })),
      freshNames: true,
      also: ['property-added'],
    },
    {
      only: ['python'],
      before: inAnswers(thing({ aB: S })),
      after: inAnswers(thing({ aB: S, a_b: S })),
      freshNames: true,
      also: ['property-added', 'meaning-changed'],
    },
  ],
  'property-became-required-in-requests': { before: inRequests(Thing), after: inRequests(thing({ a: S }, ['a'])) },
  'property-became-required-in-responses': { before: inAnswers(Thing), after: inAnswers(thing({ a: S }, ['a'])) },
  'property-became-optional-in-requests': { before: inRequests(thing({ a: S }, ['a'])), after: inRequests(Thing) },
  'property-became-optional-in-responses': { before: inAnswers(thing({ a: S }, ['a'])), after: inAnswers(Thing) },
  'value-became-plain': {
    before: inAnswers(thing({ a: I })),
    after: inAnswers(thing({ a: I }, ['a'])),
    also: ['property-became-required-in-responses'],
  },
  'value-may-be-missing': {
    only: ['python'],
    before: inAnswers(thing({ a: S }, ['a'])),
    after: inAnswers(thing({ a: { ...S, readOnly: true } }, ['a'])),
  },
  'property-type-changed': { before: inAnswers(thing({ a: S })), after: inAnswers(thing({ a: I })) },
  'property-type-refined': [
    {
      only: ['python'],
      before: inBoth(thing({ k: listOf(S) })),
      after: inBoth(thing({ k: listOf(kind('a', 'b')) })),
    },
    {
      before: inAnswers(thing({ a: I })),
      after: inAnswers(thing({ a: { ...I, format: 'int32' } })),
    },
    {
      only: ['typescript'],
      before: inAnswers(thing({ a: listOf(S) })),
      after: inAnswers(thing({ a: listOf(ref('Name')) }), { Name: S }),
      also: ['model-added'],
    },
  ],
  'property-nullable-added-in-requests': {
    before: inRequests(Thing),
    after: inRequests(thing({ a: nullable('string') })),
  },
  'property-nullable-added-in-responses': {
    before: inAnswers(Thing),
    after: inAnswers(thing({ a: nullable('string') })),
  },
  'property-nullable-removed-in-requests': {
    before: inRequests(thing({ a: nullable('string') })),
    after: inRequests(Thing),
  },
  'property-nullable-removed-in-responses': {
    before: inAnswers(thing({ a: nullable('string') })),
    after: inAnswers(Thing),
  },
  'property-limits-tightened': { before: inRequests(Thing), after: inRequests(thing({ a: { ...S, maxLength: 9 } })) },
  'property-limits-loosened': { before: inRequests(thing({ a: { ...S, maxLength: 9 } })), after: inRequests(Thing) },
  'property-default-changed': { before: inRequests(Thing), after: inRequests(thing({ a: { ...S, default: 'x' } })) },
  'property-deprecated': { before: inRequests(Thing), after: inRequests(thing({ a: { ...S, deprecated: true } })) },

  'enum-value-added': { before: withKind('a', 'b'), after: withKind('a', 'b', 'c') },
  'enum-value-removed': { before: withKind('a', 'b', 'c'), after: withKind('a', 'b') },
  'literal-removed': {
    only: ['python'],
    before: inRequests(thing({ k: { ...S, enum: ['a', 'b', 'c'] } })),
    after: inRequests(thing({ k: { ...S, enum: ['a', 'b'] } })),
  },
  'literal-type-changed': {
    only: ['javascript', 'python'],
    before: api({ parameters: [query('a', { ...S, enum: ['x', 'y'] })] }),
    after: api({ parameters: [query('a', { ...I, enum: [1, 2] })] }),
    also: ['literal-removed', 'enum-value-added'],
  },
  'enum-value-renamed': { before: named('One', 'Two'), after: named('Uno', 'Two'), freshNames: true },
  'enum-number-changed': { before: withKind('a', 'b'), after: withKind('b', 'a'), freshNames: true },
  'enum-opened': { before: withKind('a'), after: withKind('a', 'b'), also: ['enum-value-added'] },
  'enum-closed': { before: withKind('a', 'b'), after: withKind('a'), also: ['enum-value-removed'] },
  'enum-value-deprecated': {
    before: inRequests(thing({ k: ref('Kind') }), { Kind: { oneOf: [{ const: 'a' }, { const: 'b' }] } }),
    after: inRequests(thing({ k: ref('Kind') }), {
      Kind: { oneOf: [{ const: 'a' }, { const: 'b', deprecated: true }] },
    }),
  },

  'variant-added-in-requests': { before: ofUnion('A', 'B'), after: ofUnion('A', 'B', 'C') },
  'variant-added-in-responses': { before: inUnion('A', 'B'), after: inUnion('A', 'B', 'C') },
  'variant-removed': { before: inUnion('A', 'B', 'C'), after: inUnion('A', 'B') },
  'discriminator-changed': [
    { before: told('k'), after: told('l') },
    { before: told('k'), after: told('k', { other: 'A' }) },
    { before: childOf({ one: 'A' }), after: childOf({ two: 'A' }) },
  ],
  'child-added': {
    only: ['typescript'],
    before: children('A'),
    after: children('A', 'B'),
  },
  'child-removed': {
    only: ['typescript'],
    before: children('A', 'B'),
    after: children('A'),
  },

  'alias-changed': { only: ['typescript'], before: alias(S), after: alias(I) },
  'alias-nullable-added': { only: ['typescript'], before: alias(listOf(S)), after: alias(listOf(nullable('string'))) },
  'alias-nullable-removed': {
    only: ['typescript'],
    before: alias(listOf(nullable('string'))),
    after: alias(listOf(S)),
  },
  'alias-refined': { only: ['typescript'], before: alias(I), after: alias({ ...I, format: 'int32' }) },
};
