// What reads the body of a success, apart from JSON: text, bytes, streams, and the choice by media type.

import type { MediaContent, Reader } from './operation.js';

/** Text in the charset that the response names; UTF-8 where there is none or an unknown one. */
export const text: Reader = async ({ response, blob: bytes }) => {
  const [, charset] = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
  let decoder = new TextDecoder();
  try {
    decoder = new TextDecoder(charset);
  } catch {
    // An unknown charset is most often UTF-8 by a wrong name.
  }
  return decoder.decode(await (await bytes()).arrayBuffer());
};

/** Bytes, in memory. */
export const blob: Reader = ({ blob: bytes }) => bytes();

/** Bytes as they arrive: events, lines. Without limit of size; `timeoutMs` ends with the headers. */
export const stream: Reader = ({ response }) => response.body ?? new Blob([]).stream();

/** The content of the response's media type, then of its range, else the first. */
export const byMediaType: Reader = (source, contents: readonly MediaContent[]) => {
  const type = (source.response.headers.get('content-type') ?? '').replace(/;.*/, '').trim().toLowerCase();
  const ranges = [type, type.replace(/\/.*/, '/*'), '*/*'];
  const fitting = ranges.flatMap((range) => contents.filter(([mediaType]) => mediaType === range));
  const [, read, detail] = (fitting[0] ?? contents[0])!;
  return read(source, detail as never);
};
