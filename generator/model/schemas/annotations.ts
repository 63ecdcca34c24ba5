// What a schema says beside its shape, where it may stand at the schema, at an inline part (inline-parts.ts), or (for readOnly and
// writeOnly) at the component that is referred to.

import type { SpecNode } from '../../spec/loaded-spec';
import { referenceOf } from '../../spec/resolve';
import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import type { Docs } from '../docs';
import { mergeDocs, readDocs } from './prose';
import type { BuildContext } from './build-context';
import { inlineParts, partsOf } from './inline-parts';
import { keyOf } from './place';

const leading = ['$ref', 'allOf', 'oneOf', 'anyOf'];

export function isSet(
  context: BuildContext,
  node: SpecNode,
  flag: 'readOnly' | 'writeOnly',
  asked?: Set<string>,
): boolean {
  if (own(node.value, flag) === true) return true;
  if (!isJsonObject(node.value) || node.value[flag] === false) return false;
  if (!leading.some((keyword) => Object.hasOwn(node.value as JsonObject, keyword))) return false;
  const seen = asked ?? new Set<string>();
  const key = keyOf(node);
  if (seen.has(key)) return false;
  seen.add(key);
  const ref = referenceOf(node);
  const target = ref === undefined ? undefined : context.references.target(node, ref);
  if (target !== undefined && isSet(context, target, flag, seen)) return true;
  return partsOf(context, node).some((part) => isSet(context, part, flag, seen));
}

/** Docs of the schema; where it has no words of its own, those of its inline parts. */
export function schemaDocs(context: BuildContext, node: SpecNode): Docs {
  const docs = readDocs(context.spec, node);
  const parts = inlineParts(context, node);
  return parts.length === 0 ? docs : mergeDocs([docs, ...parts.map((part) => readDocs(context.spec, part))]);
}

export function schemaDefault(context: BuildContext, node: SpecNode): Json | undefined {
  const given = own(node.value, 'default');
  if (given !== undefined) return given;
  return inlineParts(context, node)
    .map((part) => own(part.value, 'default'))
    .find((value) => value !== undefined);
}

/** The value that selects the schema, where an extension gives one. */
export function ownDiscriminatorValue(context: BuildContext, node: SpecNode): string | undefined {
  return [node, ...inlineParts(context, node)]
    .map(({ value }) => context.dialect.discriminatorValue(value))
    .find((value) => value !== undefined);
}
