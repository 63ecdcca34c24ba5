// Bodies that are sent as they are: text and bytes. What is neither is refused, never sent as `[object Object]`.

import type { Writer } from "./operation.js";
import { type FileContent, type NamedFile } from "./upload.js";
/** What can be sent as bytes. */
export type Upload = FileContent | NamedFile;
/** Text; bytes go out as they are. */
export declare const textBody: Writer;
/** What is written here is UTF-8, whatever charset a media type names. */
export declare function inUTF8(type: string): string;
/** Bytes. Where the document names a range of media types only, a file's own type is sent. */
export declare const binaryBody: Writer;
export declare function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView;
