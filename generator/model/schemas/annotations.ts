// What a schema says beside its shape, where it may stand at the schema, at an inline allOf part, or (for readOnly and
// writeOnly) at the component that is referred to.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, referenceOf } from '../../spec/resolve';
import { isJsonObject, own, type Json } from '../../support/json';
import type { Docs } from '../docs';
import { mergeDocs, readDocs } from './prose';
import type { BuildContext } from './build-context';
import { keyOf } from './place';

export function isSet(
  context: BuildContext,
  node: SpecNode,
  flag: 'readOnly' | 'writeOnly',
  asked?: Set<string>,
): boolean {
  if (own(node.value, flag) === true) return true;
  if (!isJsonObject(node.value) || node.value[flag] === false) return false;
  if (!Object.hasOwn(node.value, '$ref') && !Object.hasOwn(node.value, 'allOf')) return false;
  const seen = asked ?? new Set<string>();
  const key = keyOf(node);
  if (seen.has(key)) return false;
  seen.add(key);
  const ref = referenceOf(node);
  const target = ref === undefined ? undefined : context.references.target(node, ref);
  if (target !== undefined && isSet(context, target, flag, seen)) return true;
  return partsOf(node).some((part) => isSet(context, part, flag, seen));
}

/** Docs of the schema; where it has no words of its own, those of its inline allOf parts. */
export function schemaDocs(context: BuildContext, node: SpecNode): Docs {
  const docs = readDocs(context.spec, node);
  const parts = inlineParts(node);
  return parts.length === 0 ? docs : mergeDocs([docs, ...parts.map((part) => readDocs(context.spec, part))]);
}

export function schemaDefault(node: SpecNode): Json | undefined {
  const given = own(node.value, 'default');
  if (given !== undefined) return given;
  return inlineParts(node)
    .map((part) => own(part.value, 'default'))
    .find((value) => value !== undefined);
}

/** The last part first: it was written to overrule the others. Parts that make an object of their own speak for themselves. */
function inlineParts(node: SpecNode): readonly SpecNode[] {
  return partsOf(node)
    .filter((part) => referenceOf(part) === undefined)
    .reverse();
}

function partsOf(node: SpecNode): readonly SpecNode[] {
  const list = own(node.value, 'allOf');
  return Array.isArray(list) ? list.flatMap((_, index) => childNode(node, 'allOf', index) ?? []) : [];
}
