// The file that a download goes to: new, for its owner alone, and gone where the download fails.

/** What a download is written to. */
export interface Sink {
  /** Of a file. */
  readonly path: string | undefined;
  write(bytes: Uint8Array): Promise<unknown>;
  close(): Promise<unknown>;
  abort(reason: unknown): Promise<unknown>;
}
/** `target`: a path that nothing has, or that of a folder. */
export declare function newFile(target: string, headers: Headers): Promise<Sink>;
/** The name that a Content-Disposition header gives (RFC 6266), without any folder; `download` where it gives none. */
export declare function fileName(disposition: string): string;
