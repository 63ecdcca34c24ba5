// What reads the body of a success, apart from JSON: text, bytes, streams, and the choice by media type.

import { AbortedError, ConnectionError } from "./errors.js";

/** Text in the charset that the response names; UTF-8 where there is none or an unknown one. */
export const text = async (source) => {
  const { response } = source;
  const [, charset] = /charset="?([\w-]+)/i.exec(response.headers.get("content-type") ?? "") ?? [];
  let decoder = new TextDecoder();
  try {
    decoder = new TextDecoder(charset);
  } catch {
    // An unknown charset is most often UTF-8 by a wrong name.
  }
  const body = await source.whole();
  // Two steps: in one, Node 20 reads windows-1252 as Latin-1.
  return body.arrayBuffer
    ? decoder.decode(await body.arrayBuffer(), { stream: true }) + decoder.decode()
    : source.text();
};

/** Bytes, in memory. */
export const blob = async (source) => {
  const body = await source.whole();
  if (body instanceof Blob) return body;
  return body.arrayBuffer ? new Blob([await body.arrayBuffer()]) : new Blob([await body.text()]);
};

/**
 * Bytes as they arrive: events, lines. Without limit of size; `timeoutMs` ends with the headers. The caller's signal ends
 * it, as an AbortedError; a connection that breaks is a ConnectionError.
 */
export const stream = ({ response, caller, failed }) => {
  const reader = (response.body ?? new Blob([]).stream()).getReader();
  let end = () => undefined;
  const stopOn = (controller, error) => {
    end();
    controller.error(failed(error));
    reader.cancel(error).catch(() => undefined);
  };
  return new ReadableStream({
    start(controller) {
      const onAbort = () => stopOn(controller, new AbortedError("aborted", caller?.reason));
      end = () => caller?.removeEventListener("abort", onAbort);
      caller?.addEventListener("abort", onAbort);
      if (caller?.aborted) onAbort();
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        // Also after the caller's signal, when there is nothing more to say.
        if (!caller?.aborted) stopOn(controller, new ConnectionError("the body broke off", error));
      }
    },
    cancel(reason) {
      end();
      return reader.cancel(reason);
    },
  });
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
