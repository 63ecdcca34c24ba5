// The places where names of inline schemas start: those of operations, by path, webhook or callback.

import type { SpecNode } from '../../spec/loaded-spec';
import type { NameContext } from '../name-hints';
import { keyOf } from './place';

export class NameAnchors {
  readonly #contexts = new Map<string, NameContext>();

  /** An operation that is found again, by another reference to its path item, keeps its first name. */
  add(node: SpecNode, context: NameContext): void {
    const key = keyOf(node);
    if (!this.#contexts.has(key)) this.#contexts.set(key, context);
  }

  at(file: string, pointer: string): NameContext | undefined {
    return this.#contexts.get(`${file}#${pointer}`);
  }
}
