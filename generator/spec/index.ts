// What other layers use of this one.

export { checkSpec } from './check';
export type { Limits } from './limits';
export { loadSpec, type LoadOptions, type SpecSource } from './load';
export { locate, locateAll, type Locatable } from './position';
export { UnusableDocument } from './unusable-document';
