// Bodies that are sent as they are: text and bytes. What is neither is refused, never sent as `[object Object]`.

import { dateText } from "./encode.js";
import { RequestError } from "./errors.js";

const sent = /* @__PURE__ */ new WeakSet();

/** Text; bytes go out as they are. */
export const textBody = (value, content, wanted) => {
  const type = content.type.includes("*") && !wanted ? { type: "text/plain" } : {};
  if (isBytes(value)) return { data: value, ...type };
  if (value instanceof Date) return { data: dateText(value), ...type };
  if (typeof value === "object" || typeof value === "function")
    throw new RequestError("the body is text or bytes");
  return { data: String(value), ...type };
};

/** Bytes. Where the document names a range of media types only, a file's own type is sent. */
export const binaryBody = (value, content, wanted) => {
  const range = content.type.includes("*") && !wanted;
  const given = value;
  if (typeof given?.getReader === "function") {
    if (sent.has(given) || given.locked)
      throw new RequestError("the stream was read or sent before");
    sent.add(given);
    return { data: given, once: true, ...(range && { type: "application/octet-stream" }) };
  }
  if (!isBytes(value) && typeof value !== "string") {
    throw new RequestError("the body is text, bytes, a Blob or a web stream");
  }
  const data = value instanceof Blob ? value : new Blob([given]);
  return { data, ...(range && { type: data.type || "application/octet-stream" }) };
};

export function isBytes(value) {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
