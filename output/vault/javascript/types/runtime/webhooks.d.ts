// Receives webhooks: verifies the signature over the bytes that came, and decodes the event that they hold. A document
// has its own rows: how requests are signed, and by what its events are known.

import { type CodecRef } from "./codec.js";
/** The body exactly as it came. */
export type RawBody = string | Uint8Array | ArrayBuffer;
/** `Headers`, those of a Node request, or any pairs or object of them; casing does not matter. */
export type WebhookHeaders =
  | Headers
  | Iterable<readonly [string, string | readonly string[]]>
  | {
      readonly [name: string]: string | readonly string[] | undefined;
    };
export interface WebhookOptions {
  /** How old or how far ahead a timestamp may be, in seconds: 300 by default. */
  readonly toleranceSeconds?: number | undefined;
  /** Milliseconds since 1970; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
}
export type WebhookFailure =
  | "not-raw"
  | "bad-secret"
  | "missing-header"
  | "malformed"
  | "too-old"
  | "too-new"
  | "bad-signature";
/** A request is not what it says it is. Neither the secret nor the signature that was expected is part of it. */
export declare class WebhookVerificationError extends Error {
  readonly name: string;
  readonly reason: WebhookFailure;
  constructor(reason: WebhookFailure, message: string);
}
/** How requests are signed. Headers are in small letters. */
export interface Signature {
  readonly header: string;
  readonly separator?: string;
  readonly prefix: string;
  readonly encoding: "hex" | "base64";
  readonly content: string;
  readonly body: "raw" | "sorted-json";
  readonly secret: "text" | "base64";
  readonly idHeader?: string;
  readonly timestampHeader?: string;
  readonly timestampPrefix?: string;
}
/** An event, and by what it is known: a header, a member of the payload, or nothing, where it is the only one. */
export interface EventRow {
  readonly name: string;
  readonly header?: string;
  readonly member?: string;
  readonly values?: readonly string[];
  readonly codec?: CodecRef;
}
export interface Webhooks {
  readonly signature: Signature;
  readonly events: readonly EventRow[];
  readonly parse?: (text: string) => unknown;
}
/** Rejects with a `WebhookVerificationError` where the signature is none of a secret's. */
export declare function verifyWebhook(
  { signature }: Webhooks,
  body: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options?: WebhookOptions,
): Promise<void>;
/** The event, after its signature is verified. */
export declare function unwrapWebhook(
  { signature, events, parse }: Webhooks,
  body: RawBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options?: WebhookOptions,
): Promise<{
  readonly name: string | undefined;
  readonly data: unknown;
}>;
