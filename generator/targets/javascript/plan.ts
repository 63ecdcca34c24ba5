// The plan of a JavaScript client: every decision taken, in terms of JavaScript. emit.ts and outline.ts print it.

import { clientOf, inOrderOfRecord, type Client, type Policy } from '../../client';
import type { ApiModel } from '../../model';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import { planApis, type ApiPlan, type MethodPlan } from './operations/apis';
import { classRule } from './models/class-rule';
import { planModels, type ModelPlan } from './models/plan';
import { assignAll, type Names } from './names/assign';
import type { OperationPlan } from './operations/call';
import { planOperations } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { TypeBook } from './types/book';

const POLICY: Policy = {
  groups: 'all',
  forms: 'fields',
  order: 'required-first',
  inlineNames: 'openapi-generator',
  samples: 'openapi-generator',
  relativeServer: 'as-written',
  streams: 'method',
  bodies: 'union',
};

export interface Plan {
  readonly model: ApiModel;
  readonly client: Client;
  readonly options: Options;
  readonly names: Names;
  readonly book: TypeBook;
  readonly models: readonly ModelPlan[];
  readonly operations: readonly OperationPlan[];
  readonly apis: readonly ApiPlan[];
  /** Those of all classes. */
  readonly methods: readonly MethodPlan[];
  /** The first server, with the defaults of its variables, without a slash at its end. */
  readonly basePath: string;
}

export function plan(source: ApiModel, given: { readonly [name: string]: Json }, context: TargetContext): Plan {
  const model = inOrderOfRecord(source);
  const options = resolveOptions(given, model, context.apiName);
  const client = clientOf(model, POLICY);
  const names = assignAll(model, client, classRule(model.declarations));
  const book = new TypeBook(model.declarations, names, POLICY);
  const operations = planOperations(client.calls, { book, names, security: client.security });
  const apis = planApis(client, names, operations);
  return {
    model,
    client,
    options,
    names,
    book,
    models: planModels(model.declarations, names, book),
    operations,
    apis,
    methods: apis.flatMap((api) => api.operations),
    basePath: client.address,
  };
}
