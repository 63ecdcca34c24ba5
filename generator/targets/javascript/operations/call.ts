// What is decided about one operation, and what deciding it takes.

import type { Ecmascript } from '../../../languages/ecmascript';
import type { Content, Operation, Parameter, Part, RequestBody, Type } from '../../../model';
import type { Requirements } from '../../ecmascript/operations/security';
import type { MethodNames, Names } from '../names/assign';
import type { TypeBook } from '../types/book';

export interface OperationContext {
  readonly book: TypeBook;
  readonly names: Names;
  readonly security: Requirements;
}

export interface Argument {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  /** A parameter, the body as a whole, or a field of a form. */
  readonly source:
    | { readonly kind: 'parameter'; readonly parameter: Parameter }
    | { readonly kind: 'body'; readonly body: RequestBody; readonly content: Content }
    | { readonly kind: 'field'; readonly part: Part };
}

/** What the descriptor is made of. */
export interface PlannedCall {
  readonly operation: Operation;
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
}
