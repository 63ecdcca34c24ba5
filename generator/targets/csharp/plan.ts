// The plan of a C# client: every name, type and order is decided here; emitting only prints.

import { clientOf, inOrderOfRecord, Samples, Types, type Client, type Policy } from '../../client';
import type { ApiModel, TypeId } from '../../model';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import type { EnumPlan } from './models/enums';
import { inConstructorOrder } from './models/constructor-order';
import { planModels, type ModelPlan } from './models/plan';
import type { UnionPlan } from './models/unions';
import { assignAll, type Names } from './names/assign';
import { planOperations, type ApiPlan, type OperationPlan } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { TypeBook } from './types/book';
import { Scope } from './types/scope';
import { Symbols } from './types/symbols';
import { PageFiles } from '../common/pages/page-files';

/** The surface of openapi-generator's client. */
const POLICY: Policy = {
  groups: 'all',
  forms: 'fields',
  order: 'required-first',
  inlineNames: 'openapi-generator',
  samples: 'openapi-generator',
  relativeServer: 'localhost',
  streams: 'method',
  bodies: 'method',
};

export interface Plan {
  readonly model: ApiModel;
  /** What the client does, apart from its names and types. */
  readonly client: Client;
  readonly options: Options;
  readonly apis: readonly ApiPlan[];
  /** Those of all classes. */
  readonly operations: readonly OperationPlan[];
  readonly models: readonly ModelPlan[];
  readonly modelsById: ReadonlyMap<TypeId, ModelPlan>;
  readonly enums: readonly EnumPlan[];
  readonly unions: readonly UnionPlan[];
  readonly names: Names;
  readonly scope: Scope;
  readonly book: TypeBook;
  readonly types: Types;
  /** Values for the pages. */
  readonly samples: Samples;
  readonly pages: PageFiles;
}

export function plan(source: ApiModel, given: { readonly [name: string]: Json }, context: TargetContext): Plan {
  const model = inOrderOfRecord(inConstructorOrder(source));
  const options = resolveOptions(given, model, context.apiName);
  const client = clientOf(model, POLICY);
  const names = assignAll(model, client);
  const scope = new Scope(options.packageName, names);
  const book = new TypeBook(model.declarations, names.homes, options, new Symbols(options.packageName, scope));
  const types = new Types(model.declarations);
  const { models, enums, unions } = planModels(model, names, book);
  const { apis, results } = planOperations(names, book);
  return {
    model,
    client,
    options,
    apis,
    operations: apis.flatMap((api) => api.operations),
    models,
    modelsById: new Map(models.map((each) => [each.id, each])),
    enums,
    unions: [...unions, ...results],
    names,
    scope,
    book,
    types,
    samples: new Samples(types, POLICY),
    pages: new PageFiles(
      apis.map(({ name }) => name),
      [...models, ...enums, ...unions, ...results].map(({ name }) => name),
    ),
  };
}
