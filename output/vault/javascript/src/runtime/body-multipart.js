// multipart/form-data bodies (RFC 7578), laid out by hand: FormData can give a part neither a media type without a file
// name, nor headers.

import { encode, isObject } from "./codec.js";
import { isPresent, jsonText, textOf } from "./encode.js";
import { RequestError } from "./errors.js";
import { uuid } from "./uuid.js";

export const multipartBody = (value, content) => {
  const boundary = `part-${uuid()}`;
  const chunks = [];
  const wire = encode(content.codec, value, true);
  for (const [name, item] of isObject(wire) ? Object.entries(wire) : []) {
    const part =
      content.parts && Object.hasOwn(content.parts, name) ? content.parts[name] : undefined;
    const items = Array.isArray(item) && part?.repeated !== false ? item : [item];
    for (const one of items) {
      if (isPresent(one)) chunks.push(`--${boundary}\r\n`, ...partOf(name, one, part), "\r\n");
    }
  }
  chunks.push(`--${boundary}--\r\n`);
  return { data: new Blob(chunks), type: `${content.type};boundary=${boundary}` };
};

function partOf(name, value, part) {
  const file = fileOf(value, part?.file === true);
  const fileName = file?.name === undefined ? "" : `; filename="${quoted(file.name)}"`;
  const type =
    mediaType(file?.type, part?.type) ??
    (file
      ? "application/octet-stream"
      : typeof value === "object"
        ? "application/json"
        : undefined);
  if (type !== undefined && /[^\t\x20-\x7e]/.test(type))
    throw new TypeError("not a media type of a part");
  const head = `Content-Disposition: form-data; name="${quoted(name)}"${fileName}\r\n`;
  const body = file ? file.content : isJSON(type) ? jsonText(value) : textOf(value);
  return [head, type === undefined ? "\r\n" : `Content-Type: ${type}\r\n\r\n`, body];
}

/** Bytes are a file; an object with `content` is one where the part is declared so. */
function fileOf(value, named) {
  if (value instanceof Blob)
    return {
      content: value,
      name: "name" in value ? String(value.name) : "file",
      type: value.type,
    };
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return { content: value, name: "file" };
  // Streams of the web and of Node: an upload in parts knows its length.
  if (["getReader", "pipe"].some((method) => typeof Object(value)[method] === "function")) {
    throw new RequestError("a part is text, bytes or a Blob, not a stream");
  }
  if (!named) return undefined;
  if (typeof value === "string") return { content: value, name: "file" };
  if (!isObject(value)) return undefined;
  const { content, name, type } = value;
  const inner = fileOf(content, true);
  return inner && { content: inner.content, name: name ?? inner.name, type: type ?? inner.type };
}

/** The file's own type, where it has one that the part allows; else the part's first. */
function mediaType(own, allowed) {
  const first = allowed?.split(",")[0]?.trim();
  if (!own) return first?.includes("*") ? "application/octet-stream" : first;
  const fits = allowed?.split(",").some((range) => {
    const [kind = "", sub = ""] = range.trim().toLowerCase().split("/");
    return (
      own.toLowerCase() === range.trim().toLowerCase() ||
      kind === "*" ||
      (sub === "*" && own.toLowerCase().startsWith(`${kind}/`))
    );
  });
  return fits === false && first !== "application/octet-stream" ? first : own;
}

function isJSON(type) {
  return type !== undefined && /[/+]json\b/i.test(type);
}

/** As browsers escape names (WHATWG HTML, multipart/form-data encoding algorithm). */
function quoted(text) {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
