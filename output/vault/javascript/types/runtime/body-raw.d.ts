// Bodies that are sent as they are: text and bytes.

import type { Writer } from "./operation.js";
/** What can be sent as bytes. A stream is sent once: a call with one is not retried. */
export type Upload = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string;
export declare const textBody: Writer;
export declare const binaryBody: Writer;
