// The plan of a TypeScript client: every decision taken, in terms of TypeScript. emit.ts and outline.ts print it.

import { clientOf, type Client, type Policy } from '../../client';
import type { ApiModel } from '../../model';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import { moreErrors, moreOptions } from './compat';
import { Codecs } from './models/codecs';
import { planErrors, type ErrorClass } from './models/error-classes';
import { planGlobals, type GlobalPlan } from './operations/globals';
import { planGroups, type GroupPlan } from './operations/groups';
import { planOperations, type OperationPlan } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { planCredentials, type CredentialPlan } from './operations/security';
import { sidesOf } from './types/sides';
import { TypeBook } from './types/book';
import { assignAll } from './names/assign';
import { planModels, type ModulePlan } from './models/plan';

const POLICY: Policy = {
  groups: 'first',
  forms: 'whole',
  order: 'document',
  inlineNames: 'speakeasy',
  samples: 'speakeasy',
  relativeServer: 'as-written',
  streams: 'overload',
  bodies: 'union',
};

export interface Plan {
  readonly model: ApiModel;
  readonly client: Client;
  readonly options: Options;
  readonly book: TypeBook;
  readonly codecs: Codecs;
  readonly errors: readonly ErrorClass[];
  readonly credentials: readonly CredentialPlan[];
  readonly globals: readonly GlobalPlan[];
  readonly operations: readonly OperationPlan[];
  /** The first one is the client class itself. */
  readonly groups: readonly GroupPlan[];
  readonly modules: readonly ModulePlan[];
}

export function plan(model: ApiModel, given: { readonly [name: string]: Json }, context: TargetContext): Plan {
  const options = resolveOptions(given, model, context.apiName);
  const sides = sidesOf(model);
  const client = clientOf(model, POLICY);
  const names = assignAll(model, client, sides, options);
  const book = new TypeBook(model.declarations, names.types, sides, options, POLICY);
  const codecs = new Codecs(model.declarations, book);
  const globals = planGlobals(client, options, book);
  const credentials = planCredentials(client.credentials, [
    ...globals.map(({ option }) => option),
    ...moreOptions(options.compat),
  ]);
  const errors = planErrors(client.calls, names.operations, book, moreErrors(options.compat));
  const { security } = client;
  const operations = planOperations(client.calls, { book, codecs, security, errors: errors.of, globals, names });
  return {
    model,
    client,
    options,
    book,
    codecs,
    errors: errors.all,
    credentials,
    globals,
    operations,
    groups: planGroups(model, names, operations, options),
    modules: planModels(model.declarations, book),
  };
}
