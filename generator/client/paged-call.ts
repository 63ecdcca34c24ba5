// A call whose answers come in pages: the body that is a page, the argument that asks for another one, and the way to a place in
// the body by the names that a client has.

import type { ObjectDeclaration, Type } from '../model';
import { invariant } from '../support/invariant';
import { tokensOf, type Pointer } from '../support/pointer';
import type { AnswerContent } from './answers';
import type { Call } from './call';
import type { Client } from './client';
import type { Types } from './types';
import { inWireOrder } from './wire-order';

/** The body that is a page: the one JSON that the call answers. Nothing where it has no pages, or answers a stream. */
export function pagedContent({ pages, result, stream, body }: Call): AnswerContent | undefined {
  const [content] = result.contents;
  if (pages === undefined || stream !== undefined || result.contents.length > 1) return undefined;
  // A further call of the operation may send another body than the JSON that asks for a page.
  if (pages.asked?.key === 'body' && (body?.contents[0]?.writer !== 'json' || body.spread)) return undefined;
  return content?.kind === 'json' ? content : undefined;
}

/** Whether any call of the client has pages. */
export function hasPages({ calls }: Pick<Client, 'calls'>): boolean {
  return calls.some((call) => pagedContent(call) !== undefined);
}

/** The position, in wire order, of the argument that asks for another page, or has in it what does; nothing where a link leads to it. */
export function pageArgumentAt(call: Call): number | undefined {
  const asked = call.pages?.asked;
  if (asked === undefined) return undefined;
  const at = inWireOrder(call, call.arguments).findIndex(({ key }) => key === asked.key);
  invariant(at >= 0, 'a rule of pages names an argument of its operation');
  return at;
}

/** One token of a pointer into a body, and what it leads to. */
export interface PageStep {
  readonly token: string;
  /** The object whose property it is; nothing for a key of a map, and for what the document does not describe. */
  readonly declaration?: ObjectDeclaration;
  /** Whether it is a key of a map. */
  readonly isKey: boolean;
  /** Of what it leads to. */
  readonly type: Type;
}

/** The way from a body to the place of a pointer. */
export function stepsTo(pointer: Pointer, whole: Type, types: Types): readonly PageStep[] {
  let type = whole;
  return tokensOf(pointer).map((token) => {
    const property = types.properties(type).get(token);
    const declaration = types.declared(type);
    const inner = types.underlying(type);
    type = property?.type ?? (inner.kind === 'map' ? inner.values : { kind: 'unknown', reason: 'any' });
    const isOwn = declaration?.kind === 'object' && property !== undefined;
    return { token, ...(isOwn ? { declaration } : {}), isKey: inner.kind === 'map', type };
  });
}

/** The properties that lead to the place of a pointer. Keys of what is no object are as they are sent. `namesOf`: the property name of each wire name. */
export function namesAt(
  pointer: Pointer,
  whole: Type,
  types: Types,
  namesOf: (declaration: ObjectDeclaration) => ReadonlyMap<string, string>,
): readonly string[] {
  return stepsTo(pointer, whole, types).map(({ token, declaration }) =>
    declaration === undefined ? token : (namesOf(declaration).get(token) ?? token),
  );
}
