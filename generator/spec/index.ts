// What others use of this layer, in one place. The pipeline imports the modules themselves, each when it is needed.

export { checkSpec } from './check';
export type { Limits } from './limits';
export { loadSpec, type LoadOptions, type SpecSource } from './load';
export type { LoadedFile, LoadedSpec, SpecNode, SpecVersion } from './loaded-spec';
export { locate, locateAll, type Locatable } from './position';
export { UnusableDocument } from './unusable-document';
