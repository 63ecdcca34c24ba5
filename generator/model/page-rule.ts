// How the answers of an operation go on, as a configuration or `x-pagination` says it, where that fits the operation.

import type { Pointer } from '../support/pointer';

/** By what another page is asked for: a query parameter, a link in the answer's body, or a `Link` header (RFC 8288). */
export type PageStyle = 'cursor' | 'offset' | 'page' | 'next' | 'link';

export interface PageRule {
  readonly style: PageStyle;
  /**
   * What another page is asked for with: the wire name of a query parameter, `filter/page` for a property of one that is an
   * object, or `/page` for one of a JSON body; none where a link says all.
   */
  readonly parameter?: string;
  /** What says how many items a page has, written as `parameter`. */
  readonly limit?: string;
  /** The number of the first page, or the first offset. */
  readonly start?: number;
  /** Where the items of a page stand in its answer. */
  readonly items: Pointer;
  /** Where the cursor of the next page, or the link to it, stands in an answer. */
  readonly next?: Pointer;
  /** Where, in the last item of a page, the cursor of the next page stands, in place of `next`. */
  readonly last?: Pointer;
  /** Where an answer says whether there is another page. */
  readonly more?: Pointer;
  /** Where an answer says how many pages there are. */
  readonly pages?: Pointer;
}

/** An operation that has pages, and how they go on. */
export interface RuledOperation {
  /** The operation's id. */
  readonly operation: string;
  readonly rule: PageRule;
}

/** A rule that a document suggests and that nothing says yet. */
export interface PageProposal extends RuledOperation {
  /** What of the operation fits, in words; names of the document stand in it as JSON texts. */
  readonly reason: string;
}
