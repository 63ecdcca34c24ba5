// The file that a download goes to: new, for its owner alone, and gone where the download fails.

import { RequestError } from "./errors.js";

/** `target`: a path that nothing has, or that of a folder. */
export async function newFile(target, headers) {
  // Not imported: there is no such module in browsers.
  const files = globalThis.process?.getBuiltinModule?.("node:fs");
  if (!files) throw new RequestError("files cannot be written from here: give a WritableStream");
  const { stat, open, unlink } = files.promises;
  const inFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const end = /[\\/]$/.test(target) ? "" : "/";
  const path = inFolder
    ? `${target}${end}${fileName(headers.get("content-disposition") ?? "")}`
    : target;
  const file = await open(path, "wx", 0o600);
  const ended = file.close.bind(file);
  return {
    path,
    // All of it, at the end.
    write: (bytes) => file.writeFile(bytes),
    close: ended,
    abort: () =>
      ended()
        .finally(() => unlink(path))
        .catch(() => undefined),
  };
}

const EXTENDED = /filename\*\s*=\s*([\w-]*)'[^']*'([^\s;]+)/i;
const SIMPLE = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i;
/** What Windows has for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The name that a Content-Disposition header gives (RFC 6266), without any folder; `download` where it gives none. */
export function fileName(disposition) {
  const [, charset, extended] = EXTENDED.exec(disposition) ?? [];
  const [, quoted, plain = ""] = SIMPLE.exec(disposition) ?? [];
  const given =
    extended === undefined
      ? (quoted?.replace(/\\(.)/g, "$1") ?? plain)
      : decoded(extended, charset);
  const name = given
    .split(/[\\/]/)
    .pop()
    .replace(/[<>:"|?*]|\p{C}/gu, "")
    .trim();
  if (/^\.{0,2}$/.test(name) || DEVICES.test(name)) return "download";
  // In bytes, as file systems count. A stream keeps back what may be half a character.
  return new TextDecoder().decode(new TextEncoder().encode(name).slice(0, 200), { stream: true });
}

function decoded(text, charset) {
  const bytes = text.replace(/%([\dA-Fa-f]{2})/g, (_code, hex) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  try {
    return new TextDecoder(charset || "utf-8").decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return bytes;
  }
}
