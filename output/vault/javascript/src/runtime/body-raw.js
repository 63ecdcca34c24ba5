// Bodies that are sent as they are: text and bytes. What is neither is refused, never sent as `[object Object]`.

import { isObject } from "./codec.js";
import { dateText } from "./encode.js";
import { RequestError } from "./errors.js";
import { streamed, uploadOf } from "./upload.js";

/** Text; bytes go out as they are. */
export const textBody = (value, content, wanted) => {
  const type = wanted ?? (content.type.includes("*") ? "text/plain" : content.type);
  if (isBytes(value)) return { data: value, type };
  if (value instanceof Date) return { data: dateText(value), type };
  if (typeof value === "object" || typeof value === "function")
    throw new RequestError("the body is text or bytes");
  return { data: String(value), type: inUTF8(type) };
};

/** What is written here is UTF-8, whatever charset a media type names. */
export function inUTF8(type) {
  return type.replace(/(;\s*charset=)(?!"?utf-?8\b)(?:"[^"]*"|[^;\s]*)/i, "$1utf-8");
}

/** Bytes. Where the document names a range of media types only, a file's own type is sent. */
export const binaryBody = (value, content, wanted, sending) => {
  const named = isObject(value) && "content" in value ? value : undefined;
  const given = named ? named.content : value;
  const stream = streamed(given);
  if (!stream && !isBytes(given) && typeof given !== "string") {
    throw new RequestError("the body is text, bytes, a Blob or a stream");
  }
  const own = named?.type ?? stream?.type ?? (given instanceof Blob && given.type);
  return {
    ...uploadOf([stream ? { ...stream, size: named?.size ?? stream.size } : given], sending),
    ...(content.type.includes("*") && !wanted && { type: own || "application/octet-stream" }),
  };
};

export function isBytes(value) {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
