// Findings by the parts of the document that they stand in, so that the page of an operation or a type shows its own.

import { addToGroup } from '../support/groups';
import { append } from '../support/pointer';
import type { PreviewFinding } from './preview';

export class FindingsAt {
  readonly #below = new Map<string, PreviewFinding[]>();

  constructor(findings: readonly PreviewFinding[]) {
    for (const finding of findings) {
      const { pointer } = finding;
      if (pointer === undefined) continue;
      for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        addToGroup(this.#below, pointer.slice(0, end), finding);
      }
    }
  }

  /** At this place or anywhere below it. */
  below(pointer: string): readonly PreviewFinding[] {
    return this.#below.get(pointer) ?? [];
  }

  operation(path: string, method: string): readonly PreviewFinding[] {
    const item = append('/paths', path);
    return [
      ...this.below(`${item}/${method.toLowerCase()}`),
      ...this.below(`${item}/parameters`),
      ...this.below(`${item}/servers`),
    ];
  }

  /** `id`: of a declared type, a file with a pointer. */
  model(id: string): readonly PreviewFinding[] {
    return id.startsWith('#/') ? this.below(id.slice(1)) : [];
  }
}
