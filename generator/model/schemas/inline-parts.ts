// The schemas in a schema that hold whenever it does, null aside: parts of its `allOf`, and the option of a choice that has no
// other. What they say beside the shape of a value, the schema says.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, referenceOf } from '../../spec/resolve';
import { own } from '../../support/json';
import type { BuildContext } from './build-context';
import { isNullableOnly } from './nullness';

/** Those that stand there, the last first: it was written to overrule the others. */
export function inlineParts(context: BuildContext, node: SpecNode): readonly SpecNode[] {
  return partsOf(context, node)
    .filter((part) => !isReference(context, part))
    .reverse()
    .flatMap((part) => [part, ...inlineParts(context, part)]);
}

/** What stands beside a reference counts from OpenAPI 3.1 on. */
function isReference({ dialect }: BuildContext, part: SpecNode): boolean {
  return !dialect.jsonSchema && referenceOf(part) !== undefined;
}

export function partsOf(context: BuildContext, node: SpecNode): readonly SpecNode[] {
  return [...itemsOf(node, 'allOf'), ...onlyOption(context, node, 'oneOf'), ...onlyOption(context, node, 'anyOf')];
}

function onlyOption(context: BuildContext, node: SpecNode, mode: 'oneOf' | 'anyOf'): readonly SpecNode[] {
  const options = itemsOf(node, mode).filter(
    (option) => context.nullness.of(option) !== 'only' && !isNullableOnly(option.value, context.dialect),
  );
  return options.length === 1 ? options : none;
}

function itemsOf(node: SpecNode, keyword: string): readonly SpecNode[] {
  const list = own(node.value, keyword);
  return Array.isArray(list) ? list.flatMap((_, index) => childNode(node, keyword, index) ?? []) : none;
}

const none: readonly SpecNode[] = [];
