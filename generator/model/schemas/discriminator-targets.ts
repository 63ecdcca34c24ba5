// The schemas that a discriminator's values lead to.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, resolveText } from '../../spec/resolve';
import { isJsonObject, own } from '../../support/json';
import type { BuildContext } from './build-context';
import { isComponent } from './component';
import { subtypesInFiles } from './subtypes-in-files';

/** Asks for them, and for what builds on the schema: of other files, nothing else may mention them. */
export function askForTargets(context: BuildContext, node: SpecNode): void {
  for (const child of subtypesInFiles(context, node)) context.components.add(child);
  const mapping = own(own(node.value, 'discriminator'), 'mapping');
  for (const target of isJsonObject(mapping) ? Object.values(mapping) : []) {
    const found = typeof target === 'string' ? schemaNamed(context, node, target) : undefined;
    if (found !== undefined && isComponent(context.spec, found)) context.components.add(found);
  }
}

/** A component's name, or a reference; where a text could be both, the name counts (OAS 3.1.1 §4.8.25). */
export function schemaNamed(context: BuildContext, node: SpecNode, target: string): SpecNode | undefined {
  const { place } = node;
  for (const file of [place.file, '']) {
    const root = context.spec.files.get(file);
    const named =
      root === undefined || target.includes('#')
        ? undefined
        : childNode({ place: { file, pointer: '' }, value: root.value }, 'components', 'schemas', target);
    if (named !== undefined) return named;
  }
  if (resolveText(context.spec, place, target) === undefined) return undefined;
  return context.references.target({ place, value: { $ref: target } }, target);
}
