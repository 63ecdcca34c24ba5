// Types in the three forms that this client has: as a value by which the runtime converts, as a type of declarations, and
// as a reader of pages sees them. Components that are strings, lists or maps are written where they are used; so are
// unions of plain values that stand inline. Objects, enums of components and other unions are classes.

import type { Declaration, EnumDeclaration, Type, TypeId } from '../../../model';
import { join } from '../../../code/code';
import { jsonLiteral, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { invariant, unreachable } from '../../../support/invariant';
import { baseName, enumType } from '../models/enums';
import { joined } from './joined';
import type { Home, Names } from '../names/assign';
import { mentionOf, modulePath, runtimeType, typeOf, valueOf } from './symbols';

export interface TypeBook {
  readonly declaration: (id: TypeId) => Declaration;
  /** Undefined for what has no class. */
  readonly classOf: (id: TypeId) => Home | undefined;
  /** `[Session]`, `"Date"`: what the runtime reads and writes by. */
  readonly value: (type: Type) => Ecmascript;
  /** Whether a value differs between the wire and the program. */
  readonly differs: (type: Type) => boolean;
  /** In a declaration. */
  readonly type: (type: Type) => Ecmascript;
  /** The same in a comment of code. */
  readonly commentType: (type: Type) => Ecmascript;
  /** For people: `String`, `[Session]`, `{String: Date}`. */
  readonly text: (type: Type) => string;
  /** The class that a type is about, through lists, maps and null. */
  readonly modelOf: (type: Type) => Home | undefined;
}

type Path = ReadonlySet<TypeId>;
type Place = 'types' | 'comment';
const START: Path = new Set();

export function typeBook(declarations: readonly Declaration[], names: Names): TypeBook {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const declaration = (id: TypeId): Declaration => {
    const found = byId.get(id);
    invariant(found !== undefined, `no declaration ${id}`);
    return found;
  };
  const classOf = (id: TypeId): Home | undefined => names.models.get(id);
  /** What stands for a type that has no class. Undefined where it contains itself. */
  const inside = (id: TypeId, path: Path): { readonly type: Type; readonly path: Path } | undefined => {
    const target = declaration(id);
    return target.kind !== 'alias' || path.has(id) ? undefined : { type: target.type, path: new Set([...path, id]) };
  };

  const value = (type: Type, path: Path): Ecmascript => {
    switch (type.kind) {
      case 'reference': {
        const target = declaration(type.id);
        if (target.kind === 'enum') return baseValue(target);
        const home = classOf(type.id);
        if (home !== undefined) return valueOf(modulePath(home), home.name);
        const inner = inside(type.id, path);
        return inner === undefined ? ts`Object` : value(inner.type, inner.path);
      }
      case 'nullable':
        return value(type.type, path);
      case 'array':
        return ts`[${value(type.items, path)}]`;
      case 'map':
        return ts`{ String: ${value(type.values, path)} }`;
      case 'string':
      case 'integer':
      case 'number':
      case 'boolean':
      case 'literal':
      case 'binary':
        return stringLiteral(scalarName(type));
      case 'tuple':
      case 'null':
      case 'unknown':
        return ts`Object`;
      default:
        return unreachable(type);
    }
  };

  const differs = (type: Type, path: Path): boolean => {
    switch (type.kind) {
      case 'reference': {
        const target = declaration(type.id);
        if (target.kind === 'enum') return false;
        if (classOf(type.id) !== undefined) return true;
        const inner = inside(type.id, path);
        return inner !== undefined && differs(inner.type, inner.path);
      }
      case 'nullable':
        return differs(type.type, path);
      case 'array':
        return differs(type.items, path);
      case 'map':
        return differs(type.values, path);
      case 'string':
        return type.content === 'date-time' || type.content === 'date';
      default:
        return false;
    }
  };

  const write = (type: Type, path: Path, place: Place): Ecmascript => {
    switch (type.kind) {
      case 'reference': {
        const target = declaration(type.id);
        if (target.kind === 'enum') return enumType(target);
        const home = classOf(type.id);
        if (home !== undefined) return place === 'types' ? typeOf(modulePath(home), home.name) : mentionOf(home);
        if (target.kind === 'union') {
          const deeper = new Set([...path, type.id]);
          return path.has(type.id) ? ts`unknown` : joined(target.variants.map((it) => write(it.type, deeper, place)));
        }
        const inner = inside(type.id, path);
        return inner === undefined ? ts`unknown` : write(inner.type, inner.path, place);
      }
      case 'nullable':
        return joined([write(type.type, path, place), ts`null`]);
      case 'string':
        return type.content === 'date-time' || type.content === 'date' ? ts`Date` : ts`string`;
      case 'integer':
      case 'number':
        return ts`number`;
      case 'boolean':
        return ts`boolean`;
      case 'literal':
        return jsonLiteral(type.value);
      case 'array':
        return ts`Array<${write(type.items, path, place)}>`;
      case 'tuple': {
        const items = type.items.map((item) => write(item, path, place));
        if (type.rest !== undefined) items.push(ts`...Array<${write(type.rest, path, place)}>`);
        return ts`[${join(items, ts`, `)}]`;
      }
      case 'map':
        return ts`{ [key: string]: ${write(type.values, path, place)} }`;
      case 'binary':
        return place === 'types' ? runtimeType('body-multipart', 'FileUpload', names.runtime('FileUpload')) : ts`Blob`;
      case 'null':
        return ts`null`;
      case 'unknown':
        return ts`unknown`;
      default:
        return unreachable(type);
    }
  };

  const text = (type: Type, path: Path): string => {
    switch (type.kind) {
      case 'reference': {
        const home = classOf(type.id);
        if (home !== undefined) return home.name;
        const target = declaration(type.id);
        if (target.kind === 'enum') return baseName(target);
        const inner = inside(type.id, path);
        return inner === undefined ? 'Object' : text(inner.type, inner.path);
      }
      case 'nullable':
        return text(type.type, path);
      case 'array':
        return `[${text(type.items, path)}]`;
      case 'map':
        return `{String: ${text(type.values, path)}}`;
      case 'string':
        return type.content === 'date-time' || type.content === 'date' ? 'Date' : 'String';
      case 'integer':
      case 'number':
        return 'Number';
      case 'boolean':
      case 'literal':
      case 'binary':
        return scalarName(type);
      default:
        return 'Object';
    }
  };

  const modelOf = (type: Type, path: Path): Home | undefined => {
    switch (type.kind) {
      case 'reference': {
        const home = classOf(type.id);
        if (home !== undefined) return home;
        const inner = inside(type.id, path);
        return inner === undefined ? undefined : modelOf(inner.type, inner.path);
      }
      case 'nullable':
        return modelOf(type.type, path);
      case 'array':
        return modelOf(type.items, path);
      case 'map':
        return modelOf(type.values, path);
      default:
        return undefined;
    }
  };

  return {
    declaration,
    classOf,
    value: (type) => value(type, START),
    differs: (type) => differs(type, START),
    type: (type) => write(type, START, 'types'),
    commentType: (type) => write(type, START, 'comment'),
    text: (type) => text(type, START),
    modelOf: (type) => modelOf(type, START),
  };
}

function baseValue(declaration: EnumDeclaration): Ecmascript {
  const name = baseName(declaration);
  return name === 'Object' ? ts`Object` : stringLiteral(name);
}

function scalarName(type: Extract<Type, { kind: 'string' | 'integer' | 'number' | 'boolean' | 'literal' | 'binary' }>) {
  switch (type.kind) {
    case 'string':
      return type.content === 'date-time' ? 'Date' : type.content === 'date' ? 'FullDate' : 'String';
    case 'integer':
      return 'Integer';
    case 'number':
      return 'Number';
    case 'boolean':
      return 'Boolean';
    case 'binary':
      return 'File';
    case 'literal':
      return { string: 'String', number: 'Number', boolean: 'Boolean' }[
        typeof type.value as 'string' | 'number' | 'boolean'
      ];
    default:
      return unreachable(type);
  }
}
