// multipart/form-data bodies (RFC 7578), laid out by hand: FormData can give a part neither a media type without a file
// name, nor headers.

import type { Writer } from "./operation.js";
import { type FileContent, type NamedFile } from "./upload.js";
/** Content of a file, alone or with its name and media type. A `File` brings both, and a Node `ReadStream` its name. */
export type FileUpload = FileContent | NamedFile | NativeFile;
/** A file as pickers of React Native give it, which alone can read it. */
export interface NativeFile {
  readonly uri: string;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}
export declare const multipartBody: Writer;
