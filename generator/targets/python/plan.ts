// Everything that is decided about a Python client before a line of it is printed.

import type { ApiModel } from '../../model';
import type { TargetContext } from '../target';
import { planClass, type ClassPlan } from './class-plan';
import { assignAll, kindsOf, type Names } from './names';
import { planOperations, type OperationPlan } from './operation-plan';
import type { Options } from './options';
import { TypeBook } from './type-text';

export interface Plan {
  readonly options: Options;
  readonly model: ApiModel;
  readonly names: Names;
  readonly book: TypeBook;
  readonly classes: readonly ClassPlan[];
  readonly operations: readonly OperationPlan[];
  readonly apiName: string;
}

export function planClient(model: ApiModel, options: Options, context: TargetContext): Plan {
  const declared = kindsOf(model.declarations);
  const names = assignAll(model, declared);
  const book = new TypeBook(model.declarations, names.models);
  const classes = declared.flatMap((declaration) => planClass(declaration, book) ?? []);
  return {
    options,
    model,
    names,
    book,
    classes,
    operations: planOperations(model, names, book),
    apiName: context.apiName,
  };
}
