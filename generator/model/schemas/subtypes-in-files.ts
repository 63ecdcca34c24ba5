// The schemas of other files that build on a schema by their `allOf`, directly or not. The components of the root document are all
// built; one of another file is built where it is mentioned, and what a discriminator tells apart by its name is mentioned nowhere.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes, referenceOf } from '../../spec/resolve';
import { addToGroup } from '../../support/groups';
import type { BuildContext } from './build-context';
import { isComponent } from './component';
import { keyOf } from './place';

type Subtypes = ReadonlyMap<string, readonly SpecNode[]>;

const known = new WeakMap<BuildContext, Subtypes>();

export function subtypesInFiles(context: BuildContext, base: SpecNode): readonly SpecNode[] {
  let all = known.get(context);
  if (all === undefined) known.set(context, (all = directSubtypes(context)));
  const found = new Map<string, SpecNode>();
  const waiting = [base];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of all.get(keyOf(next)) ?? []) {
      if (found.has(keyOf(child))) continue;
      found.set(keyOf(child), child);
      waiting.push(child);
    }
  }
  return [...found.values()];
}

/** By the key of what they build on. */
function directSubtypes(context: BuildContext): Subtypes {
  const children = new Map<string, SpecNode[]>();
  for (const node of schemasOfFiles(context.spec)) {
    const parts = childNode(node, 'allOf');
    for (const [, part] of parts === undefined ? [] : childNodes(parts)) {
      for (let from: SpecNode | undefined = part; from !== undefined;) {
        const ref: string | undefined = referenceOf(from);
        const target: SpecNode | string = ref === undefined ? '' : context.references.lookUp(from.place.file, ref);
        from = typeof target === 'string' ? undefined : target;
        if (from !== undefined) addToGroup(children, keyOf(from), node);
      }
    }
  }
  return children;
}

/** Whole files, entries of maps, and entries of groups of them. */
function schemasOfFiles(spec: LoadedSpec): readonly SpecNode[] {
  return [...spec.files.values()]
    .filter(({ id }) => id !== '')
    .flatMap(({ id, value }) => {
      const top: SpecNode = { place: { file: id, pointer: '' }, value };
      const entries = childNodes(top).map(([, node]) => node);
      const grouped = entries.flatMap((entry) => childNodes(entry).map(([, node]) => node));
      const shared = childNode(top, 'components', 'schemas');
      return [top, ...entries, ...grouped, ...(shared === undefined ? [] : childNodes(shared).map(([, node]) => node))];
    })
    .filter((node) => childNode(node, 'allOf') !== undefined && isComponent(spec, node));
}
