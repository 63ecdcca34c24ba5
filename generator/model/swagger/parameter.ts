// Parameters of Swagger 2.0 that are no part of a body. They have the keywords of a schema themselves; `collectionFormat` says
// how a list is written, in the words of OpenAPI 3 a style.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { own } from '../../support/json';
import { mergedParameters } from '../http/path';
import { SEGMENTS, skipsEncoding } from '../http/value-as-it-is';
import type { NameHints } from '../name-hints';
import type { Parameter, ParameterStyle } from '../operation';
import { schemaDefault } from '../schemas/annotations';
import { sharedName } from '../schemas/component';
import type { BuildContext } from '../schemas/build-context';
import { readDocs, readExtensions, readNames } from '../schemas/prose';
import { typeAt } from '../schemas/schema';
import type { Type } from '../type';
import { reservedHeader } from '../../support/reserved-headers';

const locations = ['path', 'query', 'header'] as const;

export function readSwaggerParameters(
  context: BuildContext,
  pathItem: readonly SpecNode[],
  operation: SpecNode,
  path: string | undefined,
): readonly Parameter[] {
  return mergedParameters(pathItem, operation, path, (entry) => readParameter(context, entry));
}

function readParameter(context: BuildContext, reference: SpecNode): Parameter | undefined {
  const node = context.references.resolved(reference);
  if (node === undefined) return undefined;
  const { value } = node;
  const wireName = own(value, 'name');
  const location = locations.find((known) => known === own(value, 'in'));
  if (typeof wireName !== 'string' || location === undefined) return undefined;
  if (location === 'header' && reservedHeader(wireName) !== undefined) return undefined;
  const type = valueType(context, node);
  const given = schemaDefault(context, node);
  const asIs = skipsEncoding(node);
  if (location !== 'query') reportList(context, node, location);
  return {
    wireName,
    in: location,
    names: parameterNames(context, node),
    required: location === 'path' || own(value, 'required') === true,
    type,
    serialization:
      location === 'path' && asIs
        ? SEGMENTS
        : { kind: 'style', ...(location === 'query' ? listStyle(node) : simple), allowReserved: asIs },
    allowEmptyValue: own(value, 'allowEmptyValue') === true,
    ...(given === undefined ? {} : { default: given }),
    docs: readDocs(context.spec, node),
    extensions: readExtensions(value),
  };
}

const simple = { style: 'simple', explode: false } as const;

/** What a parameter, a header or a field of a form holds. Some documents put it under `schema`, as bodies do. */
export function valueType(context: BuildContext, node: SpecNode): Type {
  if (own(node.value, 'type') === 'file') return { kind: 'binary' };
  const items = childNode(node, 'items');
  if (own(node.value, 'type') === 'array' && own(items?.value, 'type') === 'file')
    return { kind: 'array', items: { kind: 'binary' }, uniqueItems: false };
  const schema = own(node.value, 'type') === undefined ? childNode(node, 'schema') : undefined;
  return typeAt(context, schema ?? node);
}

export function parameterNames({ spec }: BuildContext, node: SpecNode): NameHints {
  const component = sharedName(spec, 'parameters', node);
  return readNames(node.value, component === undefined ? {} : { component });
}

/** `collectionFormat` of a list in a query or a form; `csv` where there is none. A single value is the same in each style. */
export function listStyle(node: SpecNode): { readonly style: ParameterStyle; readonly explode: boolean } {
  const format = own(node.value, 'type') === 'array' ? (own(node.value, 'collectionFormat') ?? 'csv') : 'multi';
  switch (format) {
    case 'multi':
      return { style: 'form', explode: true };
    case 'ssv':
      return { style: 'spaceDelimited', explode: false };
    case 'tsv':
      return { style: 'tabDelimited', explode: false };
    case 'pipes':
      return { style: 'pipeDelimited', explode: false };
    default:
      return { style: 'form', explode: false };
  }
}

/** Clients write lists in paths, headers and multipart forms in one way. */
export function reportList(context: BuildContext, node: SpecNode, location: string): void {
  const format = own(node.value, 'collectionFormat');
  const usual = location === 'form' ? 'multi' : 'csv';
  if (own(node.value, 'type') !== 'array' || (format ?? 'csv') === usual || typeof format !== 'string') return;
  context.findings.report(
    'warning',
    'model-collection-format',
    `the collectionFormat \`${format}\` is not written in ${location === 'path' ? 'paths' : `${location}s`}`,
    node.place,
    location === 'form'
      ? 'In multipart forms each item is a part of its own.'
      : 'The items are joined with commas, as `csv` says.',
  );
}
