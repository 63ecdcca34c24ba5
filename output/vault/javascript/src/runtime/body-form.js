// application/x-www-form-urlencoded bodies. A property is written in its style where the document gives one; else
// arrays repeat the name and objects are JSON. A space is `+`.

import { encode, isObject } from "./codec.js";
import { isBytes } from "./body-raw.js";
import { encodeText, isPresent, textOf } from "./encode.js";
import { RequestError } from "./errors.js";

export const formBody = (value, content) => {
  // Encoded already.
  if (typeof value === "string" || value instanceof URLSearchParams) return { data: String(value) };
  if (isBytes(value)) return { data: value };
  const wire = encode(content.codec, value, true);
  if (!isObject(wire)) throw new RequestError("a form is made of an object");
  const pairs = [];
  for (const [name, item] of Object.entries(wire)) {
    const part =
      content.parts && Object.hasOwn(content.parts, name) ? content.parts[name] : undefined;
    if (!isPresent(item)) continue;
    if (part?.style !== undefined) pairs.push(part.style(name, item));
    else {
      const items =
        Array.isArray(item) && part?.repeated !== false ? item.filter(isPresent) : [item];
      for (const one of items) pairs.push(`${encodeText(name)}=${encodeText(textOf(one))}`);
    }
  }
  return {
    data: pairs
      .filter((pair) => pair !== "")
      .join("&")
      .replaceAll("%20", "+"),
  };
};
