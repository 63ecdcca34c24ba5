// Lists whose next page is asked for by a part of the request: a property of the body, or of an object that is a parameter.

import type { CallOptions } from './client.js';
import { at, paged, type PagedOptions, type Pages, type PagesRow } from './pages.js';

/** As a row of pages, with what leads from the request to what asks for another one. */
export interface PlacesRow extends Omit<PagesRow, 'parameter'> {
  readonly asked: readonly string[];
}

/** The name of no property: pages are counted by what stands under it. */
const ASKED = '~asked';

/** `call`: makes one call. The rest of the request is the same for all pages. */
export function pagedWithin<T, Item, P extends Promise<T>, Options extends PagedOptions = CallOptions>(
  call: (input: unknown, options: Options | undefined) => P,
  request: unknown,
  options: Options | undefined,
  { asked, ...row }: PlacesRow,
): P & Pages<T, Item> {
  const given = at(request, asked);
  const placed = (input: unknown, further: Options | undefined): P => {
    const value = at(input, [ASKED]);
    return call(value === given ? request : changedAt(request, asked, value), further);
  };
  return paged(placed, { [ASKED]: given }, options, { ...row, parameter: ASKED });
}

/** The same with another value at a place. What the program gave stays as it is. */
function changedAt(value: unknown, [name, ...deeper]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  const given = (value ?? {}) as { readonly [name: string]: unknown };
  const copy = Object.create(Object.getPrototypeOf(given) as object | null) as object;
  return Object.assign(copy, given, { [name]: changedAt(given[name], deeper, to) });
}
