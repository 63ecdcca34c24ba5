// What a rule is: it looks at objects of some kinds and reports what is wrong with them. Rules know nothing of one another,
// and none decides whether the run goes on.

import type { Diagnostics } from '../support/diagnostics';
import { isJsonObject, own } from '../support/json';
import type { LoadedSpec, SpecNode } from './loaded-spec';
import { childNode, childNodes, pathItemNodes, rootNode, type ResolutionFailure } from './resolve';
import { editionOf } from './edition';
import type { NodeKind } from './shape';

export interface RuleContext {
  readonly spec: LoadedSpec;
  readonly diagnostics: Diagnostics;
  /** What was refused and has been reported: one finding for one file, at the first of the references that lead there. */
  readonly refused: Set<string>;
}

export interface Rule {
  /** Called for every object of the kind; `via` is the field that led to it. */
  readonly visit?: { readonly [kind in NodeKind]?: (node: SpecNode, context: RuleContext, via: string) => void };
  /** Called for every reference that stands for an object. */
  readonly reference?: (
    kind: NodeKind,
    node: SpecNode,
    target: SpecNode | ResolutionFailure,
    context: RuleContext,
  ) => void;
  /** Called once. */
  readonly document?: (context: RuleContext) => void;
}

/** A path of the document with what stands at it; `x-ms-paths` of 2.0 are paths with a query. */
export function pathsOf(spec: LoadedSpec): readonly (readonly [path: string, node: SpecNode])[] {
  return (spec.version === '2.0' ? ['paths', 'x-ms-paths'] : ['paths']).flatMap((key) => {
    const paths = childNode(rootNode(spec), key);
    if (paths === undefined || !isJsonObject(paths.value)) return [];
    return childNodes(paths).filter(([path]) => !path.startsWith('x-'));
  });
}

/** An operation below a path. */
export interface OperationSite {
  readonly path: string;
  readonly method: string;
  readonly node: SpecNode;
  /** What the path item is made of, nearest first. */
  readonly pathItem: readonly SpecNode[];
}

export function operationsOf(spec: LoadedSpec): readonly OperationSite[] {
  return pathsOf(spec).flatMap(([path, entry]) => {
    const pathItem = pathItemNodes(spec, entry);
    const sites = new Map<string, OperationSite>();
    for (const [method, node] of pathItem.flatMap((one) => methodsIn(spec, one)))
      if (!sites.has(method)) sites.set(method, { path, method, node, pathItem });
    return [...sites.values()];
  });
}

function methodsIn(spec: LoadedSpec, pathItem: SpecNode): readonly (readonly [method: string, node: SpecNode])[] {
  const usual = editionOf(spec).methods.flatMap((method) => {
    const node = childNode(pathItem, method);
    return node === undefined ? [] : [[method, node] as const];
  });
  const more = spec.version === '3.2' ? childNode(pathItem, 'additionalOperations') : undefined;
  return more === undefined ? usual : [...usual, ...childNodes(more)];
}

/** The text of a field, when it is text. */
export function textOf(node: SpecNode, field: string): string | undefined {
  const value = own(node.value, field);
  return typeof value === 'string' ? value : undefined;
}

/** The place of a field where it is there, else of the object. */
export function placeOf(node: SpecNode, field: string): SpecNode['place'] {
  return (childNode(node, field) ?? node).place;
}

/** The types of a schema, as a list: `type: string`, and in 3.1 also `type: [string, 'null']`. */
export function typesOf(schema: SpecNode): readonly string[] {
  const type = own(schema.value, 'type');
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : [];
}
