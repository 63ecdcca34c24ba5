// application/x-www-form-urlencoded bodies. A property is written in its style where the document gives one; else
// arrays repeat the name and objects are JSON. A space is `+`.

import { encode, isObject } from "./codec.js";
import { encodeText, isPresent, textOf } from "./encode.js";

export const formBody = (value, content) => {
  const wire = encode(content.codec, value, true);
  if (!isObject(wire)) return { data: textOf(wire) };
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
