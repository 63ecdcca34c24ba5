// Lookups in a finished model, for targets: a declaration by its id, what a type is behind its names, which declarations
// a declaration mentions, and which of them go in circles.

import { invariant } from '../support/invariant';
import type { ApiModel } from './api-model';
import type { Declaration, ObjectDeclaration } from './declaration';
import { visitDeclaration, visitOperation, visitType } from './references';
import type { Operation } from './operation';
import type { Type, TypeId } from './type';

export interface ModelGraph {
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  /** The declaration of an id that the model uses. */
  declaration(id: TypeId): Declaration;
  /** What is left when aliases and null are taken away. A reference that remains names an object, an enum or a union. */
  underlying(type: Type): Exclude<Type, { readonly kind: 'nullable' }>;
  /** Whether null is allowed: at the use, or by an alias on the way. */
  isNullable(type: Type): boolean;
  /** The object that a type is, behind aliases and null. */
  objectOf(type: Type): ObjectDeclaration | undefined;
  /** The declarations that one mentions directly: in its types, bases and discriminator. In order of first mention. */
  references(id: TypeId): readonly TypeId[];
  /** Everything that can be reached from types or declarations, themselves included. */
  reachable(start: Iterable<TypeId>): ReadonlySet<TypeId>;
  /** Declarations that mention each other in a circle, each group in the model's order; groups of one mention themselves. */
  readonly circles: readonly (readonly TypeId[])[];
  /** Whether the declaration is part of a circle. */
  isRecursive(id: TypeId): boolean;
}

export function graphOf(model: ApiModel): ModelGraph {
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const mentions = new Map<TypeId, readonly TypeId[]>();
  const find = (id: TypeId): Declaration => {
    const found = declarations.get(id);
    invariant(found !== undefined, `the model has no declaration ${id}`);
    return found;
  };
  const references = (id: TypeId): readonly TypeId[] => {
    const known = mentions.get(id);
    if (known !== undefined) return known;
    const ids = new Set<TypeId>();
    visitDeclaration(find(id), (mentioned) => ids.add(mentioned));
    const list = [...ids];
    mentions.set(id, list);
    return list;
  };
  const follow = (
    type: Type,
  ): { readonly type: Exclude<Type, { readonly kind: 'nullable' }>; readonly nullable: boolean } => {
    let current = type;
    let nullable = false;
    for (;;) {
      if (current.kind === 'nullable') {
        nullable = true;
        current = current.type;
      } else if (current.kind === 'reference') {
        const declaration = find(current.id);
        if (declaration.kind !== 'alias') return { type: current, nullable };
        current = declaration.type;
      } else return { type: current, nullable: nullable || current.kind === 'null' };
    }
  };
  let circles: readonly (readonly TypeId[])[] | undefined;
  let recursive: ReadonlySet<TypeId> | undefined;
  return {
    declarations,
    declaration: find,
    underlying: (type) => follow(type).type,
    isNullable: (type) => follow(type).nullable,
    objectOf: (type) => {
      const under = follow(type).type;
      const declaration = under.kind === 'reference' ? find(under.id) : undefined;
      return declaration?.kind === 'object' ? declaration : undefined;
    },
    references,
    reachable: (start) => {
      const reached = new Set<TypeId>();
      const waiting = [...start];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (reached.has(id)) continue;
        reached.add(id);
        waiting.push(...references(id));
      }
      return reached;
    },
    get circles() {
      circles ??= findCircles([...declarations.keys()], references);
      return circles;
    },
    isRecursive(id) {
      recursive ??= new Set(this.circles.flat());
      return recursive.has(id);
    },
  };
}

/** The declarations that a type mentions, in order of first mention. */
export function mentionedBy(type: Type): readonly TypeId[] {
  const ids = new Set<TypeId>();
  visitType(type, (id) => ids.add(id));
  return [...ids];
}

/** The declarations that an operation mentions directly, callbacks included. */
export function mentionedByOperation(operation: Operation): readonly TypeId[] {
  const ids = new Set<TypeId>();
  visitOperation(operation, (id) => ids.add(id));
  return [...ids];
}

/** Tarjan's strongly connected components, without recursion: documents are deep. */
export function findCircles(
  ids: readonly TypeId[],
  next: (id: TypeId) => readonly TypeId[],
): readonly (readonly TypeId[])[] {
  const order = new Map(ids.map((id, position) => [id, position]));
  const index = new Map<TypeId, number>();
  const low = new Map<TypeId, number>();
  const onStack = new Set<TypeId>();
  const stack: TypeId[] = [];
  const circles: TypeId[][] = [];
  const lower = (id: TypeId, value: number): void => {
    low.set(id, Math.min(low.get(id) ?? value, value));
  };
  const enter = (id: TypeId): { readonly id: TypeId; readonly edges: readonly TypeId[]; position: number } => {
    index.set(id, index.size);
    lower(id, index.get(id) ?? 0);
    stack.push(id);
    onStack.add(id);
    return { id, edges: next(id), position: 0 };
  };
  for (const start of ids) {
    if (index.has(start)) continue;
    const frames = [enter(start)];
    for (let frame = frames[frames.length - 1]; frame !== undefined; frame = frames[frames.length - 1]) {
      const target = frame.edges[frame.position];
      frame.position += 1;
      if (target !== undefined) {
        if (!index.has(target)) frames.push(enter(target));
        else if (onStack.has(target)) lower(frame.id, index.get(target) ?? 0);
        continue;
      }
      frames.pop();
      const parent = frames[frames.length - 1];
      if (parent !== undefined) lower(parent.id, low.get(frame.id) ?? 0);
      if (low.get(frame.id) === index.get(frame.id)) collect(frame.id);
    }
  }
  return circles.sort((left, right) => (order.get(left[0] ?? '') ?? 0) - (order.get(right[0] ?? '') ?? 0));

  function collect(root: TypeId): void {
    const group: TypeId[] = [];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      onStack.delete(id);
      group.push(id);
      if (id === root) break;
    }
    if (group.length > 1 || next(root).includes(root))
      circles.push(group.sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0)));
  }
}
