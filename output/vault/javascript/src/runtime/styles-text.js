// Parameters of one value (no array, no object), which most are: in a path, a query or cookie, a header.

import { encodeText, isPresent, textOf } from "./encode.js";

export const pathText = (_name, value) => encodeText(textOf(value));

export const queryText = (name, value) =>
  isPresent(value) ? `${encodeText(name)}=${encodeText(textOf(value))}` : "";

export const headerText = (_name, value) => textOf(value);
