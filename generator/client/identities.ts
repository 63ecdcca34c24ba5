// Where each type and operation of a document stands, in words that neither the order of things nor what was inserted
// between them changes: what names are remembered by. A type or operation that moved is found again where that is certain.

import type { ApiModel, Declaration, NameStep, TypeId } from '../model';
import type { Identities, Identity } from '../naming/register';
import { addToGroup } from '../support/groups';
import { byCodeUnit } from '../support/order';
import { append, unescapeToken } from '../support/pointer';

/** What was recorded: operations with their operationIds, and the identities of types. */
export interface KnownPlaces {
  readonly operations: ReadonlyMap<string, string>;
  readonly types: ReadonlySet<string>;
}

export class Places implements Identities {
  readonly #operations: ReadonlyMap<string, Identity>;
  readonly #types: ReadonlyMap<TypeId, Identity>;
  /** By identity: the operationId, or nothing. */
  readonly operations: ReadonlyMap<string, string>;

  constructor(model: ApiModel, known: KnownPlaces) {
    this.operations = new Map(
      model.operations.map(({ method, path, operationId }) => [`${method} ${path}`, operationId ?? '']),
    );
    this.#operations = operationPlaces(model, this.operations, known.operations);
    this.#types = typePlaces(model, known.types, [...this.#operations.values()]);
  }

  of(thing: 'type' | 'operation', id: string): Identity {
    return (thing === 'type' ? this.#types : this.#operations).get(id) ?? { now: id, before: id };
  }
}

/** One that is not known by method and path is the known one of its operationId, or of its path but for names of parameters. */
function operationPlaces(
  { operations }: ApiModel,
  present: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, Identity> {
  const left = [...known].filter(([place]) => !present.has(place));
  const byId = uniquely(left.map(([place, id]) => [id, place]));
  const byShape = uniquely(left.map(([place]) => [shapeOf(place), place]));
  const newcomers = [...present].filter(([place]) => !known.has(place));
  const ownIds = uniquely(newcomers.map(([place, id]) => [id, place]));
  const ownShapes = uniquely(newcomers.map(([place]) => [shapeOf(place), place]));
  const found = new Set<string>();
  return new Map(
    operations.map(({ id, method, path, operationId = '' }): [string, Identity] => {
      const now = `${method} ${path}`;
      if (known.has(now)) return [id, { now, before: now }];
      const other =
        (operationId !== '' && ownIds.get(operationId) === now ? byId.get(operationId) : undefined) ??
        (ownShapes.get(shapeOf(now)) === now ? byShape.get(shapeOf(now)) : undefined);
      if (other === undefined || found.has(other)) return [id, { now, before: now }];
      found.add(other);
      return [id, { now, before: other }];
    }),
  );
}

function shapeOf(place: string): string {
  return place.replace(/\{[^{}]*\}/g, '{}');
}

/** Without what stands there several times. */
function uniquely(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  const often = new Set<string>();
  for (const [key, value] of entries) {
    if (result.has(key)) often.add(key);
    result.set(key, value);
  }
  for (const key of often) result.delete(key);
  return result;
}

function typePlaces(
  { declarations }: ApiModel,
  known: ReadonlySet<string>,
  operations: readonly Identity[],
): ReadonlyMap<TypeId, Identity> {
  const byId = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const present = new Map<string, TypeId>();
  for (const declaration of declarations) {
    const place = placeOf(declaration, byId);
    let name = place;
    for (let count = 2; present.has(name); count += 1) name = `${place} #${count}`;
    present.set(name, declaration.id);
  }
  const moved = operations
    .filter(({ now, before }) => now !== before)
    .map(({ now, before }) => [pointerOf(now), pointerOf(before)] as const);
  const newcomers = [...present.keys()].filter((place) => !known.has(place));
  const lost = [...known].filter((place) => !present.has(place));
  const edited = editedVariants(newcomers, lost);
  const wrapped = wrappedPlaces(newcomers, lost);
  return new Map(
    [...present].map(([now, id]): [TypeId, Identity] => {
      if (known.has(now)) return [id, { now, before: now }];
      const [from, to] = moved.find(([start]) => now.startsWith(`${start}/`)) ?? ['', ''];
      const before = to + now.slice(from.length);
      return [id, { now, before: wrapped.get(now) ?? edited.get(before) ?? before }];
    }),
  );
}

function pointerOf(operation: string): string {
  const space = operation.indexOf(' ');
  return append('#/paths', operation.slice(space + 1), operation.slice(0, space).toLowerCase());
}

/** The pointer, with what is known by its number known by its name or its content instead. */
function placeOf(declaration: Declaration, byId: ReadonlyMap<TypeId, Declaration>): string {
  const { id } = declaration;
  const hash = id.indexOf('#');
  if (hash < 0 || !/\/\d+(?:\/|$)/.test(id)) return id;
  const parameters = (declaration.names.context?.steps ?? []).filter(
    (step): step is NameStep & { readonly kind: 'parameter' } => step.kind === 'parameter',
  );
  const tokens = id
    .slice(hash + 1)
    .split('/')
    .slice(1);
  const words: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    words.push(token);
    const next = tokens[index + 1];
    if (next === undefined) break;
    const isNumber = /^\d+$/.test(next);
    if (NAMED.has(token)) words.push(tokens[++index] ?? '');
    else if (isNumber && token === 'parameters') {
      const step = parameters.shift();
      words.push(step === undefined ? next : `${step.in} ${unescapeToken(step.name)}`.replaceAll('/', '~1'));
      index += 1;
    } else if (isNumber && (token === 'oneOf' || token === 'anyOf' || token === 'allOf')) {
      index += 1;
      const option = byId.get(`${id.slice(0, hash + 1)}/${tokens.slice(0, index + 1).join('/')}`);
      // A part of allOf says nothing but what it holds.
      if (token !== 'allOf' || index === tokens.length - 1) words.push(contentOf(option ?? declaration));
    }
  }
  return `${id.slice(0, hash + 1)}/${words.join('/')}`;
}

/** Keywords below which names of the document stand. */
const NAMED = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'schemas',
  'responses',
  'content',
  'headers',
]);

/** What tells a variant from others beside it, in words in order: its properties, values or kind. */
function contentOf(declaration: Declaration): string {
  const words =
    declaration.kind === 'object'
      ? declaration.properties.map(({ wireName }) => wireName)
      : declaration.kind === 'enum'
        ? declaration.values.map(({ value }) => String(value))
        : [];
  const text = [...new Set(words)].map((word) => word.replace(/[\s/[\]]/g, '_')).sort(byCodeUnit);
  return `[${[declaration.kind, ...text].join(' ')}]`;
}

/** What stands in a part of allOf now, or does no more, and says the same of the same schema: where it stood before. */
function wrappedPlaces(newcomers: readonly string[], lost: readonly string[]): ReadonlyMap<string, string> {
  if (lost.length === 0) return new Map();
  const bare = (place: string): string => place.replace(/\/allOf(?:\/\[[^\]]*\])?(?=\/|$)/g, '');
  const byPlace = (places: readonly string[]): ReadonlyMap<string, string> =>
    uniquely(places.map((place) => [bare(place), place]));
  const left = byPlace(lost);
  return new Map(
    [...byPlace(newcomers)].flatMap(([place, newcomer]) => {
      const before = left.get(place);
      return before === undefined ? [] : [[newcomer, before] as const];
    }),
  );
}

/** Variants that are not known by their content are those that are left at their place, by how much of their content is the same. */
function editedVariants(newcomers: readonly string[], lost: readonly string[]): ReadonlyMap<string, string> {
  if (lost.length === 0) return new Map();
  const left = groupedBySkeleton(lost);
  const found = new Map<string, string>();
  for (const [skeleton, alike] of groupedBySkeleton(newcomers)) {
    const candidates = left.get(skeleton) ?? [];
    const pairs = alike.flatMap((newcomer) =>
      candidates.map((candidate) => ({ newcomer, candidate, share: shareOf(newcomer, candidate) })),
    );
    pairs.sort((left, right) => right.share - left.share);
    const used = new Set<string>();
    for (const { newcomer, candidate, share } of pairs) {
      if (share < 0.5 || found.has(newcomer) || used.has(candidate)) continue;
      found.set(newcomer, candidate);
      used.add(candidate);
    }
  }
  return found;
}

function groupedBySkeleton(places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const place of places) {
    if (!place.includes('/[')) continue;
    const skeleton = place.replace(/\/\[[^\]]*\]/g, '/[]');
    addToGroup(groups, skeleton, place);
  }
  return groups;
}

/** How much of the words of both is in both. */
function shareOf(left: string, right: string): number {
  const [mine, theirs] = [contentsOf(left), contentsOf(right)];
  const both = [...mine].filter((word) => theirs.has(word)).length;
  return both / Math.max(1, mine.size, theirs.size);
}

function contentsOf(place: string): ReadonlySet<string> {
  return new Set((place.match(/\/\[[^\]]*\]/g) ?? []).flatMap((variant) => variant.slice(2, -1).split(' ').slice(1)));
}
