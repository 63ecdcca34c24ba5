// What reads the body of a success, apart from JSON and streams: text, bytes, and the choice by media type.

import { decode } from "./codec.js";

/** Text in the charset that the response names; UTF-8 where there is none or an unknown one. */
export const text = async (source) => {
  const charset = /charset="?([\w-]+)/i.exec(
    source.response.headers.get("content-type") ?? "",
  )?.[1];
  let decoder = new TextDecoder();
  try {
    decoder = new TextDecoder(charset);
  } catch {
    // An unknown charset is most often UTF-8 by a wrong name.
  }
  const body = await source.whole();
  const chunks = body.chunks ?? (body.arrayBuffer && [await body.arrayBuffer()]);
  // In more than one step: in one, Node 20 reads windows-1252 as Latin-1.
  return chunks
    ? chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode()
    : source.text();
};

/** Text of a media type that the document leaves open. */
export const openText = async (source) => stringIn(source, await text(source));

/** JSON of a string, which a response that says that it is text may hold without its quotes. */
export const bareText = async (source, codec) => {
  const isText = saysText(source);
  const body = await (isText ? text(source) : source.text());
  return body === "" ? undefined : decode(codec, isText ? stringOf(body) : JSON.parse(body));
};

export function saysText({ response }) {
  return /^text\//i.test(response.headers.get("content-type") ?? "");
}

/** The string that a JSON text is, where the response says that it is JSON; else the text. */
export function stringIn({ response }, body) {
  return /[/+]json *(;|$)/i.test(response.headers.get("content-type") ?? "")
    ? stringOf(body)
    : body;
}

/** The string that a JSON text is; else the text. */
export function stringOf(body) {
  try {
    const value = JSON.parse(body);
    return typeof value === "string" ? value : body;
  } catch {
    return body;
  }
}

/** Bytes, in memory. */
export const blob = async (source) => {
  const type = source.response.headers.get("content-type") ?? "";
  const body = await source.whole();
  const chunks = body.chunks ?? [body.arrayBuffer ? await body.arrayBuffer() : await body.text()];
  return new Blob(chunks, { type });
};

/** The content of the response's media type, then of its range, else the first. */
export const byMediaType = (source, contents) => {
  const type = (source.response.headers.get("content-type") ?? "")
    .replace(/;.*/, "")
    .trim()
    .toLowerCase();
  const ranges = [type, type.replace(/\/.*/, "/*"), "*/*"];
  const fitting = ranges.flatMap((range) => contents.filter(([mediaType]) => mediaType === range));
  const [, read, detail] = fitting[0] ?? contents[0];
  return read(source, detail);
};
