// From an id back to the place in the document that it names.

import type { Place } from '../../support/diagnostics';
import type { TypeId } from '../type';

/** The file and pointer of a declaration; of the last of its schemas, where several were merged. */
export function placeOf(id: TypeId): Place {
  const hash = id.indexOf('#');
  const pointer = id.slice(hash + 1);
  const merged = pointer.indexOf('&');
  return { file: id.slice(0, hash), pointer: merged < 0 ? pointer : pointer.slice(0, merged) };
}
