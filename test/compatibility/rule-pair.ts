// Two documents between which there is one change.

import type { RuleId } from '../../generator/diff';
import type { ModelSettings } from '../../generator/pipeline';
import type { TargetName } from '../../generator/targets/target';
import type { Json } from './documents';

export interface RulePair {
  readonly before: Json;
  readonly after: Json;
  /** What the configuration says of each document. */
  readonly settings?: { readonly before: ModelSettings; readonly after: ModelSettings };
  /** Further rules that such a change cannot do without, in targets that see them. */
  readonly also?: readonly RuleId[];
  /** The new client is made anew, without the names of the old one. */
  readonly freshNames?: true;
  /** The targets where this pair shows the rule; all where it is absent. */
  readonly only?: readonly TargetName[];
}

export type RulePairs = { readonly [rule in RuleId]?: RulePair | readonly RulePair[] };
