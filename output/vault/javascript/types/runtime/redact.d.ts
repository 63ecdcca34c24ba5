// What may be shown of a request: in errors, logs and results. Values of secret headers and query parameters are
// replaced, and wherever they stand in other text. Which names are secret is data: standard ones here, those of the
// document's security schemes in `names`.

/** A request as it may be shown. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: {
    readonly [name: string]: string;
  };
}
export declare function base64Of(text: string): string;
/** The value of a credential; in its place the texts that stand for it, once they are looked for. */
export type Secret = string | readonly string[];
/**
 * Takes the values out of a text, also where it is JSON that escapes more than it must (`\/`, `\u002f`). Values of up to
 * three characters stand in too much that is none.
 */
export declare function hide(text: string, secrets: Secret[]): string;
/** Whether a value of a credential stands in anything that can be reached from a value. */
export declare function holds(value: unknown, secrets: Secret[], seen?: unknown[]): boolean;
export declare function redact(
  method: string,
  url: string,
  headers: Headers,
  names: readonly string[],
  secrets: Secret[],
): SentRequest;
