// Takes a part of an API: the operations that a filter lets through, and what they need. Without a filter a model stays
// whole, unused components included.

import type { Diagnostics } from '../support/diagnostics';
import { globPattern } from '../support/glob';
import { reach } from '../support/graph';
import { own, type Json, type JsonObject } from '../support/json';
import type { ApiModel } from './api-model';
import type { Operation } from './operation';
import { visitOperation } from './references';
import type { TypeId } from './type';
import { mentions, withUsage } from './usage';

/** `filter` in specsmith.yaml. An operation has to pass every line that is given; within a line, one entry suffices. */
export interface Filter extends Selection {
  /** Operations that carry none of these extensions, or carry it with the value false. */
  readonly extensions?: readonly string[];
  /** Operations that match none of these lines. `extensions` means the same here as above. */
  readonly exclude?: Selection & Pick<Filter, 'extensions'>;
}

export interface Selection {
  /** Operations with one of these tags. */
  readonly tags?: readonly string[];
  /** Operations whose path matches: `*` stands for anything within a segment, `**` across segments. Webhooks have no path. */
  readonly paths?: readonly string[];
  /** Operations with one of these operationIds. */
  readonly operationIds?: readonly string[];
  /** Operations with one of these methods, in any case. */
  readonly methods?: readonly string[];
}

export function filterModel(model: ApiModel, filter: Filter | JsonObject, diagnostics: Diagnostics): ApiModel {
  const tests = testsOf(filter, model, diagnostics);
  if (tests.length === 0) return model;
  const passes = (operation: Operation): boolean => tests.every((test) => test(operation));
  const operations = model.operations.filter(passes);
  const webhooks = model.webhooks.filter((webhook) => passes(webhook.operation));
  if (operations.length === 0 && webhooks.length === 0 && model.operations.length + model.webhooks.length > 0) {
    diagnostics.warning('filter-empty', 'The filter lets no operation through.', undefined, 'Widen the filter.');
  }
  const named = new Set<TypeId>();
  for (const operation of [...operations, ...webhooks.map((webhook) => webhook.operation)])
    visitOperation(operation, (id) => named.add(id));
  const needed = reach(
    named,
    mentions(new Map(model.declarations.map((declaration) => [declaration.id, declaration]))),
  );
  const tags = new Set([...operations, ...webhooks.map((webhook) => webhook.operation)].flatMap(({ tags }) => tags));
  const declarations = model.declarations.filter(({ id }) => needed.has(id));
  return {
    ...model,
    tags: model.tags.filter(({ name }) => tags.has(name)),
    declarations: withUsage(declarations, operations, webhooks),
    operations,
    webhooks,
  };
}

type Test = (operation: Operation) => boolean;
type Match = (operation: Operation, entry: string) => boolean;

const selections: { readonly [line in keyof Selection]-?: Match } = {
  tags: (operation, tag) => operation.tags.includes(tag),
  paths: (operation, glob) => operation.path.startsWith('/') && globPattern(glob).test(operation.path),
  operationIds: (operation, id) => operation.operationId === id || operation.id === id,
  methods: (operation, method) => operation.method.toUpperCase() === method.toUpperCase(),
};

function carries(operation: Operation, name: string): boolean {
  const value = own(operation.extensions, name);
  return value !== undefined && value !== false;
}

function testsOf(filter: Filter | JsonObject, model: ApiModel, diagnostics: Diagnostics): readonly Test[] {
  const all = [...model.operations, ...model.webhooks.map((webhook) => webhook.operation)];
  const tests: Test[] = [];
  const add = (given: Json | undefined, line: string, matches: Match, wanted: boolean): void => {
    const entries = textsIn(given);
    if (entries === undefined) return;
    for (const entry of entries) {
      if (all.some((operation) => matches(operation, entry))) continue;
      diagnostics.warning(
        'filter-unmatched',
        `No operation matches "${entry}" in the filter's ${line}.`,
        undefined,
        'Look for a typing error, or remove the entry.',
      );
    }
    tests.push((operation) => entries.some((entry) => matches(operation, entry)) === wanted);
  };
  for (const [line, matches] of Object.entries(selections)) add(own(filter, line), line, matches, true);
  add(own(filter, 'extensions'), 'extensions', carries, false);
  const exclude = own(filter, 'exclude');
  for (const [line, matches] of Object.entries({ ...selections, extensions: carries }))
    add(own(exclude, line), `exclude.${line}`, matches, false);
  return tests;
}

function textsIn(value: Json | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return (value as readonly Json[]).filter((entry): entry is string => typeof entry === 'string');
}

/** Everything but the stars stands for itself, braces included: `/pets/{petId}`. */
