// The targets there are, each loaded only when it is asked for. Nothing else knows them by name.

import { InvariantError } from '../support/invariant';
import type { Target, TargetName } from './target';

const TARGETS: { readonly [name in TargetName]?: () => Promise<Target> } = {
  csharp: async () => (await import('./csharp')).csharp,
  javascript: async () => (await import('./javascript')).javascript,
  python: async () => (await import('./python')).python,
  typescript: async () => (await import('./typescript')).typescript,
};

export const TARGET_NAMES = Object.keys(TARGETS).sort() as readonly TargetName[];

export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}

/** What a target's plan is, only the target knows: a caller hands it back unseen. */
export function loadTarget(name: TargetName): Promise<Target> {
  const load = TARGETS[name];
  if (load === undefined) throw new InvariantError(`${name} is not a registered target`);
  return load();
}
