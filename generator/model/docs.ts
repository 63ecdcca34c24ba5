// What a document says in prose about a thing. Raw text: it reaches output only through a language kit.

import type { Json } from '../support/json';

export interface ExternalDocs {
  readonly url: string;
  readonly description?: string;
}

export interface Example {
  /** The key in `examples`; absent for a single `example`. */
  readonly name?: string;
  readonly summary?: string;
  readonly value: Json;
}

export interface Docs {
  readonly summary?: string;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** `x-deprecation-message` or `x-deprecated`, where it is text. */
  readonly deprecationMessage?: string;
  readonly externalDocs?: ExternalDocs;
  readonly examples: readonly Example[];
}
