// Answers of any size that go to a writer or a file piece by piece, and go on where a connection broke.

import { type AnswerCall } from "./unread.js";
export interface DownloadOptions {
  /** Is told how many bytes arrived, and how many there are where that is known. What it throws ends the download. */
  readonly onProgress?: ((received: number, total: number | undefined) => void) | undefined;
  /** How often a connection that breaks or is silent is made again, where the server tells the version of what it sends; 3 by default. */
  readonly resumes?: number | undefined;
}
/**
 * Writes the answer of a call to a stream, which is closed or aborted with the download; or, in Node, Deno and Bun, to a file
 * that is not there yet, for its owner alone: `target` is its path, or a folder, where it has the server's name for it. Gives
 * the path of the file. `timeoutMs` of the call bounds its headers, and then each silence; the call's signal ends the
 * download, which then leaves no file.
 */
export declare function download(
  call: AnswerCall,
  target: string,
  options?: DownloadOptions,
): Promise<string>;
export declare function download(
  call: AnswerCall,
  target: WritableStream<Uint8Array>,
  options?: DownloadOptions,
): Promise<undefined>;
export declare function download(
  call: AnswerCall,
  target: WritableStream<Uint8Array> | string,
  options?: DownloadOptions,
): Promise<string | undefined>;
