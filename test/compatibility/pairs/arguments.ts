// Arguments of an operation.

import { api, I, json, nullable, query, S, thing, withArguments, type Json } from '../documents';
import type { RulePairs } from '../rule-pair';

const must = { required: true };
const a = query('a');
const b = query('b');

const withBody = (title: string): Json => api({ parameters: [a], requestBody: json(thing({ a: S }, [], { title })) });

const withForm = (encoding: Json): Json =>
  api({ requestBody: { content: { 'multipart/form-data': { schema: thing({ a: S }), encoding: { a: encoding } } } } });

export const ARGUMENT_PAIRS: RulePairs = {
  'argument-added-optional': { before: withArguments(a), after: withArguments(a, b) },
  'argument-captures-option': {
    before: withArguments(a),
    after: withArguments(a, query('n', I)),
    also: ['argument-added-optional'],
  },
  'argument-added-required': { before: withArguments(a), after: withArguments(a, query('b', S, must)) },
  'argument-removed': { before: withArguments(a, b), after: withArguments(a) },
  'argument-renamed': [
    {
      only: ['typescript', 'javascript'],
      before: withArguments(query('id')),
      after: withArguments({ ...query('id'), in: 'header' }, query('id')),
      freshNames: true,
      also: ['argument-added-optional'],
    },
    {
      only: ['python', 'csharp'],
      before: withBody('Part'),
      after: withBody('Piece'),
      freshNames: true,
      also: ['model-renamed'],
    },
  ],
  'positional-argument-renamed': {
    only: ['javascript'],
    before: withArguments(query('id', S, must)),
    after: withArguments({ ...query('id', S, must), in: 'header' }, query('id', S, must)),
    freshNames: true,
    also: ['argument-added-required'],
  },
  'argument-moved': {
    before: withArguments(query('a', S, must), query('b', S, must)),
    after: withArguments(query('b', S, must), query('a', S, must)),
    freshNames: true,
  },
  'argument-became-required': { before: withArguments(a), after: withArguments(query('a', S, must)) },
  'argument-became-optional': { before: withArguments(query('a', S, must)), after: withArguments(a) },
  'argument-type-changed': { before: withArguments(a), after: withArguments(query('a', I)) },
  'argument-type-refined': {
    before: withArguments(query('a', I)),
    after: withArguments(query('a', { ...I, format: 'int32' })),
  },
  'argument-nullable-added': { before: withArguments(a), after: withArguments(query('a', nullable('string'))) },
  'argument-nullable-removed': { before: withArguments(query('a', nullable('string'))), after: withArguments(a) },
  'argument-limits-changed': { before: withArguments(a), after: withArguments(query('a', { ...S, maxLength: 9 })) },
  'argument-style-changed': [
    {
      before: withArguments(query('a', { type: 'array', items: S })),
      after: withArguments(query('a', { type: 'array', items: S }, { explode: false })),
    },
    { before: withArguments(a), after: withArguments(query('a', S, { allowReserved: true })) },
    { before: withForm({}), after: withForm({ contentType: 'text/html' }) },
    { before: withForm({}), after: withForm({ headers: { 'X-Kind': { schema: S } } }) },
  ],
  'argument-default-changed': { before: withArguments(a), after: withArguments(query('a', { ...S, default: 'x' })) },
  'argument-deprecated': { before: withArguments(a), after: withArguments(query('a', S, { deprecated: true })) },
};
