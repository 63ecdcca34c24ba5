// A schema's `type` is one that exists, `type: array` says of what, and in 3.0 it is a single one (OpenAPI 3.0.4 §4.7.24).

import { own } from '../../support/json';
import { quote, quoteList } from '../quote';
import { placeOf, typesOf, type Rule } from '../rule';

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

export const schemaType: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }) => {
      const given = typesOf(node);
      const unknown = given.find((type) => !types.includes(type));
      if (unknown !== undefined) {
        diagnostics.warning(
          'schema-type-unknown',
          `there is no type ${quote(unknown)}`,
          placeOf(node, 'type'),
          hintFor(unknown),
        );
      }
      if (spec.version === '3.0' && given.includes('array') && own(node.value, 'items') === undefined) {
        diagnostics.warning(
          'array-without-items',
          'a list that does not say what it holds',
          node.place,
          'Add `items`; until then each item is typed as unknown.',
        );
      }
    },
  },
};

function hintFor(type: string): string {
  const near = aliases[type.toLowerCase()];
  return near === undefined ? `It is one of ${quoteList(types)}.` : `Write \`${near}\`.`;
}

const aliases: { readonly [type: string]: string } = {
  int: 'type: integer',
  int32: 'type: integer, format: int32',
  int64: 'type: integer, format: int64',
  long: 'type: integer, format: int64',
  float: 'type: number, format: float',
  double: 'type: number, format: double',
  decimal: 'type: number',
  bool: 'type: boolean',
  str: 'type: string',
  text: 'type: string',
  date: 'type: string, format: date',
  datetime: 'type: string, format: date-time',
  'date-time': 'type: string, format: date-time',
  uuid: 'type: string, format: uuid',
  file: 'type: string, format: binary',
  binary: 'type: string, format: binary',
  list: 'type: array',
  map: 'type: object',
  dict: 'type: object',
};
