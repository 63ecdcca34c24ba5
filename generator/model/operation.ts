// Operations and what they are made of: parameters, bodies, responses, security, servers.

import type { Json, JsonObject } from '../support/json';
import type { Docs } from './docs';
import type { NameHints } from './name-hints';
import type { PageRule } from './page-rule';
import type { Type } from './type';
import type { XmlHints } from './xml-hints';

export type UsualMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE' | 'QUERY';

/** Of `additionalOperations`, any token, as written: `COPY`. */
export type HttpMethod = UsualMethod | (string & {});

export interface Operation {
  /** The operationId, or `METHOD /path` where there is none or an earlier operation has it. Unique. */
  readonly id: string;
  readonly operationId?: string;
  readonly method: HttpMethod;
  /** Verbatim, e.g. `/pets/{petId}.json`. */
  readonly path: string;
  /** The path cut at its parameters; their wire names are those of path parameters in `parameters`. */
  readonly pathSegments: readonly PathPart[];
  readonly tags: readonly string[];
  readonly names: NameHints;
  readonly docs: Docs;
  /** Path item's first, then the operation's, each in the document's order. `(in, wireName)` is unique; `Accept`, `Content-Type`, `Authorization` headers are left out (OAS §4.8.12.1). */
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly responses: readonly Response[];
  /** Any one of these; within one, all. Empty: no credentials. Already resolved against the document's default. */
  readonly security: readonly SecurityRequirement[];
  /** The effective ones. */
  readonly servers: readonly Server[];
  /** True where the operation or its path item brings servers that are not those of the document, which some repeat there. */
  readonly ownServers: boolean;
  readonly callbacks: readonly Webhook[];
  /** Absent where an answer is all there is, as far as anything says. */
  readonly pagination?: PageRule;
  /** `x-…` members of the operation, verbatim. */
  readonly extensions: JsonObject;
}

export type PathPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'parameter'; readonly wireName: string };

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

export interface Parameter {
  readonly wireName: string;
  readonly in: ParameterLocation;
  readonly names: NameHints;
  readonly required: boolean;
  readonly type: Type;
  readonly serialization: ParameterSerialization;
  readonly allowEmptyValue: boolean;
  /** Documented, never sent. */
  readonly default?: Json;
  readonly docs: Docs;
  readonly extensions: JsonObject;
}

export type ParameterSerialization =
  | {
      readonly kind: 'style';
      readonly style: ParameterStyle;
      readonly explode: boolean;
      readonly allowReserved: boolean;
    }
  /** `content`: the value is written in this media type. */
  | { readonly kind: 'content'; readonly mediaType: string; readonly format: MediaFormat };

/** `tabDelimited` is `collectionFormat: tsv` of 2.0; `cookie` is of 3.2; `segments` is `simple` of a value that may be several segments of a path. */
export type ParameterStyle =
  | 'simple'
  | 'segments'
  | 'label'
  | 'matrix'
  | 'form'
  | 'cookie'
  | 'spaceDelimited'
  | 'tabDelimited'
  | 'pipeDelimited'
  | 'deepObject';

export interface RequestBody {
  readonly required: boolean;
  readonly docs: Docs;
  /** At least one, in the document's order. */
  readonly contents: readonly Content[];
  /** From `x-codegen-request-body-name`, or the component's name. */
  readonly names: NameHints;
  /** What openapi-generator calls its argument: `x-codegen-request-body-name`, and the name of the parameter in 2.0. */
  readonly codegenName?: string;
}

/**
 * How a media type is read and written. `json` includes `+json`, and ranges such as `*` + `/*` with a JSON schema; `xml` is
 * passed on as text where its type is a string; all that is not known is `binary`, and so is any content with a binary schema.
 */
export type MediaFormat = 'json' | 'form' | 'multipart' | 'text' | 'xml' | 'event-stream' | 'json-lines' | 'binary';

export interface Content {
  /** As written, e.g. `application/vnd.api+json; charset=utf-8`, or a range such as `image/*`. */
  readonly mediaType: string;
  readonly format: MediaFormat;
  readonly type: Type;
  /** For form and multipart: one for each property of the body's object, in its order. Empty otherwise. */
  readonly parts: readonly Part[];
  readonly docs: Docs;
  /** Of one item, for event-stream and json-lines, where the document describes it (OAS 3.2 `itemSchema`). */
  readonly itemType?: Type;
  /** For xml: of the schema of the whole. */
  readonly xml?: XmlHints;
  /** Text that ends the stream (`x-speakeasy-sse-sentinel`). */
  readonly sentinel?: string;
  /** It is an object of which nothing is said: `type: object` alone, or without properties and further ones. */
  readonly isBlank?: true;
}

/** OAS 3.1 §4.8.15 Encoding Object, with its defaults filled in. */
export interface Part {
  readonly wireName: string;
  readonly type: Type;
  readonly required: boolean;
  /** Only the server writes it: no request has it. */
  readonly readOnly: boolean;
  /** One or more media types; the first is the default. A file's own type wins where it matches. */
  readonly contentTypes: readonly string[];
  /** True where the document gave `contentType`. */
  readonly contentTypeGiven: boolean;
  readonly format: MediaFormat;
  /** An array whose items are parts of their own. */
  readonly repeated: boolean;
  /** Where the document gives style, explode or allowReserved; else RFC 6570 form, exploded, for form bodies. */
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly styleGiven: boolean;
  readonly allowReserved: boolean;
  readonly headers: readonly Header[];
}

export interface Header {
  readonly wireName: string;
  readonly required: boolean;
  readonly type: Type;
  readonly explode: boolean;
  readonly docs: Docs;
}

export interface Response {
  /** `200`, `4XX` (upper case) or `default`. */
  readonly status: string;
  /** `default` is a success only where the operation declares no success. 1XX and 3XX count as success (no error is raised for a declared 304). */
  readonly outcome: 'success' | 'error';
  readonly description: string;
  /** The component under `components/responses`, where it is one. */
  readonly names: NameHints;
  readonly contents: readonly Content[];
  readonly headers: readonly Header[];
}

/** Names of `ApiModel.securitySchemes` and the scopes wanted. Empty: the call may go without credentials. */
export interface SecurityRequirement {
  readonly schemes: readonly { readonly scheme: string; readonly scopes: readonly string[] }[];
}

export interface Server {
  /** Of 3.2, or its `x-speakeasy-server-id`. */
  readonly name?: string;
  /** With `{variable}`s; may be relative (`/v1`). */
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  /** Empty: any value. */
  readonly enum: readonly string[];
  readonly description?: string;
}

/** A webhook, or a callback of an operation: a request that the API sends. Its operation's path is `''` or the callback's expression. */
export interface Webhook {
  /** The key in `webhooks` or `callbacks`. */
  readonly name: string;
  /** The callback's runtime expression; absent for webhooks. */
  readonly expression?: string;
  readonly operation: Operation;
}
