// Everything that is decided about a Python client before a line of it is printed.

import { clientOf, Samples, Types, type Client, type Policy } from '../../client';
import type { ApiModel } from '../../model';
import type { Json } from '../../support/json';
import { planModels, type ClassPlan } from './models/plan';
import { assignAll, type Names } from './names/assign';
import { planOperations, type OperationPlan } from './operations/plan';
import { resolveOptions, type Options } from './options';
import { TypeBook } from './types/book';
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
  bodies: 'union',
};

export interface Plan {
  readonly options: Options;
  readonly model: ApiModel;
  /** What the client does, apart from its names and types. */
  readonly client: Client;
  readonly names: Names;
  readonly book: TypeBook;
  readonly types: Types;
  /** Values for the pages. */
  readonly samples: Samples;
  readonly pages: PageFiles;
  readonly classes: readonly ClassPlan[];
  readonly operations: readonly OperationPlan[];
}

export function plan(model: ApiModel, given: { readonly [name: string]: Json }): Plan {
  const options = resolveOptions(given, model);
  const client = clientOf(model, POLICY);
  const names = assignAll(model, client);
  const book = new TypeBook(new Map(model.declarations.map((each) => [each.id, each])), names.models);
  const types = new Types(model.declarations);
  const classes = planModels(model, book);
  return {
    options,
    model,
    client,
    names,
    book,
    types,
    samples: new Samples(types, POLICY),
    pages: new PageFiles(
      [...names.apis.values()].map(({ className }) => className),
      classes.map(({ className }) => className),
    ),
    classes,
    operations: planOperations(client, names, { book, types }),
  };
}
