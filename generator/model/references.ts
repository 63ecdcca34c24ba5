// Walks the types of a model: which declarations a type, a declaration or an operation mentions. It reads a finished model,
// and is the only code of this layer that targets run.

import { unreachable } from '../support/invariant';
import type { ApiModel } from './api-model';
import type { Declaration } from './declaration';
import type { Content, Header, Operation } from './operation';
import type { Type, TypeId } from './type';

export type Visit = (id: TypeId) => void;

export function visitType(type: Type, visit: Visit): void {
  walkType(type, (each) => {
    if (each.kind === 'reference') visit(each.id);
  });
}

/** The type, and all that it is made of; names are not followed. */
function walkType(type: Type, take: (type: Type) => void): void {
  take(type);
  switch (type.kind) {
    case 'nullable':
      walkType(type.type, take);
      break;
    case 'array':
      walkType(type.items, take);
      break;
    case 'tuple':
      for (const item of type.items) walkType(item, take);
      if (type.rest !== undefined) walkType(type.rest, take);
      break;
    case 'map':
      walkType(type.values, take);
      break;
    case 'reference':
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'literal':
    case 'binary':
    case 'null':
    case 'unknown':
      break;
    default:
      unreachable(type);
  }
}

/** What a type is behind aliases and null. A reference that remains names an object, an enum or a union, or nothing. */
export function underlyingType(type: Type, find: (id: TypeId) => Declaration | undefined): Type {
  // In a model names never go in a circle; while one is being made they may.
  const seen = new Set<TypeId>();
  let current = type;
  for (;;) {
    if (current.kind === 'nullable') current = current.type;
    else if (current.kind === 'reference') {
      const declaration = find(current.id);
      if (declaration?.kind !== 'alias' || seen.has(current.id)) return current;
      seen.add(current.id);
      current = declaration.type;
    } else return current;
  }
}

/** How many names one variant of a union is followed through; a document that asks for more is told so. */
export const UNION_REACH = 256;

/**
 * What a type comes to where unions stand in unions: each type once, in their order, behind aliases and null. `whole` is
 * false where that takes more names than `UNION_REACH`; what lies behind the others is missing then.
 */
export function membersOf(
  type: Type,
  find: (id: TypeId) => Declaration | undefined,
): { readonly members: readonly Type[]; readonly whole: boolean } {
  const seen = new Set<TypeId>();
  const members: Type[] = [];
  const rest: Type[] = [type];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const under: Type = next.kind === 'nullable' ? next.type : next;
    if (under.kind !== 'reference') {
      members.push(under);
      continue;
    }
    if (seen.has(under.id)) continue;
    if (seen.size === UNION_REACH) return { members, whole: false };
    seen.add(under.id);
    const declaration = find(under.id);
    if (declaration?.kind === 'alias') rest.push(declaration.type);
    else if (declaration?.kind === 'union') rest.push(...declaration.variants.map((each) => each.type).reverse());
    else members.push(under);
  }
  return { members, whole: true };
}

/** The types that a declaration is made of, one after the other. */
export function typesIn(declaration: Declaration): readonly Type[] {
  const types: Type[] = [];
  eachType(declaration, (type) => types.push(type));
  return types;
}

function eachType(declaration: Declaration, take: (type: Type) => void): void {
  switch (declaration.kind) {
    case 'alias':
      take(declaration.type);
      break;
    case 'enum':
      break;
    case 'union':
      for (const { type } of declaration.variants) take(type);
      break;
    case 'object':
      for (const { type } of declaration.properties) take(type);
      if (declaration.additional.mode === 'typed') take(declaration.additional.type);
      break;
  }
}

/** The declarations that the types of one mention, each as often as it is mentioned. */
export function mentionsIn(declaration: Declaration | undefined): readonly TypeId[] {
  const ids: TypeId[] = [];
  const visit: Visit = (id) => ids.push(id);
  if (declaration !== undefined) eachType(declaration, (type) => visitType(type, visit));
  return ids;
}

/** Everything a declaration mentions: its types, its bases, and the targets of its discriminator. */
export function visitDeclaration(declaration: Declaration, visit: Visit): void {
  eachType(declaration, (type) => visitType(type, visit));
  if (declaration.kind === 'object') for (const base of declaration.bases) visit(base);
  if (declaration.kind === 'object' || declaration.kind === 'union')
    for (const { id } of declaration.discriminator?.mapping ?? []) visit(id);
}

export function visitContents(contents: readonly Content[], visit: Visit): void {
  eachOfContents(contents, (type) => visitType(type, visit));
}

function eachOfContents(contents: readonly Content[], take: (type: Type) => void): void {
  for (const content of contents) {
    if (content.itemType !== undefined) take(content.itemType);
    take(content.type);
    for (const part of content.parts) {
      take(part.type);
      for (const header of part.headers) take(header.type);
    }
  }
}

export function visitHeaders(headers: readonly Header[], visit: Visit): void {
  for (const header of headers) visitType(header.type, visit);
}

/** Callbacks included. */
export function visitOperation(operation: Operation, visit: Visit): void {
  eachOfOperation(operation, (type) => visitType(type, visit));
}

function eachOfOperation(operation: Operation, take: (type: Type) => void): void {
  for (const parameter of operation.parameters) take(parameter.type);
  if (operation.body !== undefined) eachOfContents(operation.body.contents, take);
  for (const response of operation.responses) {
    eachOfContents(response.contents, take);
    for (const header of response.headers) take(header.type);
  }
  for (const callback of operation.callbacks) eachOfOperation(callback.operation, take);
}

/** Every type of a model, with all that it is made of. What examples and defaults say is no type. */
export function walkTypes(
  { declarations, operations, webhooks }: Pick<ApiModel, 'declarations' | 'operations' | 'webhooks'>,
  take: (type: Type) => void,
): void {
  const walk = (type: Type): void => walkType(type, take);
  for (const declaration of declarations) eachType(declaration, walk);
  for (const operation of operations) eachOfOperation(operation, walk);
  for (const { operation } of webhooks) eachOfOperation(operation, walk);
}
