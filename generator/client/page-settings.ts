// Which operations have pages: rules of a configuration by id or glob, else those that operations carry themselves, for other
// generators too. What does not fit the document is told at its place, unless it was written for another generator; what fits stands in the model, where clients find it.

import type { ApiModel, Operation, PageRule } from '../model';
import type { Diagnostics, Place } from '../support/diagnostics';
import { globPattern } from '../support/glob';
import { own, type Json } from '../support/json';
import { append, tokensOf, type Pointer } from '../support/pointer';
import { foreignRule } from './page-extensions';
import { pageRule } from './page-rules';
import { pageRow } from './pages';
import { Types } from './types';

const HINT = 'Correct the rule, or take it out.';

interface Source {
  readonly rule: PageRule;
  /** What stands before a fault's own place in a message; nothing where faults are not told. */
  readonly name?: string;
  readonly place?: Place;
}

/** `settings`: `pagination` in specsmith.yaml, a list of rules, of which the first that names an operation counts. */
export function withPages(model: ApiModel, settings: readonly Json[], diagnostics: Diagnostics): ApiModel {
  const configured = configuredRules(model, settings, diagnostics);
  const types = new Types(model.declarations);
  const operations = model.operations.map((operation) => {
    const source = configured.get(operation.id) ?? ownRule(operation, types);
    if (source === undefined) return operation;
    const row = pageRow(operation, source.rule, types);
    if ('item' in row) return { ...operation, pagination: source.rule };
    if (source.name === undefined) return operation;
    for (const { at, message } of row) report(diagnostics, source, at, `${operation.id}: ${message}`);
    return operation;
  });
  return { ...model, operations };
}

function configuredRules(
  { operations }: ApiModel,
  settings: readonly Json[],
  diagnostics: Diagnostics,
): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  settings.forEach((value, index) => {
    const name = `pagination.${index}`;
    const rule = pageRule(value);
    const globs = own(value, 'operations');
    if (rule === undefined || !Array.isArray(globs)) return;
    globs.forEach((glob, at) => {
      const pattern = globPattern(String(glob));
      const named = operations.filter(({ id }) => pattern.test(id));
      if (named.length === 0) {
        const message = `the document has no operation ${JSON.stringify(glob)}`;
        diagnostics.error('pagination-unmatched', `${name}.operations.${at}: ${message}`, undefined, HINT);
      }
      for (const { id } of named) if (!found.has(id)) found.set(id, { rule, name });
    });
  });
  return found;
}

function ownRule(operation: Operation, types: Types): Source | undefined {
  const { extensions, path, method } = operation;
  const rule = pageRule(own(extensions, 'x-pagination'));
  if (rule === undefined) {
    const foreign = foreignRule(operation, types);
    return foreign && { rule: foreign };
  }
  const pointer = append('/paths', path, method.toLowerCase(), 'x-pagination');
  return { rule, name: 'x-pagination', place: { file: '', pointer } };
}

function report(diagnostics: Diagnostics, { name = '', place }: Source, at: Pointer, message: string): void {
  const where = place === undefined ? undefined : { ...place, pointer: `${place.pointer}${at}` };
  diagnostics.error('pagination-unfit', `${[name, ...tokensOf(at)].join('.')}: ${message}`, where, HINT);
}
