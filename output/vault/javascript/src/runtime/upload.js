// Content that is read while it is sent: streams of the web and of Node, async iterables, responses. Each is read once.

import { RequestError } from "./errors.js";

/** A file with a name, and perhaps a media type, a size in bytes and headers, wherever a call takes a file or bytes. */
export function toFile(content, name, details) {
  return { ...details, content, name };
}

const taken = /* @__PURE__ */ new WeakSet();

/** Content that is read once; nothing where the value is something else. What was read before is refused. */
export function streamed(value) {
  if (value instanceof Response) return ofResponse(value);
  const given = Object(value);
  const used = given.locked || given.readableDidRead || given.destroyed;
  if (typeof given.getReader === "function") return once(given, used, () => ofWeb(value));
  if (Symbol.asyncIterator in given) {
    // Between this and its first piece nobody else listens, and an error would end the program.
    given.on?.("error", () => undefined);
    return once(given, used, () => ofIterable(given), fileOf(given));
  }
  if (given.pipe)
    throw new RequestError("a stream of this kind cannot be read: wrap it with Readable.wrap()");
  return undefined;
}

function once(given, used, open, facts) {
  if (used || taken.has(given)) {
    throw new RequestError("the stream was read or sent before: each call needs a new one");
  }
  taken.add(given);
  // `Object()`, since checkers of JavaScript take literals for closed.
  return Object({ ...facts, open });
}

function ofResponse(response) {
  const { body, headers, url, bodyUsed, type } = response;
  // The length on the wire: of what is decoded, and of what another origin hides the coding of, it tells nothing.
  const length =
    headers.has("content-encoding") || type === "cors" ? null : headers.get("content-length");
  return once(response, bodyUsed || body?.locked, () => ofWeb(body ?? new Blob([]).stream()), {
    name: baseName(url.replace(/[?#].*/, "").replace(/^\w+:\/\/[^/]*/, "")),
    type: headers.get("content-type") ?? undefined,
    size: body ? (length === null ? undefined : Number(length)) : 0,
  });
}

function ofWeb(stream) {
  const reader = stream.getReader();
  return { next: () => reader.read(), close: (reason) => reader.cancel(reason) };
}

function ofIterable(given) {
  const iterator = given[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    close: () => (given.destroy ? given.destroy() : iterator.return?.()),
  };
}

/** What `fs.createReadStream` says: the name in its path, and the length of a regular file. One that is not there is refused. */
function fileOf(given) {
  const { path, fd, start = 0, end = Infinity } = given;
  if (typeof path !== "string" && !(path instanceof Uint8Array)) return {};
  const name = baseName(typeof path === "string" ? path : new TextDecoder().decode(path));
  // Not imported: there is no such module in browsers.
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  if (!files) return { name };
  const { statSync, fstatSync, ReadStream } = files;
  try {
    const stat = typeof fd === "number" ? fstatSync(fd) : statSync(path);
    // Files that the system makes up have no size of their own.
    return stat.isFile() && stat.size > 0
      ? { name, size: Math.max(0, Math.min(stat.size, end + 1) - start) }
      : { name };
  } catch (error) {
    // Streams of other file systems have paths too, which are found when they are read.
    if (!(given instanceof ReadStream)) return { name };
    throw new RequestError(`the file cannot be sent: ${error.message}`);
  }
}

function baseName(path) {
  return path.split(/[\\/]/).pop() || undefined;
}

/**
 * The pieces as one body. It is a Blob where all of them can be sent again and nobody asks for progress; else a stream,
 * with its length where it is known. An attempt that fails or is aborted closes what is not read to its end.
 */
export function uploadOf(pieces, { headers, signal, uploadProgress }) {
  const again = pieces.every((piece) => !isStreamed(piece));
  if (again && (!uploadProgress || !streamsAreSent())) return { data: new Blob(pieces) };
  if (!streamsAreSent()) throw new RequestError("streams cannot be sent from here: give a Blob");
  const sizes = pieces.map(sizeOf);
  const total = sizes.includes(undefined) ? undefined : sizes.reduce((sum, size) => sum + size, 0);
  if (total !== undefined) headers.set("content-length", `${total}`);
  const waiting = [...pieces];
  let reading;
  let sent = 0;
  let closed = false;
  const once = Object();
  const close = (reason) => {
    closed = true;
    if (reading) quietly(() => reading?.close(reason));
    for (const piece of waiting.splice(0))
      if (isStreamed(piece)) quietly(() => piece.open().close(reason));
  };
  const next = async () => {
    for (;;) {
      if (!reading) {
        const piece = waiting.shift();
        if (piece === undefined) return undefined;
        reading = isStreamed(piece) ? piece.open() : ofWeb(new Blob([piece]).stream());
      }
      const { done, value } = await reading.next();
      // What is closed ends as if it were whole.
      if (closed) throw new RequestError("the upload was ended");
      if (done) reading = undefined;
      else {
        const bytes = bytesOf(value);
        if (bytes.length > 0) return bytes;
      }
    }
  };
  const data = new ReadableStream(
    {
      async pull(controller) {
        try {
          const bytes = await next();
          sent += bytes?.length ?? 0;
          // A length that is not kept would leave the server waiting.
          if (total !== undefined && (sent > total || (!bytes && sent < total))) {
            throw new RequestError(
              `the upload has ${sent} bytes${bytes ? " or more" : ""}, not ${total}`,
            );
          }
          if (!bytes) return controller.close();
          controller.enqueue(bytes);
          uploadProgress?.(sent, total);
        } catch (error) {
          // What is closed failed for another reason.
          if (!closed) once.error = error;
          close(error);
          throw error;
        }
      },
      cancel: close,
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
  if (signal.aborted) close(signal.reason);
  else signal.addEventListener("abort", () => close(signal.reason));
  return { data, once: again ? undefined : once };
}

function isStreamed(piece) {
  return typeof piece.open === "function";
}

function sizeOf(piece) {
  if (typeof piece === "string") return new TextEncoder().encode(piece).length;
  return piece instanceof ArrayBuffer || piece instanceof Uint8Array
    ? piece.byteLength
    : piece.size;
}

function bytesOf(value) {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new RequestError("a stream gave a piece that is neither bytes nor text");
}

/** What closing something fails with hides nothing that matters. */
function quietly(close) {
  void Promise.resolve()
    .then(close)
    .catch(() => undefined);
}

/** Some browsers would send the text `[object ReadableStream]`. */
function streamsAreSent() {
  if (typeof ReadableStream === "undefined") return false;
  const init = { method: "POST", body: new ReadableStream(), duplex: "half" };
  return !new Request("http://localhost/", init).headers.has("content-type");
}
