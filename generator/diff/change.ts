// One change of a client's surface, and where it comes from in the two documents.

import type { Impact } from './impact';
import type { Kind, RuleId } from './rules';
import type { Scalar } from '../model';

/** A place by its pointer, and what to look for in the list that stands there. */
export interface Where {
  readonly file: string;
  readonly pointer: string;
  readonly item?:
    | { readonly of: 'parameters'; readonly in: string; readonly name: string }
    | { readonly of: 'values'; readonly value: Scalar }
    | { readonly of: 'property'; readonly name: string };
}

export interface Change {
  readonly impact: Impact;
  readonly rule: RuleId;
  readonly kind: Kind;
  /** As programs write it: the name that it had, or has where it is new. */
  readonly symbol: string;
  readonly before?: string;
  readonly after?: string;
  readonly old?: Where;
  readonly new?: Where;
}
