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
  /** The last inline schema on the way that has a title which looks like a name, and how many steps lead to it. */
  readonly titled?: { readonly title: string; readonly steps: number };
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
 * is absent for the sole media type and for the first JSON one. `alone`: the choice has no other option, but for null.
 * `nth`: its place among the options that make a type of their own and have no title, or after all of them.
 */
export type NameStep =
  | { readonly kind: 'property'; readonly name: string }
  | { readonly kind: 'items' }
  | { readonly kind: 'values' }
  | { readonly kind: 'pattern'; readonly index: number }
  | { readonly kind: 'prefix-item'; readonly index: number }
  | {
      readonly kind: 'variant';
      readonly index: number;
      readonly of: 'oneOf' | 'anyOf' | 'type';
      readonly nth: number;
      readonly alone?: true;
    }
  | { readonly kind: 'part'; readonly index: number }
  | { readonly kind: 'parameter'; readonly name: string; readonly in: string }
  | { readonly kind: 'request-body'; readonly mediaType?: string }
  | { readonly kind: 'response'; readonly status: string; readonly mediaType?: string }
  | { readonly kind: 'response-header'; readonly status: string; readonly name: string }
  | { readonly kind: 'callback'; readonly name: string; readonly expression: string; readonly method: string };
