// Types in the three forms that this client has: as a value by which the runtime converts, as a type of declarations, and
// as a reader of pages sees them. Components that are strings, lists or maps are written where they are used; so are
// unions of plain values that stand inline. Objects, enums of components and other unions are classes.

import { kindOfScalar } from '../../../support/exact-number';
import type { Declaration, EnumDeclaration, ObjectDeclaration, Type, TypeId } from '../../../model';
import { Samples, Types, type Policy } from '../../../client';
import { join } from '../../../code/code';
import { jsonLiteral, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { baseName, enumType } from '../models/enums';
import { unionOf } from '../../ecmascript/types/unions';
import type { Home, Names } from '../names/assign';
import { propertyNames } from '../names/properties';
import { mapText } from '../../ecmascript/types/map';
import { mentionOf, modulePath, runtimeType, typeOf, valueOf } from './symbols';

type Path = ReadonlySet<TypeId>;
type Place = 'types' | 'comment';
const START: Path = new Set();

export class TypeBook {
  readonly types: Types;
  readonly samples: Samples;
  readonly #names: Names;
  readonly #propertyNames = new Map<TypeId, ReadonlyMap<string, string>>();

  constructor(declarations: readonly Declaration[], names: Names, policy: Policy) {
    this.types = new Types(declarations);
    this.samples = new Samples(this.types, policy);
    this.#names = names;
  }

  declaration(id: TypeId): Declaration {
    return this.types.declaration(id);
  }

  /** Undefined for what has no class. */
  classOf(id: TypeId): Home | undefined {
    return this.#names.models.get(id);
  }

  /** The property name of each wire name. */
  propertyNames(declaration: ObjectDeclaration): ReadonlyMap<string, string> {
    let names = this.#propertyNames.get(declaration.id);
    if (names === undefined) {
      names = propertyNames(declaration.id, declaration.properties);
      this.#propertyNames.set(declaration.id, names);
    }
    return names;
  }

  /** The type in a declaration. */
  of(type: Type): Ecmascript {
    return this.#write(type, START, 'types');
  }

  /** The same in a comment of code. */
  commentType(type: Type): Ecmascript {
    return this.#write(type, START, 'comment');
  }

  /** `[Session]`, `"Date"`: what the runtime reads and writes by. */
  value(type: Type): Ecmascript {
    return this.#value(type, START);
  }

  /** Whether a value differs between the wire and the program. */
  differs(type: Type): boolean {
    return this.#differs(type, START);
  }

  /** For people: `String`, `[Session]`, `{String: Date}`. */
  text(type: Type): string {
    return this.#text(type, START);
  }

  /** The class that a type is about, through lists, maps and null. */
  modelOf(type: Type): Home | undefined {
    return this.#modelOf(type, START);
  }

  /** What stands for a type that has no class. Undefined where it contains itself. */
  #inside(id: TypeId, path: Path): { readonly type: Type; readonly path: Path } | undefined {
    const target = this.declaration(id);
    return target.kind !== 'alias' || path.has(id) ? undefined : { type: target.type, path: new Set([...path, id]) };
  }

  #value(type: Type, path: Path): Ecmascript {
    switch (type.kind) {
      case 'reference': {
        const target = this.declaration(type.id);
        if (target.kind === 'enum') return baseValue(target);
        const home = this.classOf(type.id);
        if (home !== undefined) return valueOf(modulePath(home), home.name);
        const inner = this.#inside(type.id, path);
        return inner === undefined ? ts`Object` : this.#value(inner.type, inner.path);
      }
      case 'nullable':
        return this.#value(type.type, path);
      case 'array':
        return ts`[${this.#value(type.items, path)}]`;
      case 'map':
        return ts`{ String: ${this.#value(type.values, path)} }`;
      case 'string':
      case 'integer':
      case 'number':
      case 'boolean':
      case 'literal':
      case 'binary':
        return stringLiteral(scalarName(type));
      case 'tuple': {
        const items = join(
          type.items.map((item) => this.#value(item, path)),
          ts`, `,
        );
        return type.rest === undefined
          ? ts`{ Items: [${items}] }`
          : ts`{ Items: [${items}], Rest: ${this.#value(type.rest, path)} }`;
      }
      case 'null':
      case 'unknown':
        return ts`Object`;
      default:
        return unreachable(type);
    }
  }

  #differs(type: Type, path: Path): boolean {
    switch (type.kind) {
      case 'reference': {
        const target = this.declaration(type.id);
        if (target.kind === 'enum') return false;
        if (this.classOf(type.id) !== undefined) return true;
        const inner = this.#inside(type.id, path);
        return inner !== undefined && this.#differs(inner.type, inner.path);
      }
      case 'nullable':
        return this.#differs(type.type, path);
      case 'array':
        return this.#differs(type.items, path);
      case 'map':
        return this.#differs(type.values, path);
      case 'tuple':
        return [...type.items, ...(type.rest === undefined ? [] : [type.rest])].some((it) => this.#differs(it, path));
      case 'string':
        return type.content === 'date-time' || type.content === 'date';
      default:
        return false;
    }
  }

  #write(type: Type, path: Path, place: Place): Ecmascript {
    switch (type.kind) {
      case 'reference': {
        const target = this.declaration(type.id);
        if (target.kind === 'enum') return enumType(target);
        const home = this.classOf(type.id);
        if (home !== undefined) return place === 'types' ? typeOf(modulePath(home), home.name) : mentionOf(home);
        if (target.kind === 'union') {
          const deeper = new Set([...path, type.id]);
          return path.has(type.id)
            ? ts`unknown`
            : unionOf(target.variants.map((it) => this.#write(it.type, deeper, place)));
        }
        const inner = this.#inside(type.id, path);
        return inner === undefined ? ts`unknown` : this.#write(inner.type, inner.path, place);
      }
      case 'nullable':
        return unionOf([this.#write(type.type, path, place), ts`null`]);
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
        return ts`Array<${this.#write(type.items, path, place)}>`;
      case 'tuple': {
        const items = type.items.map((item) => this.#write(item, path, place));
        if (type.rest !== undefined) items.push(ts`...Array<${this.#write(type.rest, path, place)}>`);
        return ts`[${join(items, ts`, `)}]`;
      }
      case 'map':
        return mapText(type, this.#write(type.values, path, place));
      case 'binary':
        return place === 'types'
          ? runtimeType('body-multipart', 'FileUpload', this.#names.runtime('FileUpload'))
          : ts`Blob`;
      case 'null':
        return ts`null`;
      case 'unknown':
        return ts`unknown`;
      default:
        return unreachable(type);
    }
  }

  #text(type: Type, path: Path): string {
    switch (type.kind) {
      case 'reference': {
        const home = this.classOf(type.id);
        if (home !== undefined) return home.name;
        const target = this.declaration(type.id);
        if (target.kind === 'enum') return baseName(target);
        if (target.kind === 'union') return this.#textOfAll(target.variants.map((variant) => variant.type));
        const inner = this.#inside(type.id, path);
        return inner === undefined ? 'Object' : this.#text(inner.type, inner.path);
      }
      case 'nullable':
        return this.#text(type.type, path);
      case 'array':
        return `[${this.#text(type.items, path)}]`;
      case 'map':
        return `{String: ${this.#text(type.values, path)}}`;
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
  }

  /** The word for a union of values that have one in common: of an enum and the empty text, as Django's choices may be blank. */
  #textOfAll(types: readonly Type[]): string {
    const words = types.map((type) => {
      const target = type.kind === 'reference' ? this.declaration(type.id) : undefined;
      if (target?.kind === 'enum') return baseName(target);
      return type.kind === 'string' || type.kind === 'literal' ? this.#text(type, START) : 'Object';
    });
    const [first = 'Object'] = words;
    return words.every((word) => word === first) ? first : 'Object';
  }

  #modelOf(type: Type, path: Path): Home | undefined {
    switch (type.kind) {
      case 'reference': {
        const home = this.classOf(type.id);
        if (home !== undefined) return home;
        const inner = this.#inside(type.id, path);
        return inner === undefined ? undefined : this.#modelOf(inner.type, inner.path);
      }
      case 'nullable':
        return this.#modelOf(type.type, path);
      case 'array':
        return this.#modelOf(type.items, path);
      case 'map':
        return this.#modelOf(type.values, path);
      default:
        return undefined;
    }
  }
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
      return { string: 'String', number: 'Number', boolean: 'Boolean' }[kindOfScalar(type.value)];
    default:
      return unreachable(type);
  }
}
