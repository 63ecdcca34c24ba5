// What can be checked of a value before it is sent, as arguments of pydantic's `Field`.

import { flat, identifier, keyword, numberLiteral, type Node } from '../../../languages/python';
import type { Type } from '../../../model';
import type { TypeBook } from './book';
import * as s from './symbols';

/** Patterns are not checked: their dialect is another one. */
export function constraints(type: Type, book: TypeBook): readonly Node[] {
  const inner = book.resolve(type.kind === 'nullable' ? type.type : type);
  const result: Node[] = [];
  const add = (name: string, value: number | undefined): void => {
    if (value !== undefined && Number.isFinite(value)) result.push(keyword(identifier(name), numberLiteral(value)));
  };
  if (inner === undefined) return result;
  if (inner.kind === 'integer' || inner.kind === 'number') {
    add('ge', inner.minimum);
    add('gt', inner.exclusiveMinimum);
    add('le', inner.maximum);
    add('lt', inner.exclusiveMaximum);
  } else if (inner.kind === 'string' && flat(book.checked(inner)).text === s.strict('Str').text) {
    add('min_length', inner.minLength);
    add('max_length', inner.maxLength);
  } else if (inner.kind === 'array') {
    add('min_length', inner.minItems);
    add('max_length', inner.maxItems);
  }
  return result;
}
