// Types as TypeScript writes them, at each place of use, and what is known of each declared type.

import type { Declaration, Type, TypeId } from '../../model';
import { join } from '../../code/code';
import { jsonLiteral, NOTHING, ts, type Ecmascript } from '../../languages/ecmascript';
import { InvariantError, unreachable } from '../../support/invariant';
import type { Options } from './options';
import type { Side, Sides } from './sides';
import { referencesOf } from './sides';
import { fromFile, runtime } from './symbols';
import type { TypeNames } from './type-names';

export interface TypeBook {
  readonly declaration: (id: TypeId) => Declaration;
  readonly names: (id: TypeId) => TypeNames;
  readonly nameOf: (id: TypeId, side: Side) => string;
  /** The type at a place of use. */
  readonly write: (type: Type, side: Side) => Ecmascript;
  readonly wholeUnion: (types: readonly Ecmascript[]) => Ecmascript;
  /** Whether naming `id` in the type of `inside` would be a circle that TypeScript refuses (TS2456). */
  readonly circular: (inside: TypeId, id: TypeId) => boolean;
  readonly sides: Sides;
}

export function typeBook(
  declarations: readonly Declaration[],
  named: ReadonlyMap<TypeId, TypeNames>,
  sides: Sides,
  options: Options,
): TypeBook {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const circles = circlesOf(declarations, byId);
  const names = (id: TypeId): TypeNames => {
    const found = named.get(id);
    if (found === undefined) throw new InvariantError(`no type ${id}`);
    return found;
  };
  const nameOf = (id: TypeId, side: Side): string => {
    const { name, inputName } = names(id);
    return side === 'input' ? (inputName ?? name) : name;
  };
  const write = (type: Type, side: Side): Ecmascript => {
    switch (type.kind) {
      case 'reference':
        return fromFile(names(type.id).module, nameOf(type.id, side), 'type');
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
    circular: (inside, id) => circles.get(inside) !== undefined && circles.get(inside) === circles.get(id),
    sides,
  };
}

/** Joins types by `|`, each of them once. */
export function wholeUnion(types: readonly Ecmascript[]): Ecmascript {
  const distinct = [...new Map(types.map((type) => [type.text, type])).values()];
  if (distinct.some((type) => type.text === 'unknown')) return ts`unknown`;
  return distinct.length === 0 ? NOTHING : join(distinct, ts` | `);
}

/** Aliases and unions name each other directly: those on a circle of such names get the same number. */
function circlesOf(
  declarations: readonly Declaration[],
  byId: ReadonlyMap<TypeId, Declaration>,
): ReadonlyMap<TypeId, number> {
  const direct = (declaration: Declaration): readonly TypeId[] => {
    const types =
      declaration.kind === 'alias'
        ? [declaration.type]
        : declaration.kind === 'union'
          ? declaration.variants.map((variant) => variant.type)
          : [];
    return types
      .map((type) => (type.kind === 'nullable' ? type.type : type))
      .flatMap((type) => (type.kind === 'reference' ? referencesOf(type) : []));
  };
  return stronglyConnected(
    declarations.map((declaration) => declaration.id),
    (id) => {
      const declaration = byId.get(id);
      return declaration === undefined ? [] : direct(declaration);
    },
  );
}

/** Nodes that lie on a circle, with the number of their component (Tarjan). Without recursion: documents nest deeply. */
export function stronglyConnected<T>(nodes: readonly T[], edges: (node: T) => readonly T[]): ReadonlyMap<T, number> {
  const state = new Map<T, { index: number; low: number; onStack: boolean }>();
  const stack: T[] = [];
  const result = new Map<T, number>();
  let count = 0;
  let components = 0;
  for (const root of nodes) {
    if (state.has(root)) continue;
    const work: { node: T; next: number; targets: readonly T[] }[] = [];
    const open = (node: T): void => {
      state.set(node, { index: count, low: count, onStack: true });
      count += 1;
      stack.push(node);
      work.push({ node, next: 0, targets: edges(node) });
    };
    open(root);
    while (work.length > 0) {
      const frame = work.at(-1)!;
      const own = state.get(frame.node)!;
      if (frame.next < frame.targets.length) {
        const target = frame.targets[frame.next]!;
        frame.next += 1;
        const other = state.get(target);
        if (other === undefined) open(target);
        else if (other.onStack) own.low = Math.min(own.low, other.index);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) {
        const above = state.get(parent.node)!;
        above.low = Math.min(above.low, own.low);
      }
      if (own.low !== own.index) continue;
      const members = stack.splice(stack.indexOf(frame.node));
      for (const member of members) state.get(member)!.onStack = false;
      const loops = members.length > 1 || frame.targets.includes(frame.node);
      if (loops) for (const member of members) result.set(member, components);
      components += 1;
    }
  }
  return result;
}
