// Codecs: data that says what differs between the wire and the values that users see. A type of which nothing differs
// has none, and that is decided for all types at once.

import type { Declaration, Type, TypeId } from '../../../model';
import { typesIn } from '../../../model/references';
import { join } from '../../../code/code';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { circlesOf, reach, reversed } from '../../../support/graph';
import { addToGroup } from '../../../support/groups';
import { unreachable } from '../../../support/invariant';
import type { Options } from '../options';
import { partsOf } from '../../ecmascript/models/hierarchy';
import { objectCodec } from './object-codecs';
import { scalarCodec } from './scalar-codecs';
import { fromFile, runtime } from '../types/symbols';
import type { TypeBook } from '../types/book';
import { unionCodec } from './union-codecs';
import { uncapitalized } from '../names/style';

export interface CodecConst {
  readonly name: string;
  readonly type: Ecmascript;
  readonly value: Ecmascript;
}

export class Codecs {
  readonly #book: TypeBook;
  readonly #needed: ReadonlySet<TypeId>;
  /** Declared types by the circle of mentions that they are in; modules by the circle of imports. */
  readonly #circles: ReadonlyMap<TypeId, number>;
  readonly #moduleCircles: ReadonlyMap<string, number>;
  readonly #idsIn = new Map<string, TypeId[]>();
  readonly #symbols = new Map<TypeId, Ecmascript>();

  constructor(declarations: readonly Declaration[], book: TypeBook) {
    this.#book = book;
    this.#needed = neededCodecs(declarations, book);
    const ids = declarations.map((declaration) => declaration.id).filter((id) => this.#needed.has(id));
    this.#circles = circlesOf(ids, (id) => this.#mentions(id));
    const moduleEdges = new Map<string, Set<string>>();
    for (const id of ids) {
      const module = this.#moduleOf(id);
      addToGroup(this.#idsIn, module, id);
      const targets = moduleEdges.get(module) ?? new Set<string>();
      moduleEdges.set(module, targets);
      for (const target of this.#mentions(id))
        if (this.#moduleOf(target) !== module) targets.add(this.#moduleOf(target));
    }
    this.#moduleCircles = circlesOf([...moduleEdges.keys()], (module) => [...(moduleEdges.get(module) ?? [])]);
  }

  /** The codec of a value as an expression; undefined where nothing differs. It may be evaluated anywhere. */
  of(type: Type): Ecmascript | undefined {
    return this.#write(type, undefined);
  }

  has(id: TypeId): boolean {
    return this.#needed.has(id);
  }

  /** The declared codecs of one module, in the order in which they can be evaluated. */
  inModule(module: string): readonly CodecConst[] {
    const targets = (id: TypeId): readonly TypeId[] =>
      this.#mentions(id).filter((target) => this.#moduleOf(target) === module);
    return inOrder(this.#idsIn.get(module) ?? [], targets).map((id) => ({
      name: codecName(this.#book, id),
      ...this.#declared(this.#book.declaration(id)),
    }));
  }

  #mentions(id: TypeId): readonly TypeId[] {
    return partsOf(this.#book.declaration(id)).filter((target) => this.#needed.has(target));
  }

  #moduleOf(id: TypeId): string {
    return this.#book.names(id).module;
  }

  /** Late: the constant may not be there yet when the one that names it is evaluated. */
  #isLate(from: TypeId | undefined, to: TypeId): boolean {
    if (from === undefined) return false;
    if (this.#circles.has(from) && this.#circles.get(from) === this.#circles.get(to)) return true;
    const [left, right] = [this.#moduleOf(from), this.#moduleOf(to)];
    if (left === right || !this.#moduleCircles.has(left)) return false;
    return this.#moduleCircles.get(left) === this.#moduleCircles.get(right);
  }

  #symbol(id: TypeId): Ecmascript {
    let symbol = this.#symbols.get(id);
    if (symbol === undefined) {
      symbol = fromFile(this.#moduleOf(id), codecName(this.#book, id), 'value');
      this.#symbols.set(id, symbol);
    }
    return symbol;
  }

  #write(type: Type, from: TypeId | undefined): Ecmascript | undefined {
    switch (type.kind) {
      case 'reference': {
        if (!this.#needed.has(type.id)) return undefined;
        const symbol = this.#symbol(type.id);
        return this.#isLate(from, type.id) ? ts`() => ${symbol}` : symbol;
      }
      case 'nullable':
        return this.#write(type.type, from);
      case 'array':
      case 'map': {
        const inner = this.#write(type.kind === 'array' ? type.items : type.values, from);
        if (inner === undefined) return undefined;
        return ts`{ type: ${runtime('codec-list', type.kind)}, of: ${inner} }`;
      }
      case 'tuple': {
        const items = type.items.map((item) => this.#write(item, from));
        const rest = type.rest === undefined ? undefined : this.#write(type.rest, from);
        if (rest === undefined && items.every((item) => item === undefined)) return undefined;
        const list = join(
          items.map((item) => item ?? ts`undefined`),
          ts`, `,
        );
        return rest === undefined
          ? ts`{ type: ${runtime('codec-list', 'tuple')}, items: [${list}] }`
          : ts`{ type: ${runtime('codec-list', 'tuple')}, items: [${list}], rest: ${rest} }`;
      }
      default:
        return scalarCodec(type, this.#book.options);
    }
  }

  #declared(declaration: Declaration): Pick<CodecConst, 'type' | 'value'> {
    const inner = (type: Type): Ecmascript | undefined => this.#write(type, declaration.id);
    switch (declaration.kind) {
      case 'object':
        return objectCodec(declaration, this.#book, inner);
      case 'union':
        return unionCodec(declaration, this.#book, inner);
      case 'alias':
        return { type: runtime('codec', 'CodecRef', 'type'), value: inner(declaration.type) ?? ts`undefined` };
      case 'enum':
        return { type: ts`never`, value: ts`undefined` };
      default:
        return unreachable(declaration);
    }
  }
}

export function codecName(book: TypeBook, id: TypeId): string {
  return `${uncapitalized(book.names(id).name)}Codec`;
}

/** Types of which a name or a value differs, and all that refer to them. */
function neededCodecs(declarations: readonly Declaration[], book: TypeBook): ReadonlySet<TypeId> {
  const differing = declarations.filter((declaration) => differsItself(declaration, book));
  return reach(
    differing.map(({ id }) => id),
    reversed(
      declarations.map(({ id }) => id),
      (id) => partsOf(book.declaration(id)),
    ),
  );
}

function differsItself(declaration: Declaration, book: TypeBook): boolean {
  if (typesIn(declaration).some((type) => holdsScalarCodec(type, book.options))) return true;
  if (declaration.kind !== 'object') return false;
  if (declaration.usage.request && declaration.properties.some((property) => property.readOnly)) return true;
  return [...book.propertyNames(declaration)].some(([wireName, name]) => wireName !== name);
}

function holdsScalarCodec(type: Type, options: Options): boolean {
  switch (type.kind) {
    case 'nullable':
      return holdsScalarCodec(type.type, options);
    case 'array':
      return holdsScalarCodec(type.items, options);
    case 'map':
      return holdsScalarCodec(type.values, options);
    case 'tuple':
      return [...type.items, ...(type.rest === undefined ? [] : [type.rest])].some((item) =>
        holdsScalarCodec(item, options),
      );
    default:
      return scalarCodec(type, options) !== undefined;
  }
}

/** Targets before what names them; the given order where nothing binds. */
function inOrder(ids: readonly TypeId[], targets: (id: TypeId) => readonly TypeId[]): readonly TypeId[] {
  const done = new Set<TypeId>();
  const result: TypeId[] = [];
  for (const root of ids) {
    const work = [{ id: root, left: false }];
    while (work.length > 0) {
      const { id, left } = work.pop()!;
      if (left) result.push(id);
      else if (!done.has(id)) {
        done.add(id);
        work.push({ id, left: true }, ...targets(id).map((target) => ({ id: target, left: false })));
      }
    }
  }
  return result;
}
