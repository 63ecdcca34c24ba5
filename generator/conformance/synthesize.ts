// Makes up JSON for any type of a model: what a document's author could have meant, the same at each run. Meant for going
// out and coming back unchanged, not for being valid in every bound.

import type { ApiModel, Declaration, Docs, Scalar, Type, TypeId } from '../model';
import { isNumeral } from '../support/exact-number';
import { unreachable } from '../support/invariant';
import type { Json } from './transcript';

export type Side = 'request' | 'response';

/** `docs` are those of the place that has the type; who makes all values up does not look at them. */
export type Synthesize = (type: Type, side: Side, docs?: Pick<Docs, 'examples'>) => Json;

/** What stands for a file, which is no JSON. */
export const FILE = 'bytes';

/** Beyond this only required properties are filled. */
const fullDepth = 3;

/** Texts of a pattern, for who can make some. */
export type Matching = (expression: RegExp) => readonly string[];

export function synthesizer(model: ApiModel, matching: Matching = () => []): Synthesize {
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));

  const sample = (type: Type, side: Side, stack: readonly TypeId[]): Json => {
    switch (type.kind) {
      case 'reference': {
        const declaration = declarations.get(type.id);
        return declaration === undefined ? null : declared(declaration, side, [...stack, type.id]);
      }
      case 'nullable':
        return stack.length > 8 ? null : sample(type.type, side, stack);
      case 'string':
        return type.content === 'plain' || type.content === 'password' ? plainText(type, matching) : text(type.content);
      case 'integer':
        return withinBounds(type.content === 'unix-time' ? 1_700_000_000 : 7, type, 1);
      case 'number':
        return withinBounds(1.5, type, 0.5);
      case 'boolean':
        return true;
      case 'literal':
        return written(type.value);
      case 'array':
        return stack.length > 8 ? [] : severalOf(sample(type.items, side, stack), Math.min(type.minItems ?? 1, 20));
      case 'tuple':
        return type.items.map((item) => sample(item, side, stack));
      case 'map':
        return stack.length > 8 ? {} : { [type.keys?.[0] ?? 'Some_Key']: sample(type.values, side, stack) };
      case 'binary':
        return FILE;
      case 'null':
        return null;
      case 'unknown':
        return { Any_Key: [1, null, 'x'] };
      default:
        return unreachable(type);
    }
  };

  const declared = (declaration: Declaration, side: Side, stack: readonly TypeId[]): Json => {
    switch (declaration.kind) {
      case 'alias':
        return sample(declaration.type, side, stack);
      case 'enum':
        return written(declaration.values[0]?.value ?? null);
      case 'union': {
        // A circle of required parts is left by the variant that is no reference, where there is one.
        const plain = declaration.variants.find((variant) => variant.type.kind !== 'reference');
        const variant = (stack.length > 8 ? plain : undefined) ?? declaration.variants[0];
        if (variant === undefined || stack.length > 12) return null;
        const value = sample(variant.type, side, stack);
        const [tag] = variant.discriminatorValues;
        if (declaration.discriminator === undefined || tag === undefined || !isObject(value)) return value;
        return { ...value, [declaration.discriminator.wireName]: written(tag) };
      }
      case 'object': {
        if (stack.length > 12) return {};
        const wanted = declaration.properties.filter(
          (property) =>
            !(side === 'request' ? property.readOnly : property.writeOnly) &&
            (property.required || stack.length <= fullDepth),
        );
        const entries = wanted.map((property): [string, Json] => [
          property.wireName,
          sample(property.type, side, stack),
        ]);
        if (declaration.additional.mode === 'typed' && stack.length <= fullDepth) {
          entries.push(['Extra_Key', sample(declaration.additional.type, side, stack)]);
        }
        return Object.fromEntries(entries);
      }
      default:
        return unreachable(declaration);
    }
  };

  return (type, side) => sample(type, side, []);
}

/** Drivers take what JSON.parse gives. */
function written(value: Scalar | null): string | number | boolean | null {
  return isNumeral(value) ? Number(value) : value;
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Bounds = Pick<
  Extract<Type, { kind: 'integer' }>,
  'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf'
>;

function withinBounds(value: number, bounds: Bounds, step: number): number {
  const minimum = Number(bounds.minimum ?? -Infinity);
  const maximum = Number(bounds.maximum ?? Infinity);
  const exclusiveMinimum = Number(bounds.exclusiveMinimum ?? -Infinity);
  const exclusiveMaximum = Number(bounds.exclusiveMaximum ?? Infinity);
  let found = value;
  if (found < minimum || found <= exclusiveMinimum) found = Math.max(minimum, exclusiveMinimum + step);
  if (found > maximum || found >= exclusiveMaximum) found = Math.min(maximum, exclusiveMaximum - step);
  const multipleOf = bounds.multipleOf === undefined ? undefined : Number(bounds.multipleOf);
  return multipleOf === undefined || multipleOf <= 0 ? found : Math.ceil(found / multipleOf) * multipleOf;
}

function plainText(
  { pattern, minLength = 0, maxLength = Infinity }: Extract<Type, { kind: 'string' }>,
  matching: Matching,
): string {
  const fits = (value: string): boolean => [...value].length >= minLength && [...value].length <= maxLength;
  const usual = 'some text'.padEnd(minLength, 'x').slice(0, maxLength);
  if (pattern === undefined) return usual;
  try {
    const expression = new RegExp(pattern, 'u');
    if (expression.test(usual)) return usual;
    const found = matching(expression);
    return (
      found.find((value) => fits(value) && value !== '' && /^[\x20-\x7e]*$/.test(value)) ?? found.find(fits) ?? usual
    );
  } catch {
    // Not every pattern of a document is one of JavaScript, or of this kind.
    return usual;
  }
}

/** Different from each other where they are plain. */
function severalOf(value: Json, count: number): Json[] {
  return Array.from({ length: Math.max(1, count) }, (_, index) => {
    if (index === 0) return value;
    if (typeof value === 'number') return value + index;
    return typeof value === 'string' && value === 'some text' ? `${value} ${index}` : value;
  });
}

function text(content: Extract<Type, { kind: 'string' }>['content']): string {
  switch (content) {
    case 'date-time':
      return '2024-02-29T12:30:15.250Z';
    case 'date-time-rfc7231':
      return 'Thu, 29 Feb 2024 12:30:15 GMT';
    case 'date':
      return '2024-02-29';
    case 'time':
      return '12:30:15Z';
    case 'duration':
      return 'P3DT4H';
    case 'uuid':
      return 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
    case 'uri':
      return 'https://example.com/a?b=c';
    case 'email':
      return 'a@example.com';
    case 'base64':
      return 'AAEC/w==';
    case 'base64url':
      return 'AAEC_w';
    case 'int64':
      return '9007199254740993';
    case 'decimal':
      return '12.50';
    case 'password':
    case 'plain':
      return 'some text';
    default:
      return unreachable(content);
  }
}
