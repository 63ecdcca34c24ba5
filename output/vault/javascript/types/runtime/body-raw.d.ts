// Bodies that are sent as they are: text and bytes. What is neither is refused, never sent as `[object Object]`.

import type { Writer } from "./operation.js";
/** What can be sent as bytes. A stream is sent once: a call with one is not retried, and it cannot be sent again. */
export type Upload = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string;
/** Text; bytes go out as they are. */
export declare const textBody: Writer;
/** Bytes. Where the document names a range of media types only, a file's own type is sent. */
export declare const binaryBody: Writer;
export declare function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView;
