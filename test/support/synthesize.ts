// Makes up JSON for any type of a model: what a document's author could have meant, the same at each run. Meant for going
// out and coming back unchanged, not for being valid in every bound.

import type { ApiModel, Declaration, Type, TypeId } from '../../generator/model';
import { unreachable } from '../../generator/support/invariant';
import type { Json } from './transcript';

export type Side = 'request' | 'response';

export type Synthesize = (type: Type, side: Side) => Json;

/** Beyond this only required properties are filled. */
const fullDepth = 3;

export function synthesizer(model: ApiModel): Synthesize {
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
        return text(type.content);
      case 'integer':
        return type.content === 'unix-time' ? 1_700_000_000 : 7;
      case 'number':
        return 1.5;
      case 'boolean':
        return true;
      case 'literal':
        return type.value;
      case 'array':
        return stack.length > 8 ? [] : [sample(type.items, side, stack)];
      case 'tuple':
        return type.items.map((item) => sample(item, side, stack));
      case 'map':
        return stack.length > 8 ? {} : { Some_Key: sample(type.values, side, stack) };
      case 'binary':
        return 'bytes';
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
        return declaration.values[0]?.value ?? null;
      case 'union': {
        // A circle of required parts is left by the variant that is no reference, where there is one.
        const plain = declaration.variants.find((variant) => variant.type.kind !== 'reference');
        const variant = (stack.length > 8 ? plain : undefined) ?? declaration.variants[0];
        if (variant === undefined || stack.length > 12) return null;
        const value = sample(variant.type, side, stack);
        const [tag] = variant.discriminatorValues;
        if (declaration.discriminator === undefined || tag === undefined || !isObject(value)) return value;
        return { ...value, [declaration.discriminator.wireName]: tag };
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

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
