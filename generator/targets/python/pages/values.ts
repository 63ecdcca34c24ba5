// Values to show in the docs: what the document gives as examples where it fits, else something that satisfies the type,
// so that every example can be run.

import { py, singleQuoted, numberLiteral, identifier, type Python } from '../../../languages/python';
import { join } from '../../../code/code';
import type { Example, Property, Type, TypeId } from '../../../model';
import type { Json } from '../../../support/json';
import type { TypeBook } from '../types/book';
import { nameFields } from '../names/assign';

const comma = py`, `;
const DEEPEST = 8;

export class Examples {
  readonly modules = new Set<string>();

  constructor(
    private readonly book: TypeBook,
    private readonly packageName: string,
    private readonly optional: (property: Property) => boolean,
  ) {}

  /** `name` is what a text is made of where the document has no example. */
  value(type: Type, name: string, examples: readonly Example[], depth = 0): Python {
    const inner = this.book.resolve(type.kind === 'nullable' ? type.type : type);
    if (inner === undefined || depth > DEEPEST) return py`'value'`;
    const given = examples.map(({ value }) => value).find((value) => fits(inner, value));
    switch (inner.kind) {
      case 'reference':
        return this.#declared(inner.id, name, examples, depth);
      case 'nullable':
        return this.value(inner.type, name, examples, depth);
      case 'string':
        return this.#text(inner, name, given);
      case 'integer':
      case 'number':
        return numberLiteral(typeof given === 'number' ? given : numberWithin(inner));
      case 'boolean':
        return py`True`;
      case 'literal':
        return primitive(inner.value);
      case 'array': {
        const count = Math.min(3, Math.max(1, inner.minItems ?? 1));
        const first = given !== undefined && Array.isArray(given) ? (given as readonly Json[])[0] : undefined;
        const item = this.value(inner.items, name, first === undefined ? [] : [{ value: first }], depth + 1);
        return py`[${join(new Array<Python>(count).fill(item), comma)}]`;
      }
      case 'tuple':
        return py`['value']`;
      case 'map':
        return py`{'key': ${this.value(inner.values, name, [], depth + 1)}}`;
      case 'binary':
        return py`b'file_example'`;
      default:
        return py`'value'`;
    }
  }

  #text(type: Extract<Type, { kind: 'string' }>, name: string, given: Json | undefined): Python {
    switch (type.content) {
      case 'date-time':
      case 'date-time-rfc7231':
        this.modules.add('datetime');
        return py`datetime.datetime.fromisoformat('2013-10-20T19:20:30+01:00')`;
      case 'date':
        this.modules.add('datetime');
        return py`datetime.date.fromisoformat('2013-10-20')`;
      case 'uuid':
        this.modules.add('uuid');
        return py`uuid.UUID('38400000-8cf0-11bd-b23e-10b96e4ef00d')`;
      case 'decimal':
        this.modules.add('decimal');
        return py`decimal.Decimal('8.14')`;
      case 'base64':
        return py`'Ynl0ZXM='`;
      case 'base64url':
        return py`'Ynl0ZXM'`;
      default:
        return singleQuoted(typeof given === 'string' ? given : textWithin(type, `${name}_example`));
    }
  }

  #declared(id: TypeId, name: string, examples: readonly Example[], depth: number): Python {
    const declaration = this.book.find(id);
    const own = [...examples, ...declaration.docs.examples];
    const className = py`${identifier(this.packageName)}.${identifier(declaration.kind === 'object' || this.book.names.has(id) ? this.book.className(id) : 'object')}`;
    if (declaration.kind === 'object') {
      const names = nameFields(declaration.properties.map(({ wireName }) => wireName));
      const args = declaration.properties
        .filter((property) => !this.optional(property))
        .map((property) => {
          const field = names.get(property.wireName) ?? '';
          return py`${identifier(field)}=${this.#field(property, depth + 1)}`;
        });
      return py`${className}(${join(args, comma)})`;
    }
    if (declaration.kind === 'enum') {
      const [first] = declaration.values;
      const chosen =
        own.find(({ value }) => declaration.values.some((one) => one.value === value))?.value ?? first?.value;
      if (chosen === undefined || (typeof chosen === 'object' && chosen !== null)) return py`'value'`;
      const literal = primitive(chosen as string | number | boolean);
      return this.book.kind(id) === 'enum' ? py`${className}(${literal})` : literal;
    }
    if (declaration.kind === 'union') {
      const [first] = declaration.variants;
      if (first === undefined) return py`'value'`;
      const inside = this.value(first.type, name, [], depth + 1);
      return this.book.kind(id) === 'union' ? py`${className}(${inside})` : inside;
    }
    return py`'value'`;
  }

  #field(property: Property, depth: number): Python {
    const code = this.value(property.type, property.wireName, property.docs.examples, depth);
    const inner = this.book.resolve(property.type.kind === 'nullable' ? property.type.type : property.type);
    if (inner?.kind !== 'string' || inner.content !== 'password') return code;
    this.modules.add('pydantic');
    return py`pydantic.SecretStr(${code})`;
  }
}

function primitive(value: string | number | boolean): Python {
  if (typeof value === 'string') return singleQuoted(value);
  if (typeof value === 'number') return numberLiteral(value);
  return value ? py`True` : py`False`;
}

function fits(type: Type, value: Json): boolean {
  switch (type.kind) {
    case 'string':
      return (
        typeof value === 'string' &&
        value.length < 200 &&
        value.length >= (type.minLength ?? 0) &&
        value.length <= (type.maxLength ?? Infinity)
      );
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value) && within(type, value);
    case 'number':
      return typeof value === 'number' && within(type, value);
    case 'array':
      return Array.isArray(value);
    default:
      return true;
  }
}

type Bounds = Extract<Type, { kind: 'integer' | 'number' }>;

function within(type: Bounds, value: number): boolean {
  return (
    value >= (type.minimum ?? -Infinity) &&
    value <= (type.maximum ?? Infinity) &&
    value > (type.exclusiveMinimum ?? -Infinity) &&
    value < (type.exclusiveMaximum ?? Infinity)
  );
}

function numberWithin(type: Bounds): number {
  const usual = type.kind === 'integer' ? 56 : 3.4;
  const candidates = [
    usual,
    type.minimum,
    type.maximum,
    (type.exclusiveMinimum ?? 0) + 1,
    (type.exclusiveMaximum ?? 0) - 1,
  ];
  return candidates.find((value): value is number => value !== undefined && within(type, value)) ?? usual;
}

function textWithin(type: Extract<Type, { kind: 'string' }>, text: string): string {
  const long = text.padEnd(Math.min(type.minLength ?? 0, 200), 'x');
  return type.maxLength === undefined ? long : long.slice(0, type.maxLength);
}
