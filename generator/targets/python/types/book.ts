// The types of the model as Python writes them: as the fields of models and the validators of bodies have them (`checked`),
// as the signatures of methods have them (`input`, `output`), and as people read them in the docs (`readable`).

import { identifier, member, py, pydantic, subscript, type Node, type Python } from '../../../languages/python';
import type { Declaration, Type, TypeId } from '../../../model';
import { invariant, unreachable } from '../../../support/invariant';
import type { ModelName } from '../names/assign';
import { kindOf, type Kind } from './kinds';
import { READABLE, literals, optionalOf, primitiveOf, readableString, stringType, unionOf } from './nodes';
import * as s from './symbols';

export class TypeBook {
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;
  readonly #kinds = new Map<TypeId, Kind>();

  constructor(
    declarations: readonly Declaration[],
    readonly names: ReadonlyMap<TypeId, ModelName>,
    /** How modules name the package of models: at run time or for type checkers only. */
    readonly models: Python = s.models,
  ) {
    this.#declarations = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  }

  with(models: Python): TypeBook {
    return new TypeBook([...this.#declarations.values()], this.names, models);
  }

  find(id: TypeId): Declaration {
    const found = this.#declarations.get(id);
    invariant(found !== undefined, `no declaration ${id}`);
    return found;
  }

  kind(id: TypeId): Kind {
    let kind = this.#kinds.get(id);
    if (kind === undefined) {
      kind = kindOf(this.find(id), (other) => this.#declarations.get(other));
      this.#kinds.set(id, kind);
    }
    return kind;
  }

  className(id: TypeId): string {
    const name = this.names.get(id);
    invariant(name !== undefined, `no class for ${id}`);
    return name.className;
  }

  /** `_m.Session`. */
  reference(id: TypeId): Python {
    return py`${this.models}.${identifier(this.className(id))}`;
  }

  /** Aliases looked through; undefined where they go round in circles. */
  resolve(type: Type, seen: ReadonlySet<TypeId> = new Set()): Type | undefined {
    if (type.kind !== 'reference') return type;
    const declaration = this.find(type.id);
    if (declaration.kind !== 'alias') return type;
    if (seen.has(type.id)) return undefined;
    return this.resolve(declaration.type, new Set([...seen, type.id]));
  }

  /** True also for what is not known, or goes round in circles. */
  isNullable(type: Type): boolean {
    const resolved = this.resolve(type);
    return (
      resolved === undefined || resolved.kind === 'nullable' || resolved.kind === 'null' || resolved.kind === 'unknown'
    );
  }

  checked(type: Type): Node {
    return this.#write(type, 'checked', new Set());
  }

  input(type: Type): Node {
    return this.#write(type, 'input', new Set());
  }

  output(type: Type): Node {
    return this.#write(type, 'output', new Set());
  }

  #write(type: Type, form: 'checked' | 'input' | 'output', seen: ReadonlySet<TypeId>): Node {
    const strict = form === 'checked';
    switch (type.kind) {
      case 'reference':
        return this.#reference(type.id, form, seen);
      case 'nullable':
        return optionalOf(this.#write(type.type, form, seen));
      case 'string':
        return stringType(type.content, form);
      case 'integer':
        return strict ? s.strict('Int') : py`int`;
      case 'number':
        return strict ? subscript(s.union, [s.strict('Float'), s.strict('Int')]) : py`float`;
      case 'boolean':
        return strict ? s.strict('Bool') : py`bool`;
      case 'literal':
        return literals([type.value], strict);
      case 'array':
        return subscript(form === 'input' ? s.sequence : s.listType, [this.#write(type.items, form, seen)]);
      case 'tuple':
        return subscript(form === 'input' ? s.sequence : s.listType, [s.any]);
      case 'map':
        // In a model, `str` may be a field.
        return subscript(form === 'input' ? s.mapping : s.dictType, [
          strict ? s.strict('Str') : py`str`,
          this.#write(type.values, form, seen),
        ]);
      case 'binary':
        return strict ? subscript(s.union, [s.strict('Bytes'), s.strict('Str')]) : py`bytes`;
      case 'null':
        return py`None`;
      case 'unknown':
        return s.any;
      default:
        return unreachable(type);
    }
  }

  #reference(id: TypeId, form: 'checked' | 'input' | 'output', seen: ReadonlySet<TypeId>): Node {
    const declaration = this.find(id);
    const strict = form === 'checked';
    switch (this.kind(id)) {
      case 'model':
        if (form === 'input') return unionOf([this.reference(id), subscript(s.mapping, [py`str`, s.any])]);
        if (strict && declaration.kind === 'object' && declaration.discriminator !== undefined)
          return subscript(member(pydantic, 'SerializeAsAny'), [this.reference(id)]);
        return this.reference(id);
      case 'enum':
        return form === 'input' ? unionOf([this.reference(id), ...primitiveOf(declaration)]) : this.reference(id);
      case 'literals':
        invariant(declaration.kind === 'enum', 'literals are made of an enumeration');
        return literals(
          declaration.values.map(({ value }) => value),
          strict,
        );
      case 'union':
        if (form !== 'input') return this.reference(id);
        return unionOf([this.reference(id), ...this.#variants(id, form, seen)]);
      case 'plain-union':
        return unionOf(this.#variants(id, form, seen));
      case 'alias':
        invariant(declaration.kind === 'alias', 'an alias is declared as one');
        if (seen.has(id)) return s.any;
        return this.#write(declaration.type, form, new Set([...seen, id]));
    }
  }

  #variants(id: TypeId, form: 'checked' | 'input' | 'output', seen: ReadonlySet<TypeId>): readonly Node[] {
    const declaration = this.find(id);
    if (declaration.kind !== 'union' || seen.has(id)) return [];
    return declaration.variants.map(({ type }) => this.#write(type, form, new Set([...seen, id])));
  }

  /** For docs: `List[Session]`. */
  readable(type: Type, seen: ReadonlySet<TypeId> = new Set()): string {
    switch (type.kind) {
      case 'reference': {
        const declaration = this.find(type.id);
        switch (this.kind(type.id)) {
          case 'model':
          case 'enum':
          case 'union':
            return this.className(type.id);
          case 'literals':
            return declaration.kind === 'enum' ? READABLE[declaration.base] : 'object';
          case 'plain-union':
            return 'object';
          case 'alias':
            if (declaration.kind !== 'alias' || seen.has(type.id)) return 'object';
            return this.readable(declaration.type, new Set([...seen, type.id]));
        }
        return 'object';
      }
      case 'nullable':
        return this.readable(type.type, seen);
      case 'string':
        return readableString(type.content);
      case 'integer':
        return 'int';
      case 'number':
        return 'float';
      case 'boolean':
        return 'bool';
      case 'literal':
        return typeof type.value === 'string' ? 'str' : typeof type.value === 'boolean' ? 'bool' : 'float';
      case 'array':
        return `List[${this.readable(type.items, seen)}]`;
      case 'tuple':
        return 'List[object]';
      case 'map':
        return `Dict[str, ${this.readable(type.values, seen)}]`;
      case 'binary':
        return 'bytearray';
      case 'null':
      case 'unknown':
        return 'object';
      default:
        return unreachable(type);
    }
  }

  /** The class that a readable type links to, if any. */
  linked(type: Type, seen: ReadonlySet<TypeId> = new Set()): string | undefined {
    if (type.kind === 'nullable') return this.linked(type.type, seen);
    if (type.kind === 'array') return this.linked(type.items, seen);
    if (type.kind === 'map') return this.linked(type.values, seen);
    if (type.kind !== 'reference') return undefined;
    const declaration = this.find(type.id);
    if (declaration.kind === 'alias')
      return seen.has(type.id) ? undefined : this.linked(declaration.type, new Set([...seen, type.id]));
    return ['model', 'enum', 'union'].includes(this.kind(type.id)) ? this.className(type.id) : undefined;
  }
}
