// What may be shown of a request: in errors, logs and results. Values of secret headers and query parameters are
// replaced; which names are secret is data: standard ones here, those of the document's security schemes in `secrets`.

/** A request as it may be shown. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: {
    readonly [name: string]: string;
  };
}
export declare function redact(
  method: string,
  url: string,
  headers: Headers,
  secrets: readonly string[],
): SentRequest;
