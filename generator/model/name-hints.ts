// What a name can be made of. The model gives hints only; each target builds its ladder of candidates from them
// and assigns names in one batch (generator/naming).

export interface NameHints {
  /** The key under `components/schemas` (or another component map), verbatim. */
  readonly component?: string;
  /** A name given on purpose: `x-speakeasy-name-override`, `x-ms-client-name`, `x-name`. */
  readonly override?: string;
  /** `title`, where it looks like a name. */
  readonly title?: string;
  /** Where an inline thing stands: its anchor, then the way from there. Absent for components. */
  readonly context?: NameContext;
}

export interface NameContext {
  readonly anchor: NameAnchor;
  readonly steps: readonly NameStep[];
}

export type NameAnchor =
  | { readonly kind: 'component'; readonly name: string }
  /** `unnamed`: the operation has no operationId, or an earlier one has it. */
  | { readonly kind: 'operation'; readonly id: string; readonly unnamed?: UnnamedOperation }
  | { readonly kind: 'webhook'; readonly name: string; readonly method: string };

export interface UnnamedOperation {
  readonly method: string;
  readonly path: string;
}

/**
 * `response` and `response-header` of a component under components/responses or headers have the status `''`. `mediaType`
 * is absent for the sole media type and for the first JSON one. Parts of `allOf` are steps only where they end the way.
 */
export type NameStep =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'items' }
  | { readonly kind: 'values' }
  | { readonly kind: 'pattern'; readonly index: number }
  | { readonly kind: 'prefix-item'; readonly index: number }
  | { readonly kind: 'variant'; readonly index: number }
  | { readonly kind: 'part'; readonly index: number }
  | { readonly kind: 'parameter'; readonly name: string; readonly in: string }
  | { readonly kind: 'request-body'; readonly mediaType?: string }
  | { readonly kind: 'response'; readonly status: string; readonly mediaType?: string }
  | { readonly kind: 'response-header'; readonly status: string; readonly name: string }
  | { readonly kind: 'callback'; readonly name: string; readonly expression: string; readonly method: string };
