// A scenario of the contract's table: one as `specsmith conformance` runs them, of a document in test/behaviour/specs, with
// the lines of the contract that it holds a client to.

import type { Runnable } from '../../generator/conformance/scenario';
import type { ContractLine } from './contract';

export type { ExpectedText, Failure, Outcome, Step, Success } from '../../generator/conformance/scenario';

export interface Scenario extends Runnable {
  /** test/behaviour/specs/<spec>.yaml, or specs/features/<name>.yaml for `features/<name>`. */
  readonly spec: string;
  /** The contract's lines that it holds a client to. */
  readonly covers: readonly ContractLine[];
}
