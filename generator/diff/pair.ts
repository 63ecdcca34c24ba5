// A declared type on both sides, with the names that the target has for it.

import type { Declaration } from '../model';
import type { Home } from './side';

export interface Pair<D extends Declaration = Declaration> {
  readonly old: D;
  readonly now: D;
  /** Absent where the target has no name for it: its uses are all there is. */
  readonly was: Home | undefined;
  readonly is: Home | undefined;
  readonly symbol: string;
}
