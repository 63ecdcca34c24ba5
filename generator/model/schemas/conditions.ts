// Properties that hold only under a condition: those of `then`, `else` and `dependentSchemas` (JSON Schema 2020-12, core §10.2.2).
// No type can say the condition, so a value may have such a property or not: it is optional.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { isJsonObject, own } from '../../support/json';
import type { TypeId } from '../type';
import type { BuildContext } from './build-context';
import { conditionKeywords, declaresUnderCondition } from './condition-keywords';
import { isNever } from './empty-schema';
import { flatten, type Atom } from './flat-demands';
import { keyOf } from './place';

/** The schemas that declare a property under a condition, and the component whose conditions these are; see `Atom.via`. */
export interface ConditionalProperty {
  readonly nodes: SpecNode[];
  via: TypeId | undefined;
}

const none: ReadonlyMap<string, ConditionalProperty> = new Map();

/** By wire name, in the order of the document; conditions within conditions and references are followed. */
export function conditionalProperties(
  context: BuildContext,
  atoms: readonly Atom[],
): ReadonlyMap<string, ConditionalProperty> {
  if (!context.dialect.jsonSchema || !atoms.some(({ schema }) => declaresUnderCondition(schema))) return none;
  const found = new Map<string, ConditionalProperty>();
  const seen = new Set<string>();
  const visit = (from: Atom, via: TypeId | undefined): void => {
    for (const node of conditionalSchemas(from)) {
      const key = keyOf(node);
      if (seen.has(key)) continue;
      seen.add(key);
      const { atoms: inner } = flatten(context, context.demands.of(node), { id: key, node });
      for (const [name, child] of inner.flatMap(propertySchemas)) {
        if (isNever(child.value)) continue;
        const entry = found.get(name);
        if (entry === undefined) found.set(name, { nodes: [child], via });
        else {
          entry.nodes.push(child);
          entry.via = via;
        }
      }
      for (const atom of inner) visit(atom, via);
    }
  };
  for (const atom of atoms) visit(atom, atom.via);
  return found;
}

function conditionalSchemas({ node, schema }: Atom): readonly SpecNode[] {
  return conditionKeywords.flatMap((keyword) => {
    if (!Object.hasOwn(schema, keyword)) return [];
    const child = childNode(node, keyword);
    if (child === undefined) return [];
    return keyword === 'dependentSchemas' ? childNodes(child).map(([, dependent]) => dependent) : [child];
  });
}

function propertySchemas({ node, schema }: Atom): readonly (readonly [name: string, schema: SpecNode])[] {
  const child = isJsonObject(own(schema, 'properties')) ? childNode(node, 'properties') : undefined;
  return child === undefined ? [] : childNodes(child);
}
