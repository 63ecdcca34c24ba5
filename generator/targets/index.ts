// The targets there are, each loaded only when it is asked for. Nothing else knows them by name.

import type { Target, TargetName } from './target';

const TARGETS: { readonly [name in TargetName]: () => Promise<Target> } = {
  typescript: async () => (await import('./typescript')).typescript as Target,
};

export const TARGET_NAMES = Object.keys(TARGETS).sort() as readonly TargetName[];

export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}

export function loadTarget(name: TargetName): Promise<Target> {
  return TARGETS[name]();
}
