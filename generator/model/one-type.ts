// One schema is one type. A component that is nothing but a reference to a schema of another file is that schema, whatever
// files refer to it in whatever way; and it has the name that the document itself gives it.

import { isJsonObject } from '../support/json';
import type { Declaration } from './declaration';
import type { TypeId } from './type';

interface Parts<O, W> {
  readonly declarations: readonly Declaration[];
  readonly operations: readonly O[];
  readonly webhooks: readonly W[];
}

export function withOneTypeEach<O, W>(parts: Parts<O, W>): Parts<O, W> {
  const links = linksOf(parts.declarations);
  if (links.size === 0) return parts;
  const known = new Map(parts.declarations.map((declaration) => [declaration.id, declaration]));
  const named = new Map([...links].filter(([id]) => isOfRoot(id)).map(([id, target]) => [target, id]));
  const declarations = parts.declarations.flatMap((declaration): readonly Declaration[] => {
    if (named.has(declaration.id)) return [];
    const target = links.get(declaration.id);
    if (target === undefined) return [declaration];
    const found = known.get(target);
    return isOfRoot(declaration.id) && found !== undefined ? [calledAfter(declaration, found)] : [];
  });
  const ids = new Map([...links].map(([id, target]) => [id, named.get(target) ?? target]));
  for (const [target, id] of named) ids.set(target, id);
  for (const id of named.values()) ids.delete(id);
  return relinked({ ...parts, declarations }, ids);
}

/** The schema, with the id and the name of the component that it is. */
function calledAfter({ id, names: { component } }: Declaration, schema: Declaration): Declaration {
  return { ...schema, id, names: { ...schema.names, ...(component === undefined ? {} : { component }) } };
}

const isOfRoot = (id: TypeId): boolean => id.startsWith('#');
const fileOf = (id: TypeId): string => id.slice(0, id.indexOf('#'));

/** From each component that is such a reference to the schema that it is in the end. */
function linksOf(declarations: readonly Declaration[]): ReadonlyMap<TypeId, TypeId> {
  const known = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const next = (id: TypeId): TypeId | undefined => {
    const found = known.get(id);
    if (found?.kind !== 'alias' || found.origin !== 'component' || found.type.kind !== 'reference') return undefined;
    const target = known.get(found.type.id);
    return target?.origin === 'component' && fileOf(target.id) !== fileOf(id) ? target.id : undefined;
  };
  const links = new Map<TypeId, TypeId>();
  const ofRoot = new Set<TypeId>();
  for (const { id } of declarations) {
    const seen = new Set([id]);
    let end = id;
    for (let step = next(end); step !== undefined && !seen.has(step); step = next(step)) {
      // By way of a file, a component of the root document refers to another one, of which it is a second name.
      if (isOfRoot(id) && isOfRoot(step)) break;
      seen.add(step);
      end = step;
    }
    // Of two components that are one schema, the first is the schema, and the other one is called after it.
    if (end === id || (isOfRoot(id) && ofRoot.has(end))) continue;
    links.set(id, end);
    if (isOfRoot(id)) ofRoot.add(end);
  }
  return links;
}

/** Fields of a model that hold what the document says as data: nothing in them is an id, and no number is to be taken apart. */
const FREE = new Set(['default', 'docs', 'extensions', 'value', 'webhookSignature']);
/** Fields that hold one id. */
const IDS = new Set(['id', 'fallback', 'inheritedFrom']);

/** A copy of the model in which every mention of a linked component is one of its schema. */
function relinked<T>(value: T, links: ReadonlyMap<TypeId, TypeId>): T {
  if (Array.isArray(value)) return value.map((item: unknown) => relinked(item, links)) as T;
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]): [string, unknown] => {
    if (FREE.has(key)) return [key, item];
    if (IDS.has(key) && typeof item === 'string') return [key, links.get(item) ?? item];
    if (key === 'bases' && Array.isArray(item)) return [key, item.map((id: TypeId) => links.get(id) ?? id)];
    return [key, relinked(item, links)];
  });
  return Object.fromEntries(entries) as T;
}
