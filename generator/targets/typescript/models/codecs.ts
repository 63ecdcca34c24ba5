// Codecs: data that says what differs between the wire and the values that users see. A type of which nothing differs
// has none, and that is decided for all types at once.

import type { Declaration, ObjectDeclaration, Type, TypeId } from '../../../model';
import { mentionsIn, typesIn } from '../../../model/references';
import { join } from '../../../code/code';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { circlesOf, reach, reversed } from '../../../support/graph';
import { addToGroup } from '../../../support/groups';
import { unreachable } from '../../../support/invariant';
import type { Options } from '../options';
import { objectCodec } from './object-codecs';
import { scalarCodec } from './scalar-codecs';
import { fromFile, runtime } from '../types/symbols';
import type { TypeBook } from '../types/book';
import { unionCodec } from './union-codecs';

export interface CodecConst {
  readonly id: TypeId;
  readonly name: string;
  readonly type: Ecmascript;
  readonly value: Ecmascript;
}

export interface Codecs {
  /** The codec of a value as an expression; undefined where nothing differs. It may be evaluated anywhere. */
  readonly of: (type: Type) => Ecmascript | undefined;
  readonly has: (id: TypeId) => boolean;
  /** The declared codecs of one module, in the order in which they can be evaluated. */
  readonly inModule: (module: string) => readonly CodecConst[];
}

export interface CodecContext {
  readonly book: TypeBook;
  /** The property name of each wire name. */
  readonly propertyNames: (declaration: ObjectDeclaration) => ReadonlyMap<string, string>;
  readonly options: Options;
}

export function planCodecs(declarations: readonly Declaration[], context: CodecContext): Codecs {
  const { book } = context;
  const needed = neededCodecs(declarations, context);
  const edges = (id: TypeId): readonly TypeId[] =>
    mentionsIn(book.declaration(id)).filter((target) => needed.has(target));
  const ids = declarations.map((declaration) => declaration.id).filter((id) => needed.has(id));
  const circles = circlesOf(ids, edges);
  const moduleOf = (id: TypeId): string => book.names(id).module;
  const moduleEdges = new Map<string, Set<string>>();
  const idsIn = new Map<string, TypeId[]>();
  for (const id of ids) {
    addToGroup(idsIn, moduleOf(id), id);
    const targets = moduleEdges.get(moduleOf(id)) ?? new Set<string>();
    moduleEdges.set(moduleOf(id), targets);
    for (const target of edges(id)) if (moduleOf(target) !== moduleOf(id)) targets.add(moduleOf(target));
  }
  const moduleCircles = circlesOf([...moduleEdges.keys()], (module) => [...(moduleEdges.get(module) ?? [])]);

  /** Late: the constant may not be there yet when the one that names it is evaluated. */
  const isLate = (from: TypeId | undefined, to: TypeId): boolean => {
    if (from === undefined) return false;
    if (circles.has(from) && circles.get(from) === circles.get(to)) return true;
    const [left, right] = [moduleOf(from), moduleOf(to)];
    return left !== right && moduleCircles.has(left) && moduleCircles.get(left) === moduleCircles.get(right);
  };

  const symbols = new Map<TypeId, Ecmascript>();
  const symbolOf = (id: TypeId): Ecmascript => {
    let symbol = symbols.get(id);
    if (symbol === undefined) symbols.set(id, (symbol = fromFile(moduleOf(id), codecName(book, id), 'value')));
    return symbol;
  };

  const write = (type: Type, from: TypeId | undefined): Ecmascript | undefined => {
    switch (type.kind) {
      case 'reference': {
        if (!needed.has(type.id)) return undefined;
        const symbol = symbolOf(type.id);
        return isLate(from, type.id) ? ts`() => ${symbol}` : symbol;
      }
      case 'nullable':
        return write(type.type, from);
      case 'array':
      case 'map': {
        const inner = write(type.kind === 'array' ? type.items : type.values, from);
        if (inner === undefined) return undefined;
        return ts`{ type: ${runtime('codec-list', type.kind)}, of: ${inner} }`;
      }
      case 'tuple': {
        const items = type.items.map((item) => write(item, from));
        const rest = type.rest === undefined ? undefined : write(type.rest, from);
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
        return scalarCodec(type, context.options);
    }
  };
  const declared = (declaration: Declaration): Omit<CodecConst, 'id' | 'name'> => {
    const inner = (type: Type): Ecmascript | undefined => write(type, declaration.id);
    switch (declaration.kind) {
      case 'object':
        return {
          type: runtime('codec-object', 'ObjectCodec', 'type'),
          value: objectCodec(declaration, context, inner),
        };
      case 'union':
        return unionCodec(declaration, context, inner);
      case 'alias':
        return { type: runtime('codec', 'CodecRef', 'type'), value: inner(declaration.type) ?? ts`undefined` };
      case 'enum':
        return { type: ts`never`, value: ts`undefined` };
      default:
        return unreachable(declaration);
    }
  };
  return {
    of: (type) => write(type, undefined),
    has: (id) => needed.has(id),
    inModule(module) {
      return inOrder(idsIn.get(module) ?? [], (id) => edges(id).filter((target) => moduleOf(target) === module)).map(
        (id) => {
          const { type, value } = declared(book.declaration(id));
          return { id, name: codecName(book, id), type, value };
        },
      );
    },
  };
}

export function codecName(book: TypeBook, id: TypeId): string {
  const { name } = book.names(id);
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}Codec`;
}

/** Types of which a name or a value differs, and all that refer to them. */
function neededCodecs(declarations: readonly Declaration[], context: CodecContext): ReadonlySet<TypeId> {
  const differing = declarations.filter((declaration) => differsItself(declaration, context));
  return reach(
    differing.map(({ id }) => id),
    reversed(
      declarations.map(({ id }) => id),
      (id) => mentionsIn(context.book.declaration(id)),
    ),
  );
}

function differsItself(declaration: Declaration, context: CodecContext): boolean {
  if (typesIn(declaration).some((type) => holdsScalarCodec(type, context.options))) return true;
  if (declaration.kind !== 'object') return false;
  if (declaration.usage.request && declaration.properties.some((property) => property.readOnly)) return true;
  return [...context.propertyNames(declaration)].some(([wireName, name]) => wireName !== name);
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
