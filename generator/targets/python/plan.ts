// Everything that is decided about a Python client before a line of it is printed.

import type { ApiModel } from '../../model';
import type { Json } from '../../support/json';
import { planModels, type ClassPlan } from './models/plan';
import { assignAll, type Names } from './names/assign';
import { planOperations, type OperationPlan } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { TypeBook } from './types/book';

export interface Plan {
  readonly options: Options;
  readonly model: ApiModel;
  readonly names: Names;
  readonly book: TypeBook;
  readonly classes: readonly ClassPlan[];
  readonly operations: readonly OperationPlan[];
}

export function plan(model: ApiModel, given: { readonly [name: string]: Json }): Plan {
  const options = resolveOptions(given);
  const names = assignAll(model);
  const book = new TypeBook(model.declarations, names.models);
  return {
    options,
    model,
    names,
    book,
    classes: planModels(model, book),
    operations: planOperations(model, names, book),
  };
}
