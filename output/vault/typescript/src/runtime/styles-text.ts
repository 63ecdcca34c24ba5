// Parameters of one value (no array, no object), which most are: in a path, a query or cookie, a header.

import { encodeText, isPresent, textOf } from './encode.js';
import type { Style } from './operation.js';

export const pathText: Style = (_name, value) => encodeText(textOf(value));

export const queryText: Style = (name, value) =>
  isPresent(value) ? `${encodeText(name)}=${encodeText(textOf(value))}` : '';

export const headerText: Style = (_name, value) => textOf(value);
