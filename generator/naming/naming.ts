// How one client's things are named while it is planned and emitted: with the names that they had before, and those that
// the user gives.

import type { JsonObject } from '../support/json';
import type { Steps } from '../support/steps';
import { NameMappings, withMappings } from './mappings';
import { withRegister, type Register } from './register';

export class Naming {
  readonly mappings: NameMappings;

  /** `options`: those of the target. */
  constructor(
    readonly register: Register | undefined,
    options: JsonObject,
  ) {
    this.mappings = new NameMappings(options);
  }

  during<T>(work: () => T): T {
    return withMappings(this.mappings, () => withRegister(this.register, work));
  }

  /** The same for work in steps: between two of them nothing is named. */
  *inSteps(steps: Steps): Steps {
    const iterator = steps[Symbol.iterator]();
    while (this.during(() => iterator.next()).done !== true) yield;
  }
}
