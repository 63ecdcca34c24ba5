// The plan of a JavaScript client: every decision taken, in terms of JavaScript. emit.ts and outline.ts print it.

import type { ApiModel } from '../../model';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import { planRequirements, type Requirements } from '../ecmascript/operations/security';
import { planApis, type ApiPlan } from './operations/apis';
import { classRule } from './models/class-rule';
import { planModels, type ModelPlan } from './models/plan';
import { assignAll, type Names } from './names/assign';
import type { OperationPlan } from './operations/call';
import { planOperations } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { TypeBook } from './types/book';

export interface Plan {
  readonly model: ApiModel;
  readonly options: Options;
  readonly names: Names;
  readonly book: TypeBook;
  readonly security: Requirements;
  readonly models: readonly ModelPlan[];
  readonly operations: readonly OperationPlan[];
  readonly apis: readonly ApiPlan[];
  /** The first server, with the defaults of its variables, without a slash at its end. */
  readonly basePath: string;
}

export function plan(model: ApiModel, given: { readonly [name: string]: Json }, context: TargetContext): Plan {
  const options = resolveOptions(given, model, context.apiName);
  const names = assignAll(model, classRule(model.declarations));
  const book = new TypeBook(model.declarations, names);
  const security = planRequirements(model);
  const operations = planOperations(model.operations, { book, names, security });
  return {
    model,
    options,
    names,
    book,
    security,
    models: planModels(model.declarations, names, book),
    operations,
    apis: planApis(model, names, operations),
    basePath: basePathOf(model),
  };
}

function basePathOf({ servers }: ApiModel): string {
  const [first] = servers;
  const variables = new Map(first?.variables.map((variable) => [variable.name, variable.default]));
  const url = (first?.url ?? '').replace(/\{([^{}]*)\}/g, (whole, name: string) => variables.get(name) ?? whole);
  return url.replace(/\/+$/, '');
}
