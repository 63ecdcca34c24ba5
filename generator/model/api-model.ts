// The language-neutral model of an API: everything a target may know of a document. Frozen, JSON-serialisable,
// and the same for Swagger 2.0 and OpenAPI 3.

import type { Json, JsonObject } from '../support/json';
import type { Declaration } from './declaration';
import type { ExternalDocs } from './docs';
import type { Operation, SecurityRequirement, Server, Webhook } from './operation';
import type { SecurityScheme } from './security-scheme';

export interface ApiModel {
  readonly info: ApiInfo;
  /** Never empty: OAS's default is one server with the URL `/`. */
  readonly servers: readonly Server[];
  /** Declared ones in their order, then those that only operations name, in order of first use. */
  readonly tags: readonly Tag[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly security: readonly SecurityRequirement[];
  /** Components in the document's order, then inline ones in the order of first use. Ids are unique. */
  readonly declarations: readonly Declaration[];
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** How webhooks are signed, as the configuration says it: a name, or what there is to know. */
  readonly webhookSignature?: Json;
  /** `x-…` members of the root, verbatim. */
  readonly extensions: JsonObject;
}

export interface ApiInfo {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly termsOfService?: string;
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly license?: { readonly name: string; readonly url?: string; readonly identifier?: string };
  readonly externalDocs?: ExternalDocs;
}

export interface Tag {
  readonly name: string;
  /** Of 3.2. */
  readonly summary?: string;
  /** The name of the tag above this one. */
  readonly parent?: string;
  /** What the tag is for, such as `nav` or `badge`. */
  readonly kind?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocs;
}
