// The plan of a C# client: every name, type and order is decided here; emitting only prints.

import type { ApiModel } from '../../model';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import type { EnumPlan } from './models/enums';
import { planModels, type ModelPlan } from './models/plan';
import type { UnionPlan } from './models/unions';
import { assignAll, type Names } from './names/assign';
import { planOperations, type ApiPlan } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { TypeBook } from './types/book';
import { Symbols } from './types/symbols';

export interface Plan {
  readonly model: ApiModel;
  readonly options: Options;
  readonly apis: readonly ApiPlan[];
  readonly models: readonly ModelPlan[];
  readonly enums: readonly EnumPlan[];
  readonly unions: readonly UnionPlan[];
  readonly names: Names;
  readonly book: TypeBook;
}

export function plan(model: ApiModel, given: { readonly [name: string]: Json }, context: TargetContext): Plan {
  const options = resolveOptions(given, model, context.apiName);
  const names = assignAll(model);
  const book = new TypeBook(model.declarations, names.homes, options, new Symbols(options.packageName));
  const { models, enums, unions } = planModels(model, names, book);
  const { apis, results } = planOperations(model, names, book);
  return { model, options, apis, models, enums, unions: [...unions, ...results], names, book };
}
