// multipart/form-data bodies (RFC 7578), laid out by hand: FormData can give a part neither a media type without a file
// name, nor headers.

import { isBytes } from "./body-raw.js";
import { encode, isObject } from "./codec.js";
import { isPresent, jsonText, textOf } from "./encode.js";
import { RequestError } from "./errors.js";
import { streamed, uploadOf } from "./upload.js";
import { uuid } from "./uuid.js";

export const multipartBody = (value, content, _wanted, sending) => {
  // Laid out by the platform.
  if (value instanceof FormData) return { data: value };
  const boundary = `part-${uuid()}`;
  const chunks = [];
  const wire = encode(content.codec, value, true);
  if (!isObject(wire) || isBytes(wire)) throw new RequestError("a form is made of an object");
  const parts = [];
  for (const [name, item] of Object.entries(wire)) {
    const part =
      content.parts && Object.hasOwn(content.parts, name) ? content.parts[name] : undefined;
    if (part?.style !== undefined) {
      if (isPresent(item)) parts.push(...pairsOf(part.style(name, item), part.headers));
      continue;
    }
    const items = Array.isArray(item) && part?.repeated !== false ? item : [item];
    for (const one of items) if (isPresent(one)) parts.push([name, one, part]);
  }
  if (parts.some(([, one, part]) => part?.file && isNative(one)))
    return { data: nativeForm(parts) };
  for (const part of parts) chunks.push(`--${boundary}\r\n`, ...partOf(...part), "\r\n");
  chunks.push(`--${boundary}--\r\n`);
  return { ...uploadOf(chunks, sending), type: `${content.type};boundary=${boundary}` };
};

/** Pairs as a query has them, each a part: text, not percent-encoded. */
function pairsOf(query, headers = "") {
  return query
    .split("&")
    .filter(Boolean)
    .map((pair) => {
      const [name = "", value = ""] = pair.split("=").map(decodeURIComponent);
      return [name, value, { headers }];
    });
}

function isNative(value) {
  return isObject(value) && typeof value["uri"] === "string" && !("content" in value);
}

/** The platform lays it out, and reads files by their URIs. It takes text with a media type as it takes a file. */
function nativeForm(parts) {
  if (globalThis.navigator?.product !== "ReactNative") {
    throw new RequestError("a file with a uri can be sent by React Native alone: give its content");
  }
  const form = new FormData();
  for (const [name, value, part] of parts) {
    if (isNative(value)) {
      const type = mediaType(value.type, part?.type) ?? "application/octet-stream";
      form.append(name, Object({ uri: value.uri, name: value.name ?? name, type }));
    } else if (fileOf(value, part?.file === true)) {
      throw new RequestError("beside a file with a uri, all files of a form need one");
    } else {
      const type = part?.type ?? (typeof value === "object" ? "application/json" : undefined);
      const text = textIn(value, type, part);
      form.append(name, type === undefined ? text : Object({ string: text, type }));
    }
  }
  return form;
}

function partOf(name, value, part) {
  const file = fileOf(value, part?.file === true);
  const fileName = file ? `; filename="${quoted(file.name ?? name)}"` : "";
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
  const body = file ? file.content : textIn(value, type, part);
  const typed = type === undefined ? head : `${head}Content-Type: ${type}\r\n`;
  return [`${typed}${furtherLines(part?.headers, file?.headers)}\r\n`, body];
}

function textIn(value, type, part) {
  if (part?.text) return part.text(value);
  return isJSON(type) ? jsonText(value) : textOf(value);
}

/** Those of the document, where the file has none of that name, and those of the file. */
function furtherLines(fixed = "", given) {
  // Refuses what no header can carry.
  const own = new Headers(given);
  const lines = fixed
    .split("\r\n")
    .filter((line) => line && !own.has(line.slice(0, line.indexOf(":"))));
  for (const [name, value] of own)
    if (!/^content-(?:disposition|type)$/.test(name)) lines.push(`${name}: ${value}`);
  return lines.map((line) => `${line}\r\n`).join("");
}

/** Bytes and what is read are a file, also as `content` of an object; text is one where the part is declared so. */
function fileOf(value, named) {
  if (value instanceof Blob)
    return {
      content: value,
      name: "name" in value ? String(value.name) : undefined,
      type: value.type,
    };
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return { content: value };
  const stream = streamed(value);
  if (stream) return { content: stream, name: stream.name, type: stream.type };
  if (typeof value === "string") return named ? { content: value } : undefined;
  if (!isObject(value)) return undefined;
  const { content, name, type, size, headers } = value;
  const inner = fileOf(content, named);
  if (!inner) return undefined;
  const sized =
    size !== undefined && "open" in Object(inner.content)
      ? { ...inner.content, size }
      : inner.content;
  return { content: sized, name: name ?? inner.name, type: type ?? inner.type, headers };
}

/** The file's own type, where the part allows it or leaves it open; else the part's first. A range is no type. */
function mediaType(own, allowed) {
  const first = allowed?.split(",")[0]?.trim();
  const isOpen = first === undefined || /\*|^application\/octet-stream$/i.test(first);
  if (!own) return first?.includes("*") ? "application/octet-stream" : first;
  const essence = own.split(";")[0].trim().toLowerCase();
  const fits = allowed?.split(",").some((range) => {
    const [start = "", ...open] = range.trim().toLowerCase().split("*");
    return open.length > 0 ? essence.startsWith(start) : essence === start;
  });
  return isOpen || fits === true ? own : first;
}

function isJSON(type) {
  return type !== undefined && /[/+]json\b/i.test(type);
}

/** As browsers escape names (WHATWG HTML, multipart/form-data encoding algorithm). */
function quoted(text) {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
