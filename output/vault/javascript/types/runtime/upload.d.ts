// Content that is read while it is sent: streams of the web and of Node, async iterables, responses. Each is read once.

import type { Sending, WrittenBody } from "./operation.js";
/** What is read piece by piece while it is sent. It is read once: a call with it is not retried. Strings are UTF-8. */
export type StreamContent =
  ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | Response;
/** Content of a file: what is in memory or on a disk and can be sent again, or what is read once. */
export type FileContent = Blob | ArrayBuffer | Uint8Array | string | StreamContent;
/** A file's content with what the content does not say of itself. */
export interface NamedFile {
  readonly content: FileContent;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  /** In bytes, where the content does not know it. */
  readonly size?: number | undefined;
  /** Further headers of its part in a multipart form. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
/** A file with a name, and perhaps a media type, a size in bytes and headers, wherever a call takes a file or bytes. */
export declare function toFile(
  content: FileContent,
  name?: string,
  details?: Omit<NamedFile, "content" | "name">,
): NamedFile;
/** What is known of content before it is read. */
export interface Streamed {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly size?: number | undefined;
  readonly open: () => Reading;
}
interface Reading {
  next(): Promise<{
    readonly done?: boolean | undefined;
    readonly value?: unknown;
  }>;
  close(reason?: unknown): unknown;
}
type Piece = string | Blob | ArrayBuffer | Uint8Array | Streamed;
/** Content that is read once; nothing where the value is something else. What was read before is refused. */
export declare function streamed(value: unknown): Streamed | undefined;
/**
 * The pieces as one body. It is a Blob where all of them can be sent again and nobody asks for progress; else a stream,
 * with its length where it is known. An attempt that fails or is aborted closes what is not read to its end.
 */
export declare function uploadOf(
  pieces: readonly Piece[],
  { headers, signal, uploadProgress }: Sending,
): WrittenBody;
export {};
