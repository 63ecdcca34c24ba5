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

/**
 * Milliseconds after which a call is to be given up whose request has to be sent by then, or whose next attempt has to be
 * answered within as much: a busy machine may take a second for either.
 */
export const PATIENCE_MS = 2500;
