// The types of the model as Python writes them: as the fields of models and the validators of bodies have them (`checked`),
// as the signatures of methods have them (`input`, `output`), as dictionaries that are given for models have them (`entry`), and
// as people read them in the docs (`readable`).

import { identifier, member, py, pydantic, subscript, type Node, type Python } from '../../../languages/python';
import type { Declaration, Type, TypeId } from '../../../model';
import { UNION_REACH, underlyingType } from '../../../model/references';
import { invariant, unreachable } from '../../../support/invariant';
import type { ModelName } from '../names/assign';
import { dictionaryName, isSpelledOut } from './dictionaries';
import { kindOf, type Kind } from './kinds';
import { READABLE, literals, optionalOf, primitiveOf, readableString, stringType, unionOf } from './nodes';
import * as s from './symbols';

type Form = 'checked' | 'input' | 'entry' | 'output';

/** What goes in: a model may be given as a dictionary, an array as any sequence, a member of an enumeration as its text. */
function isGiven(form: Form): boolean {
  return form === 'input' || form === 'entry';
}

/** Where a type is written: the names that it stands in, the unions that stand in the same union, and what is left. */
interface Inside {
  readonly path: Set<TypeId>;
  readonly union: Set<TypeId>;
  readonly left: { unions: number };
  /** How many lists and maps it stands in. */
  readonly lists: number;
}

/** In deeper lists the class of a union is enough: it would be spelled out again at each level. */
const MOST_LISTS = 2;

function outermost(): Inside {
  return { path: new Set(), union: new Set(), left: { unions: UNION_REACH }, lists: 0 };
}

/** In a list or a map, where a union begins anew. */
function within(at: Inside): Inside {
  return { ...at, union: new Set(), lists: at.lists + 1 };
}

export class TypeBook {
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;
  readonly #kinds = new Map<TypeId, Kind>();

  constructor(
    declarations: ReadonlyMap<TypeId, Declaration>,
    readonly names: ReadonlyMap<TypeId, ModelName>,
    /** How modules name the package of models: at run time or for type checkers only. */
    readonly models: Python = s.models,
    /** How modules name what is in the module of dictionaries. */
    readonly inInputs: (name: string) => Python = s.inInputs,
  ) {
    this.#declarations = declarations;
  }

  with(models: Python, inInputs = this.inInputs): TypeBook {
    return new TypeBook(this.#declarations, this.names, models, inInputs);
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
  resolve(type: Type): Type | undefined {
    const seen = new Set<TypeId>();
    let current = type;
    while (current.kind === 'reference') {
      const declaration = this.find(current.id);
      if (declaration.kind !== 'alias') return current;
      if (seen.has(current.id)) return undefined;
      seen.add(current.id);
      current = declaration.type;
    }
    return current;
  }

  /** True also for what is not known, or goes round in circles. */
  isNullable(type: Type): boolean {
    const resolved = this.resolve(type);
    return (
      resolved === undefined || resolved.kind === 'nullable' || resolved.kind === 'null' || resolved.kind === 'unknown'
    );
  }

  checked(type: Type): Node {
    return this.#write(type, 'checked', outermost());
  }

  input(type: Type): Node {
    return this.#write(type, 'input', outermost());
  }

  /** In a dictionary that is given for a model: what JSON has for a date or a UUID is taken too. */
  entry(type: Type): Node {
    return this.#write(type, 'entry', outermost());
  }

  output(type: Type): Node {
    return this.#write(type, 'output', outermost());
  }

  #write(type: Type, form: Form, at: Inside): Node {
    const strict = form === 'checked';
    switch (type.kind) {
      case 'reference':
        return this.#reference(type.id, form, at);
      case 'nullable':
        return optionalOf(this.#write(type.type, form, at));
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
        return subscript(isGiven(form) ? s.sequence : s.listType, [this.#write(type.items, form, within(at))]);
      case 'tuple':
        if (type.rest !== undefined) return subscript(isGiven(form) ? s.sequence : s.listType, [s.any]);
        return subscript(
          s.tuple,
          type.items.map((item) => this.#write(item, form, within(at))),
        );
      case 'map':
        // In a model, `str` may be a field.
        return subscript(isGiven(form) ? s.mapping : s.dictType, [
          strict ? s.strict('Str') : py`str`,
          this.#write(type.values, form, within(at)),
        ]);
      case 'binary':
        if (form === 'entry') return subscript(s.union, [py`bytes`, py`str`]);
        return strict ? subscript(s.union, [s.strict('Bytes'), s.strict('Str')]) : py`bytes`;
      case 'null':
        return py`None`;
      case 'unknown':
        return s.any;
      default:
        return unreachable(type);
    }
  }

  #reference(id: TypeId, form: Form, at: Inside): Node {
    const declaration = this.find(id);
    const strict = form === 'checked';
    switch (this.kind(id)) {
      case 'model':
        if (isGiven(form)) return unionOf([this.reference(id), ...this.#dictionaries(declaration)]);
        if (strict && declaration.kind === 'object' && declaration.discriminator !== undefined)
          return subscript(member(pydantic, 'SerializeAsAny'), [this.reference(id)]);
        return this.reference(id);
      case 'enum':
        return isGiven(form) ? unionOf([this.reference(id), ...primitiveOf(declaration)]) : this.reference(id);
      case 'literals':
        invariant(declaration.kind === 'enum', 'literals are made of an enumeration');
        return literals(
          declaration.values.map(({ value }) => value),
          strict,
        );
      case 'union':
      case 'plain-union':
        return unionOf(this.#members({ kind: 'reference', id }, form, at, []));
      case 'alias':
        invariant(declaration.kind === 'alias', 'an alias is declared as one');
        return this.#named(id, at.path, () => this.#write(declaration.type, form, at)) ?? s.any;
    }
  }

  /** The dictionaries that may be given for a model: one with its keys, or one of which type checkers know no values. */
  #dictionaries(declaration: Declaration): readonly Node[] {
    if (!isSpelledOut(declaration)) return [subscript(s.mapping, [py`str`, s.any])];
    const typed = this.inInputs(dictionaryName(this.className(declaration.id)));
    return [typed, subscript(s.mapping, [py`str`, this.inInputs('Unchecked')])];
  }

  #variants(id: TypeId, form: Form, at: Inside, into: Node[]): void {
    const declaration = this.find(id);
    if (declaration.kind !== 'union') return;
    if (at.left.unions === 0) {
      if (this.kind(id) !== 'union' || !isGiven(form)) into.push(s.any);
      return;
    }
    at.left.unions -= 1;
    at.union.add(id);
    this.#named(id, at.path, () => {
      for (const { type } of declaration.variants) {
        const union = this.#unionIn(type);
        // What stands in the same union already says nothing new there.
        if (union === undefined || !at.union.has(union)) this.#members(type, form, at, into);
        else if (this.isNullable(type)) into.push(py`None`);
      }
    });
  }

  /** What a type is as a variant, added to those of the outermost union: unions in it are flattened once, and not at each level. */
  #members(type: Type, form: Form, at: Inside, into: Node[]): readonly Node[] {
    const id = type.kind === 'reference' ? type.id : undefined;
    const declaration = id === undefined ? undefined : this.find(id);
    const kind = id === undefined ? undefined : this.kind(id);
    if (type.kind === 'nullable') {
      this.#members(type.type, form, at, into);
      into.push(py`None`);
    } else if (id !== undefined && (kind === 'union' || kind === 'plain-union')) {
      if (kind === 'union') into.push(this.reference(id));
      if (kind === 'plain-union' || (isGiven(form) && at.lists <= MOST_LISTS)) this.#variants(id, form, at, into);
    } else if (id !== undefined && declaration?.kind === 'alias') {
      const known = this.#named(id, at.path, () => this.#members(declaration.type, form, at, into));
      if (known === undefined) into.push(s.any);
    } else {
      into.push(this.#write(type, form, at));
    }
    return into;
  }

  /** Undefined for what stands in itself. */
  #named<T>(id: TypeId, path: Set<TypeId>, write: () => T): T | undefined {
    if (path.has(id)) return undefined;
    path.add(id);
    const written = write();
    path.delete(id);
    return written;
  }

  /** The union that a type names, through aliases and null. */
  #unionIn(type: Type): TypeId | undefined {
    const under = underlyingType(type, (id) => this.find(id));
    return under.kind === 'reference' && this.find(under.id).kind === 'union' ? under.id : undefined;
  }

  /** For docs: `List[Session]`. */
  readable(type: Type, seen: Set<TypeId> = new Set()): string {
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
            if (declaration.kind !== 'alias') return 'object';
            return this.#named(type.id, seen, () => this.readable(declaration.type, seen)) ?? 'object';
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
        if (type.rest !== undefined) return 'List[object]';
        return `Tuple[${type.items.map((item) => this.readable(item, seen)).join(', ')}]`;
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
