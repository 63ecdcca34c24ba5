// A schema's `type` is one that exists, `type: array` says of what, and in 3.0 it is a single one (OpenAPI 3.0.4 §4.7.24).

import { editionOf } from '../edition';
import { own } from '../../support/json';
import { quote, quoteList } from '../quote';
import { placeOf, typesOf, type Rule } from '../rule';

const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

export const schemaType: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }, via) => {
      const given = typesOf(node);
      const { nullKeyword } = editionOf(spec);
      // Where 2.0 has a file, its type is `file`.
      const isFile = spec.version === '2.0' && via === 'schema';
      const unknown = given.find((type) => !types.includes(type) && !(isFile && type === 'file'));
      if (unknown !== undefined) {
        diagnostics.warning(
          'schema-type-unknown',
          `there is no type ${quote(unknown)}`,
          placeOf(node, 'type'),
          hintFor(unknown),
        );
      }
      if (nullKeyword !== undefined && given.includes('array') && own(node.value, 'items') === undefined) {
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
