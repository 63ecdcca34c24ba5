// The plan of a TypeScript client: every decision taken, in terms of TypeScript. emit.ts and outline.ts print it.

import type { ApiModel } from '../../model';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import { Codecs } from './models/codecs';
import { planErrors, type ErrorClasses } from './models/error-classes';
import { planGlobals, type GlobalPlan } from './operations/globals';
import { planGroups, type GroupPlan } from './operations/groups';
import { planOperations, type OperationPlan } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { SampleMemory } from './pages/sample-memory';
import { planSecurity, type SecurityPlan } from './operations/security';
import { sidesOf } from './types/sides';
import { TypeBook } from './types/book';
import { assignAll } from './names/assign';
import { planModels, type ModulePlan } from './models/plan';

export interface Plan {
  readonly model: ApiModel;
  readonly options: Options;
  readonly book: TypeBook;
  readonly codecs: Codecs;
  readonly errors: ErrorClasses;
  readonly security: SecurityPlan;
  readonly globals: readonly GlobalPlan[];
  readonly operations: readonly OperationPlan[];
  /** The first one is the client class itself. */
  readonly groups: readonly GroupPlan[];
  readonly modules: readonly ModulePlan[];
  /** Of declared types, made when a page first asks for one. */
  readonly samples: SampleMemory;
}

export function plan(model: ApiModel, given: { readonly [name: string]: Json }, context: TargetContext): Plan {
  const options = resolveOptions(given, model, context.apiName);
  const sides = sidesOf(model);
  const names = assignAll(model, sides, options);
  const book = new TypeBook(model.declarations, names.types, sides, options);
  const codecs = new Codecs(model.declarations, book);
  const globals = planGlobals(model, options, book);
  const security = planSecurity(
    model,
    globals.map(({ option }) => option),
  );
  const errors = planErrors(model, names.operations, book);
  const operations = planOperations(model.operations, { book, codecs, options, security, errors, globals, names });
  return {
    model,
    options,
    book,
    codecs,
    errors,
    security,
    globals,
    operations,
    groups: planGroups(model, names, operations, options),
    modules: planModels(model.declarations, book),
    samples: new SampleMemory(),
  };
}
