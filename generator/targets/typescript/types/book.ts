// Types as TypeScript writes them, at each place of use, and what is known of each declared type.

import type { Declaration, Type, TypeId } from '../../../model';
import { join } from '../../../code/code';
import { jsonLiteral, NOTHING, ts, type Ecmascript } from '../../../languages/ecmascript';
import { InvariantError, unreachable } from '../../../support/invariant';
import type { Options } from '../options';
import type { Side, Sides } from './sides';
import { fromFile, runtime } from './symbols';
import type { TypeNames } from '../names/assign';

export interface TypeBook {
  readonly declaration: (id: TypeId) => Declaration;
  readonly names: (id: TypeId) => TypeNames;
  readonly nameOf: (id: TypeId, side: Side) => string;
  /** The type at a place of use. */
  readonly write: (type: Type, side: Side) => Ecmascript;
  readonly wholeUnion: (types: readonly Ecmascript[]) => Ecmascript;
  readonly sides: Sides;
}

export function typeBook(
  declarations: readonly Declaration[],
  named: ReadonlyMap<TypeId, TypeNames>,
  sides: Sides,
  options: Options,
): TypeBook {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const names = (id: TypeId): TypeNames => {
    const found = named.get(id);
    if (found === undefined) throw new InvariantError(`no type ${id}`);
    return found;
  };
  const nameOf = (id: TypeId, side: Side): string => {
    const { name, inputName } = names(id);
    return side === 'input' ? (inputName ?? name) : name;
  };
  const references = { input: new Map<TypeId, Ecmascript>(), output: new Map<TypeId, Ecmascript>() };
  const referenceTo = (id: TypeId, side: Side): Ecmascript => {
    let code = references[side].get(id);
    if (code === undefined) {
      code = fromFile(names(id).module, nameOf(id, side), 'type');
      references[side].set(id, code);
    }
    return code;
  };
  const write = (type: Type, side: Side): Ecmascript => {
    switch (type.kind) {
      case 'reference':
        return referenceTo(type.id, side);
      case 'nullable':
        return ts`${write(type.type, side)} | null`;
      case 'string':
        if (type.content === 'date-time') return ts`Date`;
        if (type.content === 'base64' || type.content === 'base64url') return ts`Uint8Array`;
        return type.content === 'int64' && options.int64 === 'bigint' ? ts`bigint` : ts`string`;
      case 'integer':
        return type.content === 'int64' && options.int64 === 'bigint' ? ts`bigint` : ts`number`;
      case 'number':
        return ts`number`;
      case 'boolean':
        return ts`boolean`;
      case 'literal':
        return jsonLiteral(type.value);
      case 'array':
        return ts`Array<${write(type.items, side)}>`;
      case 'tuple': {
        const items = type.items.map((item) => write(item, side));
        if (type.rest !== undefined) items.push(ts`...Array<${write(type.rest, side)}>`);
        return ts`[${join(items, ts`, `)}]`;
      }
      case 'map':
        return ts`{ [key: string]: ${write(type.values, side)} }`;
      case 'binary':
        return side === 'input' ? runtime('body-multipart', 'FileUpload', 'type') : ts`Blob`;
      case 'null':
        return ts`null`;
      case 'unknown':
        return ts`unknown`;
      default:
        return unreachable(type);
    }
  };
  return {
    declaration(id) {
      const found = byId.get(id);
      if (found === undefined) throw new InvariantError(`no declaration ${id}`);
      return found;
    },
    names,
    nameOf,
    write,
    wholeUnion,
    sides,
  };
}

/** Joins types by `|`, each of them once. */
export function wholeUnion(types: readonly Ecmascript[]): Ecmascript {
  const distinct = [...new Map(types.map((type) => [type.text, type])).values()];
  if (distinct.some((type) => type.text === 'unknown')) return ts`unknown`;
  return distinct.length === 0 ? NOTHING : join(distinct, ts` | `);
}
