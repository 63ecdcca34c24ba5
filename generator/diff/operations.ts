// Operations: which came and went, and what became of the methods of the others.

import type { Operation } from '../model';
import { plainData } from '../support/plain-data';
import type { OutlineOperation } from '../targets/outline';
import { compareArguments } from './arguments';
import type { Comparison } from './comparison';
import { placeOf, symbolOf, type Entry } from './method';
import { compareResponses } from './responses';

export function compareOperations(comparison: Comparison): void {
  const { before, after } = comparison;
  const keysBySymbol = new Map([...after.operations].map(([key, entry]) => [symbolOf(entry.outline), key]));
  const oldSymbols = new Map([...before.operations].map(([key, entry]) => [symbolOf(entry.outline), key]));
  for (const [key, old] of before.operations) {
    const now = after.operations.get(key);
    const symbol = symbolOf(old.outline);
    const holder = keysBySymbol.get(symbol);
    if (holder !== undefined && holder !== key) {
      const other = after.operations.get(holder);
      comparison.add('meaning-changed', {
        symbol,
        before: addressOf(old.operation),
        after: other && addressOf(other.operation),
        old: placeOf(old.operation),
        new: other && placeOf(other.operation),
      });
    }
    if (now !== undefined) compareOperation(comparison, old, now);
    else if (holder === undefined)
      comparison.add('operation-removed', { symbol, before: addressOf(old.operation), old: placeOf(old.operation) });
  }
  for (const [key, { outline, operation }] of after.operations) {
    const symbol = symbolOf(outline);
    if (before.operations.has(key) || oldSymbols.has(symbol)) continue;
    comparison.add('operation-added', { symbol, after: addressOf(operation), new: placeOf(operation) });
  }
}

function compareOperation(comparison: Comparison, old: Entry, now: Entry): void {
  const symbol = symbolOf(old.outline);
  const places = { old: placeOf(old.operation), new: placeOf(now.operation) };
  const differ = (rule: Parameters<Comparison['add']>[0], before: string, after: string): void => {
    if (before !== after) comparison.add(rule, { symbol, before, after, ...places });
  };
  differ('operation-renamed', old.outline.name, now.outline.name);
  differ('operation-moved', old.outline.class ?? '', now.outline.class ?? '');
  differ('function-moved', functionOf(old.outline), functionOf(now.outline));
  differ('operation-address-changed', addressOf(old.operation), addressOf(now.operation));
  differ('operation-id-changed', old.operation.operationId ?? '', now.operation.operationId ?? '');
  differ('request-shape-changed', old.outline.request, now.outline.request);
  differ('security-changed', securityOf(old.operation), securityOf(now.operation));
  comparePages(comparison, old, now);
  if (!old.operation.docs.deprecated && now.operation.docs.deprecated)
    comparison.add('operation-deprecated', { symbol, ...places });
  if (old.operation.docs.deprecated && !now.operation.docs.deprecated)
    comparison.add('operation-undeprecated', { symbol, ...places });
  compareArguments(comparison, old, now);
  compareResponses(comparison, old, now);
}

function comparePages(comparison: Comparison, old: Entry, now: Entry): void {
  const [was, is] = [old.operation.pagination, now.operation.pagination];
  const [before, after] = [was, is].map((rule) => (rule === undefined ? 'none' : JSON.stringify(plainData(rule))));
  if (before === after) return;
  const rule = was === undefined ? 'pages-added' : was.items === is?.items ? 'pages-changed' : 'pages-removed';
  const places = { old: placeOf(old.operation), new: placeOf(now.operation) };
  comparison.add(rule, { symbol: symbolOf(old.outline), before, after, ...places });
}

function functionOf({ function: standalone }: OutlineOperation): string {
  return standalone === undefined ? '' : `${standalone.name} of ${standalone.module}`;
}

function addressOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

/** Neither the order of alternatives nor that of schemes says anything. */
function securityOf({ security }: Operation): string {
  const alternatives = security.map(({ schemes }) =>
    schemes
      .map(({ scheme }) => scheme)
      .sort()
      .join(' and '),
  );
  return alternatives
    .map((each) => each || 'none')
    .sort()
    .join(', or ');
}
