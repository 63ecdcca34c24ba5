// Visits every object of a document once, by what it is (shape.ts): the root's own first, in document order, then what
// is only reached by references into other places. It judges nothing.

import { isJsonObject, type Json, type JsonObject } from '../support/json';
import type { LoadedSpec, SpecNode } from './loaded-spec';
import { childNode, childNodes, followReference, referenceOf, rootNode, type ResolutionFailure } from './resolve';
import { editionOf, type Edition } from './edition';
import type { NodeKind, Shape } from './shape';

export interface Visitor {
  /** An object of the kind; `via` is the field of the object around it that led here, `''` where a reference did. */
  visit(kind: NodeKind, node: SpecNode, via: string): void;
  /** A reference where an object of the kind belongs, with what it leads to. */
  reference(kind: NodeKind, node: SpecNode, target: SpecNode | ResolutionFailure): void;
}

export function walk(spec: LoadedSpec, visitor: Visitor): void {
  new Walker(spec, visitor).run();
}

class Walker {
  /** By value: an object that several YAML aliases share is one object. */
  readonly #seen = new Map<NodeKind, Set<Json>>();
  readonly #pending: { readonly kind: NodeKind; readonly node: SpecNode }[] = [];

  readonly #edition: Edition;

  constructor(
    readonly spec: LoadedSpec,
    readonly visitor: Visitor,
  ) {
    this.#edition = editionOf(spec);
  }

  run(): void {
    this.#enter('document', rootNode(this.spec), '');
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      this.#enter(next.kind, next.node, '');
    }
  }

  #enter(kind: NodeKind, node: SpecNode, via: string): void {
    if (!isJsonObject(node.value)) return;
    let seen = this.#seen.get(kind);
    if (seen === undefined) this.#seen.set(kind, (seen = new Set()));
    if (seen.has(node.value)) return;
    seen.add(node.value);
    if (referenceOf(node) !== undefined) {
      this.#follow(kind, node);
      // Beside `$ref`, other fields count only in schemas from 3.1 on, and in path items.
      const siblings = kind === 'path-item' || (kind === 'schema' && this.#edition.siblings);
      if (!siblings || Object.keys(node.value).length === 1) return;
    }
    this.visitor.visit(kind, node, via);
    this.#descend(this.#edition.shapes[kind], node, node.value);
  }

  #follow(kind: NodeKind, node: SpecNode): void {
    const result = followReference(this.spec, node);
    if ('reason' in result) {
      this.visitor.reference(kind, node, result);
      return;
    }
    this.visitor.reference(kind, node, result.node);
    this.#pending.push({ kind, node: result.node });
    // A reference on the way may have siblings, and has a place of its own. It will lead to the next one.
    if (result.next !== undefined && result.next !== result.node) this.#pending.push({ kind, node: result.next });
  }

  #descend(shape: Shape, node: SpecNode, value: JsonObject): void {
    if (shape.every !== undefined) {
      for (const [key, child] of childNodes(node)) {
        if (!key.startsWith('x-')) this.#enter(shape.every, child, key);
      }
      return;
    }
    for (const key of Object.keys(value)) {
      const field = shape.fields.get(key);
      const child = field === undefined ? undefined : childNode(node, key);
      if (field === undefined || child === undefined) continue;
      if (field.holding === 'one') this.#enter(field.kind, child, key);
      else if (field.holding === 'any' && !Array.isArray(child.value)) this.#enter(field.kind, child, key);
      else if (field.holding === 'map' ? isJsonObject(child.value) : Array.isArray(child.value)) {
        for (const [, item] of childNodes(child)) this.#enter(field.kind, item, key);
      }
    }
  }
}
