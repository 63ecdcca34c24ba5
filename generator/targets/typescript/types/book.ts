// Types as TypeScript writes them, at each place of use, and what is known of each declared type.

import type { Declaration, ObjectDeclaration, Type, TypeId } from '../../../model';
import { Samples, Types, type Policy } from '../../../client';
import { join } from '../../../code/code';
import { jsonLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { InvariantError, unreachable } from '../../../support/invariant';
import type { Options } from '../options';
import type { Side, Sides } from './sides';
import { fromFile, runtime } from './symbols';
import type { TypeNames } from '../names/assign';
import { propertyNames } from '../names/properties';
import { mapText } from '../../ecmascript/types/map';

export class TypeBook {
  readonly sides: Sides;
  readonly options: Options;
  readonly types: Types;
  readonly samples: Samples;
  readonly #named: ReadonlyMap<TypeId, TypeNames>;
  readonly #references = { input: new Map<TypeId, Ecmascript>(), output: new Map<TypeId, Ecmascript>() };
  readonly #propertyNames = new Map<TypeId, ReadonlyMap<string, string>>();

  constructor(
    declarations: readonly Declaration[],
    named: ReadonlyMap<TypeId, TypeNames>,
    sides: Sides,
    options: Options,
    policy: Policy,
  ) {
    this.types = new Types(declarations);
    this.samples = new Samples(this.types, policy);
    this.#named = named;
    this.sides = sides;
    this.options = options;
  }

  declaration(id: TypeId): Declaration {
    return this.types.declaration(id);
  }

  names(id: TypeId): TypeNames {
    const found = this.#named.get(id);
    if (found === undefined) throw new InvariantError(`no type ${id}`);
    return found;
  }

  /** Every name by which modules declare it: the first one may be that of a value too. */
  allNames(id: TypeId): readonly string[] {
    const { name, inputName, ownName, ownInputName } = this.names(id);
    return [name, inputName, ownName, ownInputName].filter((each) => each !== undefined);
  }

  nameOf(id: TypeId, side: Side): string {
    const { name, inputName } = this.names(id);
    return side === 'input' ? (inputName ?? name) : name;
  }

  /** The object alone, where its name stands for its children too. */
  ownType(id: TypeId, side: Side): Ecmascript {
    const { ownName, ownInputName, module } = this.names(id);
    const name = side === 'input' ? (ownInputName ?? ownName) : ownName;
    return name === undefined ? this.#reference(id, side) : fromFile(module, name, 'type');
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

  /** The type at a place of use. */
  of(type: Type, side: Side): Ecmascript {
    switch (type.kind) {
      case 'reference':
        return this.#reference(type.id, side);
      case 'nullable':
        return ts`${this.of(type.type, side)} | null`;
      case 'string':
        if (type.content === 'date-time') return ts`Date`;
        if (type.content === 'base64' || type.content === 'base64url') return ts`Uint8Array`;
        return type.content === 'int64' && this.options.int64 === 'bigint' ? ts`bigint` : ts`string`;
      case 'integer':
        return type.content === 'int64' && this.options.int64 === 'bigint' ? ts`bigint` : ts`number`;
      case 'number':
        return ts`number`;
      case 'boolean':
        return ts`boolean`;
      case 'literal':
        return jsonLiteral(type.value);
      case 'array':
        return ts`Array<${this.of(type.items, side)}>`;
      case 'tuple': {
        const items = type.items.map((item) => this.of(item, side));
        if (type.rest !== undefined) items.push(ts`...Array<${this.of(type.rest, side)}>`);
        return ts`[${join(items, ts`, `)}]`;
      }
      case 'map':
        return mapText(type, this.of(type.values, side));
      case 'binary':
        return side === 'input' ? runtime('body-multipart', 'FileUpload', 'type') : ts`Blob`;
      case 'null':
        return ts`null`;
      case 'unknown':
        return ts`unknown`;
      default:
        return unreachable(type);
    }
  }

  #reference(id: TypeId, side: Side): Ecmascript {
    let code = this.#references[side].get(id);
    if (code === undefined) {
      code = fromFile(this.names(id).module, this.nameOf(id, side), 'type');
      this.#references[side].set(id, code);
    }
    return code;
  }
}
