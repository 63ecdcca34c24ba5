// What is decided about one operation, and what deciding it takes.

import type { Call, CallArgument, Requirements } from '../../../client';
import type { Ecmascript } from '../../../languages/ecmascript';
import type { PagesPlan } from '../../ecmascript/operations/pages';
import type { MethodNames, Names } from '../names/assign';
import type { TypeBook } from '../types/book';

export interface OperationContext {
  readonly book: TypeBook;
  readonly names: Names;
  /** What most operations require. */
  readonly security: Requirements;
}

export interface Argument extends CallArgument {
  readonly name: string;
}

/** What the descriptor is made of. */
export interface PlannedCall {
  readonly call: Call;
  readonly names: MethodNames;
  readonly optionalsName: string;
  /** Of the constant that holds the descriptor. */
  readonly constant: string;
  /** Required ones first, each in the document's order. */
  readonly arguments: readonly Argument[];
  /** The name under which the runtime finds the body: an argument, or the fields of a form together. */
  readonly bodyName: string | undefined;
}

export interface OperationPlan extends PlannedCall {
  readonly responseType: Ecmascript;
  readonly descriptor: Ecmascript;
  /** Where answers come in pages. */
  readonly pages: PagesPlan | undefined;
}
