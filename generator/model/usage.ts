// Where a declaration is used: in requests, successful responses, errors, webhooks. Through everything that it is reached by.

import { reach } from '../support/graph';
import type { Declaration, Usage } from './declaration';
import type { Operation, Webhook } from './operation';
import { visitContents, visitDeclaration, visitHeaders, visitOperation, visitType, type Visit } from './references';
import type { TypeId } from './type';

type Role = keyof Usage;

export function withUsage(
  declarations: readonly Declaration[],
  operations: readonly Operation[],
  webhooks: readonly Webhook[],
): readonly Declaration[] {
  const index = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const named: Record<Role, Set<TypeId>> = {
    request: new Set(),
    response: new Set(),
    error: new Set(),
    webhook: new Set(),
  };
  const into = (role: Role): Visit => {
    const set = named[role];
    return (id) => set.add(id);
  };
  for (const operation of operations) visitRoles(operation, into);
  for (const webhook of webhooks) visitOperation(webhook.operation, into('webhook'));
  const edges = mentions(index);
  const reached = {
    request: reach(named.request, edges),
    response: reach(named.response, edges),
    error: reach(named.error, edges),
    webhook: reach(named.webhook, edges),
  };
  return declarations.map((declaration) => ({
    ...declaration,
    usage: {
      request: reached.request.has(declaration.id),
      response: reached.response.has(declaration.id),
      error: reached.error.has(declaration.id),
      webhook: reached.webhook.has(declaration.id),
    },
  }));
}

function visitRoles(operation: Operation, into: (role: Role) => Visit): void {
  for (const parameter of operation.parameters) visitType(parameter.type, into('request'));
  if (operation.body !== undefined) visitContents(operation.body.contents, into('request'));
  for (const response of operation.responses) {
    const visit = into(response.outcome === 'success' ? 'response' : 'error');
    visitContents(response.contents, visit);
    visitHeaders(response.headers, visit);
  }
  for (const callback of operation.callbacks) visitOperation(callback.operation, into('webhook'));
}

/** What each declaration mentions, asked for once. */
export function mentions(index: ReadonlyMap<TypeId, Declaration>): (id: TypeId) => ReadonlySet<TypeId> {
  const known = new Map<TypeId, ReadonlySet<TypeId>>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const ids = new Set<TypeId>();
    const declaration = index.get(id);
    if (declaration !== undefined) visitDeclaration(declaration, (next) => ids.add(next));
    known.set(id, ids);
    return ids;
  };
}
