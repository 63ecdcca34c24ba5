// What can be checked of a value before it is sent, as arguments of pydantic's `Field`.

import { call, flat, identifier, keyword, numberLiteral, subscript, type Node } from '../../../languages/python';
import type { Type } from '../../../model';
import type { TypeBook } from './book';
import * as s from './symbols';
import type { Numeral } from '../../../support/exact-number';

/** Patterns are not checked: their dialect is another one. */
export function constraints(type: Type, book: TypeBook): readonly Node[] {
  const inner = book.resolve(type.kind === 'nullable' ? type.type : type);
  const result: Node[] = [];
  const add = (name: string, value: Numeral | undefined): void => {
    if (value !== undefined && Number.isFinite(Number(value)))
      result.push(keyword(identifier(name), numberLiteral(value)));
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

/** A variant of a union with its constraints, those of the items of lists too: they tell variants apart. */
export function constrained(type: Type, book: TypeBook, depth = 0): Node {
  const inner = book.resolve(type);
  const node =
    inner?.kind === 'array' && depth < 4
      ? subscript(s.listType, [constrained(inner.items, book, depth + 1)])
      : book.checked(type);
  const settings = inner === undefined || inner.kind === 'nullable' ? [] : constraints(inner, book);
  return settings.length === 0 ? node : subscript(s.annotated, [node, call(s.field, settings)]);
}
