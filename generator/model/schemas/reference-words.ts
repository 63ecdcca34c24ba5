// The words beside a reference to what is no schema: from OpenAPI 3.1 on a Reference Object may have a description and a summary,
// which stand for those of what it leads to, where that has such a field (OAS 3.1 §4.8.23). Of several references on the way the
// first one counts.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { referenceOf, stepOf } from '../../spec/resolve';
import { isJsonObject, textAt } from '../../support/json';
import { dialectOf } from './dialect';

export type WordField = 'description' | 'summary';

/** `target`: where the reference leads in the end. `fields`: those of its kind. */
export function withWords(
  spec: LoadedSpec,
  reference: SpecNode,
  target: SpecNode,
  fields: readonly WordField[],
): SpecNode {
  if (!dialectOf(spec.version).jsonSchema || !isJsonObject(target.value)) return target;
  const words: { [field in WordField]?: string } = {};
  let node: SpecNode | string = reference;
  while (typeof node !== 'string' && referenceOf(node) !== undefined) {
    for (const field of fields) {
      const text = textAt(node.value, field);
      if (text !== undefined) words[field] ??= text;
    }
    node = stepOf(spec, node);
  }
  return Object.keys(words).length === 0 ? target : { place: target.place, value: { ...target.value, ...words } };
}
