// A call whose answers come in pages: the body that is a page, and the way to a place in it by the names that a client has.

import type { ObjectDeclaration, Type } from '../model';
import { tokensOf, type Pointer } from '../support/pointer';
import type { AnswerContent } from './answers';
import type { Call } from './call';
import type { Types } from './types';

/** The body that is a page: the one JSON that the call answers. Nothing where it has no pages, or answers a stream. */
export function pagedContent({ pages, result, stream }: Call): AnswerContent | undefined {
  const [content] = result.contents;
  if (pages === undefined || stream !== undefined || result.contents.length > 1) return undefined;
  return content?.kind === 'json' ? content : undefined;
}

/** The properties that lead to the place of a pointer. Keys of what is no object are as they are sent. `namesOf`: the property name of each wire name. */
export function namesAt(
  pointer: Pointer,
  whole: Type,
  types: Types,
  namesOf: (declaration: ObjectDeclaration) => ReadonlyMap<string, string>,
): readonly string[] {
  let type = whole;
  return tokensOf(pointer).map((token) => {
    const property = types.properties(type).get(token);
    const declaration = types.declared(type);
    const inner = types.underlying(type);
    type = property?.type ?? (inner.kind === 'map' ? inner.values : { kind: 'unknown', reason: 'any' });
    if (declaration?.kind !== 'object' || property === undefined) return token;
    return namesOf(declaration).get(token) ?? token;
  });
}
