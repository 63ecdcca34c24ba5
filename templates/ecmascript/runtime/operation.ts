// What a generated operation is: data, and references to the functions that it needs, so that a bundler keeps only
// what is used. Types only.

import type { CodecRef } from './codec.js';
import type { APIError, APIErrorInit } from './errors.js';
import type { Secret, SentRequest } from './redact.js';

export interface APIOperation {
  readonly id: string;
  readonly method: string;
  /** With `{parameter}`s, by their wire names. */
  readonly path: string;
  /** Follows redirects; without it they are answers. */
  readonly follow?: Follow;
  readonly params?: readonly Parameter[];
  /** Names of global parameters that this operation takes. */
  readonly globals?: readonly string[];
  /** Properties of the request that must be there. */
  readonly required?: readonly string[];
  /** The property of the request that holds the body; without it the request is the body. */
  readonly bodyName?: string;
  readonly body?: BodyContent;
  /** By status (`200`, `2XX`, `default`): what reads the body; empty for no body. */
  readonly success: ByStatus<Content | readonly []>;
  readonly errors?: ByStatus<ErrorClass>;
  /** `application/json` where absent. */
  readonly accept?: string;
  /** Any one of these, within one all; the client's own where absent. */
  readonly security?: Security;
  /** The client's own where absent. */
  readonly servers?: readonly Server[];
  /** The property of the request that holds an idempotency key. */
  readonly keyedBy?: string;
}

type Send = (request: Request) => Promise<Response>;

/** Sends a request and those that its answers lead to. `shown`: what may leave the origin. */
export type Follow = (
  request: Request,
  send: Send,
  allowed: 'all' | 'same-origin' | 'none' | undefined,
  shown: SentRequest,
  secrets: Secret[],
) => Promise<Response>;

/** `property`: its name in the request, where that is not the wire name in camelCase. */
export type Parameter = readonly [
  place: Place,
  wireName: string,
  style: Style,
  codec?: CodecRef | undefined,
  property?: string,
];

/** Writes a parameter, encoded; nothing is sent for `''`. */
export type Style = (wireName: string, value: unknown) => string;

/** Puts a parameter into a request that is being built; `name` is the one that the caller knows. */
export type Place = (draft: Draft, wireName: string, value: unknown, style: Style, name: string) => void;

export interface BodyContent {
  readonly type: string;
  readonly write: Writer;
  readonly codec?: CodecRef;
  /** Of an XML body. */
  readonly xml?: XmlRow;
  /** What to choose from, in order of preference. */
  readonly contents?: readonly BodyContent[];
  /** The boolean that asks for a stream, and what writes the body with it. */
  readonly asks?: readonly [wireName: string, write: Writer];
  /** Of form and multipart bodies, by wire name. */
  readonly parts?: { readonly [wireName: string]: Part };
}

export interface Part {
  readonly type?: string;
  readonly style?: Style;
  /** False where an array is one part, as JSON; else each of its items is one. */
  readonly repeated?: boolean;
  /** Writes the wire form of what is neither JSON nor plain text. */
  readonly text?: (value: unknown) => string;
  /** Bytes, with a file's name and type. */
  readonly file?: boolean;
  /** Further lines of its head, each with its end. */
  readonly headers?: string;
}

/** Data that fetch can send. `type` where it is not the content's own; `once` where it cannot be sent twice, with what reading it failed with. */
export interface WrittenBody {
  readonly data: string | Blob | FormData | ReadableStream<Uint8Array>;
  readonly type?: string;
  readonly once?: { readonly error?: unknown } | undefined;
}
/** `wanted`: the content type that the caller gave. */
export type Writer = (value: unknown, content: BodyContent, wanted: string | null, sending: Sending) => WrittenBody;

/** The attempt that a body is written for. */
export interface Sending {
  /** Of the request; the length of a stream is said there. */
  readonly headers: Headers;
  /** Aborted too where the attempt fails. */
  readonly signal: AbortSignal;
  readonly uploadProgress?: UploadProgress | undefined;
}

/** Is told the bytes of the body that went out, and how many there are, where that is known. */
export type UploadProgress = (sent: number, total: number | undefined) => void;

export interface ByStatus<T> {
  readonly [status: string]: T;
}
/** What reads a body, and what it needs for that: a codec, or the contents to choose from. */
export type Content = readonly [read: Reader, detail?: CodecRef | readonly MediaContent[] | StreamRow | XmlRow];
export type MediaContent = readonly [mediaType: string, ...content: Content];
export type Reader = (source: Source, detail: never) => unknown;

export interface StreamRow {
  readonly cut: Cutter;
  /** `data`: an item is the JSON of what was cut off. `event`: an event whose data is JSON. Absent: the event, its data text. */
  readonly item?: 'data' | 'event';
  /** Of the item. */
  readonly codec?: CodecRef;
  readonly parse?: (text: string) => unknown;
  /** Data that ends the stream. */
  readonly ends?: readonly string[];
  /** What an `error` event is thrown as; `APIError` where absent. */
  readonly error?: ErrorClass;
}

/** How XML is read and written: what `shapes` says of objects is common to all rows of a client. */
export interface XmlRow {
  readonly node: XmlNode;
  readonly shapes: readonly XmlShape[];
  readonly codec?: CodecRef;
  /** What parses a number; `JSON.parse` where absent. */
  readonly parse?: (text: string) => unknown;
}

export interface XmlNode {
  readonly name: string;
  /** An element where absent. `none`: what is in it stands in what is around it. */
  readonly as?: 'attribute' | 'text' | 'cdata' | 'none';
  readonly namespace?: string;
  readonly prefix?: string;
  readonly type: 'string' | 'boolean' | 'number' | 'scalar' | 'any' | 'object' | 'map' | 'list';
  readonly nullable?: boolean;
  readonly required?: boolean;
  /** Index of an object's shape. */
  readonly shape?: number;
  /** Of items, or of the values of a map. */
  readonly of?: XmlNode;
}

export interface XmlShape {
  readonly properties: readonly (readonly [wireName: string, node: XmlNode])[];
  /** Of elements that no property names; whatever they are where absent. */
  readonly rest?: XmlNode;
}

/** An event as the server sent it; a line or a record has nothing but data. */
export interface ServerSentEvent {
  readonly data: string;
  /** Its type; absent where the server did not name it, which means `message`. */
  readonly event?: string;
  /** The last id that the server gave. */
  readonly id?: string;
  /** How many milliseconds to wait before the stream is asked for again. */
  readonly retry?: number;
}

/** How far a stream of events was read: its last id, and the last wait in milliseconds that it asked for. */
export interface StreamProgress {
  id?: string;
  retry?: number;
}

/** What ends in this piece; with `last`, also what is whole although nothing ends it. */
export type Cut = (piece: string, last: boolean) => Iterable<ServerSentEvent>;

/** Makes what cuts one stream, which is told the media type that it came with, and what it goes on after; that is kept up to date. */
export type Cutter = (mediaType: string, progress?: StreamProgress) => Cut;

/** A response body that is read at most once. */
export interface Source extends Call {
  readonly response: Response;
  /** All of it, within the limit. */
  readonly whole: () => Promise<Body>;
  /** The same as UTF-8. */
  readonly text: () => Promise<string>;
}

/** What was read of a body, in pieces; a response that gives no stream of bytes stands for itself. */
export type Body = Chunks | (Response & { readonly chunks?: undefined });

interface Chunks {
  readonly chunks: readonly Uint8Array[];
  readonly text: () => string | Promise<string>;
}

/** What is known of the call whose answer is read. */
export interface Call {
  readonly operation: APIOperation;
  readonly request: SentRequest;
  /** Values of credentials, to be hidden. */
  readonly secrets: Secret[];
  /** Ends a stream. */
  readonly caller: AbortSignal | null | undefined;
  readonly timeoutMs: number;
  /** Is told of each event, where the stream may be asked for again. */
  readonly progress?: StreamProgress;
  /** Makes a failure of this call of what was thrown. */
  readonly failed: (thrown: unknown) => Error;
}

export interface ErrorClass {
  new (init: APIErrorInit<never>): APIError;
  /** Of the body. */
  readonly codec?: CodecRef;
  /** Decodes a body that is XML; undefined where it is something else. */
  readonly read?: ((body: string, headers: Headers) => unknown) | undefined;
}

export type Security = readonly (readonly string[])[];

export interface SecurityScheme {
  /** The option of the client that holds the credential. */
  readonly option: string;
  readonly apply: Credentials;
  /** The header, query parameter or cookie, or the HTTP scheme. */
  readonly name: string;
  /** What stands before an API key that does not begin with it. */
  readonly prefix?: string;
}

/** Puts a credential into a request that is being built. */
export type Credentials = (draft: Draft, name: string, credential: unknown, prefix?: string) => void;

/** What a provider of credentials is told. */
export interface CredentialContext {
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  /** Of the answer to the attempt before, where there was one. */
  readonly status?: number | undefined;
}

/** A request that is being built. */
export interface Draft {
  readonly header: (name: string, value: string) => void;
  readonly headers: Headers;
  /** With the `{parameter}`s that are not put in yet. */
  path: string;
  /** Parameters of the operation, by wire name; what the call's options add, by `&` and its name. */
  readonly query: Map<string, string>;
  /** Credentials in the query, by wire name: arguments and the call's options take theirs out. */
  readonly keys: Map<string, string>;
  /** Values of credentials, to be hidden. */
  readonly secrets: Secret[];
  /** How many cookies are credentials: they are the last ones. */
  cookies: number;
}

export type Server = string | ServerTemplate;

export interface ServerTemplate {
  readonly url: string;
  /** By name: the default, and the values allowed where they are listed. */
  readonly variables: { readonly [name: string]: readonly [value: string, allowed?: readonly string[]] };
  readonly expand: (server: ServerTemplate, values: { readonly [name: string]: string | undefined }) => string;
}
