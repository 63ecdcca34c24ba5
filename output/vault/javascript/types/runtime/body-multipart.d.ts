// multipart/form-data bodies (RFC 7578), laid out by hand: FormData can give a part neither a media type without a file
// name, nor headers.

import type { Writer } from "./operation.js";
/** Content of a file, alone or with its name and media type. A `File` brings both. */
export type FileUpload = FileContent | NamedFile;
export type FileContent = Blob | ArrayBuffer | Uint8Array | string;
export interface NamedFile {
  readonly content: FileContent;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}
export declare const multipartBody: Writer;
