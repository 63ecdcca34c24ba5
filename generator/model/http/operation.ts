// Operations: of paths, of webhooks, and of callbacks inside other operations. First all are found and given their ids
// and the anchors that inline names start from; only then is any of them built.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes, pathItemNodes } from '../../spec/resolve';
import { isJsonObject, own, textAt, type Json } from '../../support/json';
import type { NameContext, UnnamedOperation } from '../name-hints';
import type { HttpMethod, Operation, SecurityRequirement, Server, Webhook } from '../operation';
import { readDocs, readExtensions, readNames } from '../schemas/prose';
import type { BuildContext } from '../schemas/build-context';
import { keyOf } from '../schemas/place';
import { rootNameOf } from '../schemas/root-names';
import type { SecurityScheme } from '../security-scheme';
import { cutPath } from './path';
import { readerOf } from './reader';
import { buildRequirements } from './security';
import { isToken } from '../../support/http-token';

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

export interface FoundOperation {
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** Whether the path is a template: those of callbacks are expressions, webhooks have none. */
  readonly template: boolean;
  /** What the path item is made of, nearest first. */
  readonly pathItem: readonly SpecNode[];
  readonly node: SpecNode;
  readonly callbacks: readonly FoundWebhook[];
}

export interface FoundWebhook {
  readonly name: string;
  readonly expression?: string;
  readonly operation: FoundOperation;
}

/** What operations inherit from the document. */
export interface Defaults {
  readonly servers: readonly Server[];
  readonly security: readonly SecurityRequirement[];
  readonly schemes: readonly SecurityScheme[];
}

interface Search {
  readonly context: BuildContext;
  readonly ids: Set<string>;
  /** Callbacks that are being looked through, so that one that refers to itself ends. */
  readonly open: Set<string>;
}

export function findOperations(
  context: BuildContext,
  root: SpecNode,
): { readonly operations: readonly FoundOperation[]; readonly webhooks: readonly FoundWebhook[] } {
  const search: Search = { context, ids: new Set(), open: new Set() };
  const operations: FoundOperation[] = [];
  // Paths of `x-ms-paths` hold a query that tells their operations apart.
  for (const key of context.spec.version === '2.0' ? ['paths', 'x-ms-paths'] : ['paths']) {
    const paths = childNode(root, key);
    for (const [path, child] of paths === undefined ? [] : childNodes(paths)) {
      if (!path.startsWith('x-')) operations.push(...findInPathItem(search, child, path, path, operationAnchor));
    }
  }
  const webhooks: FoundWebhook[] = [];
  const hooks = childNode(root, 'webhooks') ?? childNode(root, 'x-webhooks');
  for (const [name, child] of hooks === undefined ? [] : childNodes(hooks)) {
    const anchor = (_id: string, method: string): NameContext => ({
      anchor: { kind: 'webhook', name, method },
      steps: [],
    });
    for (const operation of findInPathItem(search, child, '', `webhooks/${name}`, anchor))
      webhooks.push({ name, operation });
  }
  return { operations, webhooks };
}

type Anchor = (id: string, method: HttpMethod, unnamed: UnnamedOperation | undefined) => NameContext;

function operationAnchor(id: string, _method: HttpMethod, unnamed: UnnamedOperation | undefined): NameContext {
  return { anchor: { kind: 'operation', id, ...(unnamed === undefined ? {} : { unnamed }) }, steps: [] };
}

function findInPathItem(
  search: Search,
  reference: SpecNode,
  path: string,
  label: string,
  anchor: Anchor,
): readonly FoundOperation[] {
  const resolved = search.context.references.resolved(reference);
  if (resolved === undefined || !isJsonObject(resolved.value)) return [];
  // What stands in the parameters of a path is called after the path, whatever file it stands in.
  if (label === path && isOfFile(search.context, resolved))
    search.context.anchors.add(resolved, { anchor: { kind: 'component', name: path }, steps: [] });
  const pathItem = pathItemNodes(search.context.spec, reference);
  const found: FoundOperation[] = [];
  const seen = new Set<HttpMethod>();
  for (const [method, child] of pathItem.flatMap((one) => methodsOf(search.context, one))) {
    if (seen.has(method)) continue;
    seen.add(method);
    const node = search.context.references.resolved(child);
    if (node === undefined || !isJsonObject(node.value)) continue;
    const operationId = textAt(node.value, 'operationId');
    const id = uniqueId(search.ids, operationId, `${method} ${label}`);
    const start = anchor(id, method, id === operationId ? undefined : { method, path });
    search.context.anchors.add(node, start);
    found.push({
      id,
      method,
      path,
      template: label === path,
      pathItem,
      node,
      callbacks: findCallbacks(search, node, id, start),
    });
  }
  return found;
}

function isOfFile({ spec }: BuildContext, { place }: SpecNode): boolean {
  return place.file !== '' && !place.pointer.startsWith('/components/') && rootNameOf(spec, place) === undefined;
}

/** In the document's order. 3.2 has `query`, and any other method below `additionalOperations`. */
function methodsOf({ spec }: BuildContext, pathItem: SpecNode): readonly (readonly [HttpMethod, SpecNode])[] {
  return childNodes(pathItem).flatMap(([key, child]): readonly (readonly [HttpMethod, SpecNode])[] => {
    if (methods.has(key) || (key === 'query' && spec.version === '3.2')) return [[key.toUpperCase(), child]];
    if (key !== 'additionalOperations' || spec.version !== '3.2') return [];
    return childNodes(child).filter(([method]) => isToken(method) && !method.startsWith('x-'));
  });
}

function uniqueId(ids: Set<string>, operationId: string | undefined, fallback: string): string {
  let id = operationId !== undefined && !ids.has(operationId) ? operationId : fallback;
  for (let count = 2; ids.has(id); count += 1) id = `${fallback} ${count}`;
  ids.add(id);
  return id;
}

function findCallbacks(search: Search, operation: SpecNode, id: string, start: NameContext): readonly FoundWebhook[] {
  const callbacks = childNode(operation, 'callbacks');
  const found: FoundWebhook[] = [];
  for (const [name, reference] of callbacks === undefined ? [] : childNodes(callbacks)) {
    const callback = search.context.references.resolved(reference);
    if (callback === undefined || search.open.has(keyOf(callback))) continue;
    search.open.add(keyOf(callback));
    for (const [expression, pathItem] of childNodes(callback)) {
      if (expression.startsWith('x-')) continue;
      const anchor: Anchor = (_id, method) => ({
        anchor: start.anchor,
        steps: [...start.steps, { kind: 'callback', name, expression, method }],
      });
      const label = `${id} callbacks/${name} ${expression}`;
      for (const inner of findInPathItem(search, pathItem, expression, label, anchor))
        found.push({ name, expression, operation: inner });
    }
    search.open.delete(keyOf(callback));
  }
  return found;
}

export function buildOperation(context: BuildContext, found: FoundOperation, defaults: Defaults): Operation {
  const { node, pathItem, path } = found;
  const operationId = textAt(node.value, 'operationId');
  const reader = readerOf(context);
  const servers = nearestServers(context, [node, ...pathItem]);
  const body = reader.body(context, pathItem, node);
  const parameters = reader.parameters(context, pathItem, node, found.template ? path : undefined);
  return {
    id: found.id,
    ...(operationId === undefined ? {} : { operationId }),
    method: found.method,
    path,
    pathSegments: found.template ? cutPath(path, parameters) : path === '' ? [] : [{ kind: 'text', text: path }],
    tags: tagsOf(own(node.value, 'tags')),
    names: readNames(node.value),
    docs: readDocs(context.spec, node),
    parameters,
    ...(body === undefined ? {} : { body }),
    responses: reader.responses(context, node),
    security: buildRequirements(context, node, defaults.schemes) ?? defaults.security,
    servers: servers ?? defaults.servers,
    ownServers: servers !== undefined && JSON.stringify(servers) !== JSON.stringify(defaults.servers),
    callbacks: found.callbacks.map((callback) => buildWebhook(context, callback, defaults)),
    extensions: [node, ...pathItem].reduce((nearer, { value }) => ({ ...readExtensions(value), ...nearer }), {}),
  };
}

/** `owners`: nearest first. */
function nearestServers(context: BuildContext, owners: readonly SpecNode[]): readonly Server[] | undefined {
  const reader = readerOf(context);
  for (const owner of owners) {
    const servers = reader.servers(context, owner);
    if (servers !== undefined) return servers;
  }
  return undefined;
}

export function buildWebhook(context: BuildContext, found: FoundWebhook, defaults: Defaults): Webhook {
  return {
    name: found.name,
    ...(found.expression === undefined ? {} : { expression: found.expression }),
    operation: buildOperation(context, found.operation, defaults),
  };
}

function tagsOf(tags: Json | undefined): readonly string[] {
  if (!Array.isArray(tags)) return [];
  return [...new Set((tags as readonly Json[]).filter((tag): tag is string => typeof tag === 'string' && tag !== ''))];
}
