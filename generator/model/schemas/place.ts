// The id of a schema, which is its place in the document, and the way back from an id to the place.

import type { SpecNode } from '../../spec/loaded-spec';
import { placeKey } from '../../spec/resolve';
import type { Place } from '../../support/diagnostics';
import type { TypeId } from '../type';

export function keyOf(node: SpecNode): TypeId {
  return placeKey(node.place);
}

/** The file and pointer of a declaration; of the last of its schemas, where several were merged. */
export function placeOf(id: TypeId): Place {
  const hash = id.indexOf('#');
  const pointer = id.slice(hash + 1);
  const merged = pointer.indexOf('&');
  return { file: id.slice(0, hash), pointer: merged < 0 ? pointer : pointer.slice(0, merged) };
}
