// The plan of a TypeScript client: every decision taken, in terms of TypeScript. emit.ts, docs.ts and outline.ts print it.

import type { ApiModel, Declaration } from '../../model';
import { addToGroup } from '../../support/groups';
import { by } from '../../support/order';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import { Codecs } from './models/codecs';
import { planErrors, type ErrorClasses } from './models/error-classes';
import { planGlobals, type GlobalPlan } from './operations/globals';
import { planGroups, type GroupPlan } from './operations/groups';
import { nameOperations } from './names/operations';
import { planOperation, type OperationPlan } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { SampleMemory } from './pages/sample-memory';
import { planSecurity, type SecurityPlan } from './operations/security';
import { sidesOf } from './types/sides';
import { TypeBook } from './types/book';
import { nameTypes } from './names/assign';

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
  /** Declarations by the module that declares them, in the order of paths. */
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
  /** Of declared types, made when a page first asks for one. */
  readonly samples: SampleMemory;
}

export function plan(model: ApiModel, given: { readonly [name: string]: Json }, context: TargetContext): Plan {
  const options = resolveOptions(given, model, context.apiName);
  const operationNames = nameOperations(model, options);
  const sides = sidesOf(model);
  const extras = model.operations.flatMap(({ id }) => {
    const name = operationNames.get(id)?.function ?? '';
    return ['Request', 'Response', 'Error'].map((role) => ({
      key: `${id} ${role}`,
      ladder: [`${name} ${role}`, `${name} Call ${role}`],
      rank: 2,
    }));
  });
  const groups = planGroups(model, operationNames, options);
  const named = nameTypes(model, operationNames, sides.split, [...extras, ...groups.requests], options);
  const book = new TypeBook(model.declarations, named.declarations, sides, options);
  const codecs = new Codecs(model.declarations, book);
  const globals = planGlobals(model, options, book);
  const security = planSecurity(
    model,
    globals.map(({ option }) => option),
  );
  const errors = planErrors(model, operationNames, book);
  const operations = model.operations.map((operation) =>
    planOperation(operation, {
      book,
      codecs,
      options,
      security,
      errors,
      globals,
      operationNames,
      typeNames: named.others,
    }),
  );
  const byModule = new Map<string, Declaration[]>();
  for (const declaration of model.declarations) {
    addToGroup(byModule, book.names(declaration.id).module, declaration);
  }
  return {
    model,
    options,
    book,
    codecs,
    errors,
    security,
    globals,
    operations,
    groups: groups.finish(operations, named.others),
    modules: [...byModule].map(([path, declarations]) => ({ path, declarations })).sort(by(({ path }) => path)),
    samples: new SampleMemory(),
  };
}
