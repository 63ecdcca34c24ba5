// Pieces of type expressions: unions, literals, the types of texts.

import {
  datetime,
  flat,
  imported,
  member,
  numberLiteral,
  py,
  pydantic,
  stringLiteral,
  subscript,
  type Group,
  type Node,
  type Python,
} from '../../../languages/python';
import type { Declaration, Scalar, Type } from '../../../model';
import { wellFormed } from '../../../support/plain-text';
import * as s from './symbols';
import { isNumeral, isWhole } from '../../../support/exact-number';

const uuid = member(imported('uuid', '_uuid'), 'UUID');
const decimal = member(imported('decimal', '_decimal'), 'Decimal');

export const READABLE = { string: 'str', integer: 'int', number: 'float', boolean: 'bool', mixed: 'object' } as const;

export function readableString(content: Extract<Type, { kind: 'string' }>['content']): string {
  switch (content) {
    case 'date-time':
    case 'date-time-rfc7231':
      return 'datetime';
    case 'date':
      return 'date';
    case 'uuid':
      return 'UUID';
    case 'decimal':
      return 'decimal.Decimal';
    case 'base64':
    case 'base64url':
      return 'bytes';
    default:
      return 'str';
  }
}

export function stringType(
  content: Extract<Type, { kind: 'string' }>['content'],
  form: 'checked' | 'input' | 'entry' | 'output',
): Node {
  const strict = form === 'checked';
  /** Python's own value, and in a dictionary the text of it too. */
  const parsed = (type: Python): Node => (form === 'entry' ? subscript(s.union, [type, py`str`]) : type);
  switch (content) {
    case 'date-time':
      return strict ? member(s.values, 'DateTime') : parsed(member(datetime, 'datetime'));
    case 'date-time-rfc7231':
      return strict ? member(s.values, 'HttpDate') : parsed(member(datetime, 'datetime'));
    case 'date':
      return strict ? member(s.values, 'Date') : parsed(member(datetime, 'date'));
    case 'uuid':
      return strict ? member(s.values, 'Uuid') : parsed(uuid);
    case 'decimal':
      return strict ? member(s.values, 'DecimalText') : parsed(decimal);
    case 'base64':
      return strict
        ? subscript(s.union, [s.strict('Str'), s.strict('Bytes')])
        : subscript(s.union, [py`str`, py`bytes`]);
    case 'base64url':
      return strict ? member(s.values, 'Base64Url') : subscript(s.union, [py`str`, py`bytes`]);
    case 'password':
      return form === 'input' ? py`str` : parsed(member(pydantic, 'SecretStr'));
    default:
      return strict ? s.strict('Str') : py`str`;
  }
}

export function primitiveOf(declaration: Declaration): readonly Node[] {
  if (declaration.kind !== 'enum') return [];
  if (declaration.base === 'string') return [py`str`];
  return [declaration.base === 'integer' ? py`int` : py`float`];
}

/** A text that pydantic can hold: it keeps texts as UTF-8, which has no lone surrogates. */
export function readableText(value: string): Python {
  return stringLiteral(wellFormed(value));
}

/** The known values, for editors, and every other value of their type. */
export function literals(values: readonly Scalar[], strict: boolean): Node {
  const bases: Python[] = [];
  if (values.some((value) => typeof value === 'string')) bases.push(strict ? s.strict('Str') : py`str`);
  if (values.some((value) => isNumeral(value) && !isWhole(value))) bases.push(strict ? s.strict('Float') : py`float`);
  if (values.some((value) => isNumeral(value))) bases.push(strict ? s.strict('Int') : py`int`);
  if (values.some((value) => typeof value === 'boolean')) bases.push(strict ? s.strict('Bool') : py`bool`);
  // In Python True is 1: as literals they would be taken for each other, and `bool` says all that there is to say. For the
  // same reason a literal 1 must be told to take neither True nor 1.0.
  const known = values.filter((value) => typeof value === 'string' || (isNumeral(value) && isWhole(value)));
  if (values.length === 0) return s.any;
  if (known.length === 0) return unionOf(bases);
  const literalOf = (value: Scalar): Node =>
    typeof value === 'string' ? readableText(value) : numberLiteral(isNumeral(value) ? value : Number(value));
  const literal = subscript(s.literal, known.map(literalOf));
  const mistakable = strict && known.some((value) => isNumeral(value));
  return unionOf([mistakable ? subscript(s.annotated, [literal, member(s.values, 'EXACT')]) : literal, ...bases]);
}

export function optionalOf(node: Node): Node {
  if ('open' in node && node.open.text === `${s.union.text}[`) return unionOf([...node.items, py`None`]);
  const text = flat(node).text;
  if (text === 'None' || text === s.any.text) return node;
  return unionOf([node, py`None`]);
}

function isSubscript(node: Node, base: Python): node is Group {
  return 'open' in node && node.open.text === `${base.text}[`;
}

/** Flattened, without duplicates, with all literals in one; a single type stays what it is. */
export function unionOf(nodes: readonly Node[]): Node {
  const all = nodes.flatMap((each) => (isSubscript(each, s.union) ? each.items : [each]));
  const known = unique(all.flatMap((each) => (isSubscript(each, s.literal) ? each.items : [])));
  const first = all.findIndex((each) => isSubscript(each, s.literal));
  const merged = all.flatMap((each, index): readonly Node[] => {
    if (!isSubscript(each, s.literal)) return [each];
    return index === first ? [subscript(s.literal, known)] : [];
  });
  const items = unique(merged);
  const spelled = new Set(items.map(textOf));
  if (spelled.has(s.any.text)) return s.any;
  // For type checkers an int is a float.
  const plain = spelled.has('float') ? items.filter((item) => textOf(item) !== 'int') : items;
  const [only] = plain;
  return plain.length === 1 && only !== undefined ? only : subscript(s.union, plain);
}

function unique(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [textOf(node), node])).values()];
}

/** Of nodes that stand in many unions: unions in each other are flattened at every level. */
const texts = new WeakMap<Node, string>();

function textOf(node: Node): string {
  let text = texts.get(node);
  if (text === undefined) {
    text = flat(node).text;
    texts.set(node, text);
  }
  return text;
}
