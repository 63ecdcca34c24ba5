// Values that are a part of the URL already: reserved characters of a query stay, and the slashes of a path.

import type { SpecNode } from '../../spec/loaded-spec';
import { own } from '../../support/json';
import type { ParameterSerialization } from '../operation';

/** A path value that may be several segments. */
export const SEGMENTS: ParameterSerialization = {
  kind: 'style',
  style: 'segments',
  explode: false,
  allowReserved: false,
};

/** `x-ms-skip-url-encoding`, as documents for AutoRest have it, for instance for the id of a resource in a path. */
export function skipsEncoding({ value }: SpecNode): boolean {
  return own(value, 'x-ms-skip-url-encoding') === true;
}
