// Who makes the outputs of a run: this thread alone, with one that prints for it, or with one that makes outputs too.

import { pressFor } from '../pipeline';
import { pressHere, threadPays, threadProgram } from '../press/choose-press';
import type { Press } from '../press/press';
import type { SpecSource } from '../spec/load';
import type { TargetName } from '../targets/target';
import { SecondMaker } from './second-maker';

export interface Makers {
  readonly press: Press;
  readonly second: SecondMaker | undefined;
}

/** Bytes of a document from which a second model of it pays, where there are several outputs (ADR 38). */
const LARGE = 500_000;

/** Asked before the document is read, so that a thread can get ready meanwhile. */
export async function makersFor(targets: readonly TargetName[], source: SpecSource): Promise<Makers> {
  const program = threadProgram('making-thread');
  const pays = program !== undefined && targets.length > 1 && threadPays(source, LARGE);
  if (!pays) return { press: await pressFor(targets, source), second: undefined };
  return { press: pressHere(), second: new SecondMaker(program) };
}
