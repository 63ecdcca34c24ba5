// The components that are mentioned and not yet built, in the order in which they were first mentioned. Building them one
// after the other, instead of where they are mentioned, keeps the depth of the call stack independent of the document.

import type { SpecNode } from '../../spec/loaded-spec';
import type { TypeId } from '../type';
import { keyOf } from './place';

export class ComponentQueue {
  readonly #waiting: SpecNode[] = [];
  readonly #known = new Set<TypeId>();

  /** Asks for a component. One that was asked for, or was begun, before is not put into the queue again. */
  add(node: SpecNode): void {
    const id = keyOf(node);
    if (this.#known.has(id)) return;
    this.#known.add(id);
    this.#waiting.push(node);
  }

  /** Says that a component is being built, whether or not it was asked for. */
  begin(id: TypeId): void {
    this.#known.add(id);
  }

  /** Whether the id is that of a component that was asked for or begun. */
  knows(id: TypeId): boolean {
    return this.#known.has(id);
  }

  next(): SpecNode | undefined {
    return this.#waiting.shift();
  }
}
