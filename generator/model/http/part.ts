// The parts of a form or multipart body: OAS 3.1 §4.8.15 Encoding Object, with its defaults filled in. Properties of every
// variant of a union are parts, since a body may have any of them.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { isJsonObject, own, textAt } from '../../support/json';
import type { Property } from '../declaration';
import type { Header, ParameterStyle, Part } from '../operation';
import type { Type } from '../type';
import type { BuildContext } from '../schemas/build-context';
import { buildHeaders } from './header';
import { mediaFormat } from './media-type';
import { declarationOf, underlyingType } from './underlying';

const styles: readonly string[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

interface Form {
  readonly node: SpecNode;
  readonly schema: SpecNode | undefined;
  readonly type: Type;
  readonly format: 'form' | 'multipart';
  /** JSON is sent by the same schema, which has no files: what has no type there is any value, and a text is written as it is. */
  readonly isAlsoJson: boolean;
}

export function buildParts(context: BuildContext, form: Form): readonly Part[] {
  return partProperties(context, form.type, new Set()).map((property) => {
    const encoding = childNode(form.node, 'encoding', property.wireName);
    return buildPart(context, property, form, encoding);
  });
}

function partProperties(context: BuildContext, type: Type, seen: Set<string>): readonly Property[] {
  const declaration = declarationOf(context.declarations, type);
  if (declaration === undefined || seen.has(declaration.id)) return [];
  seen.add(declaration.id);
  if (declaration.kind === 'object') return declaration.properties;
  if (declaration.kind !== 'union') return [];
  const lists = declaration.variants.map((variant) => partProperties(context, variant.type, seen));
  const merged = new Map<string, Property>();
  for (const property of lists.flat()) if (!merged.has(property.wireName)) merged.set(property.wireName, property);
  const everywhere = (name: string): boolean =>
    lists.every((list) => list.some((property) => property.wireName === name && property.required));
  const isWritten = (name: string): boolean =>
    lists.flat().some((property) => property.wireName === name && !property.readOnly);
  return [...merged.values()].map((property) => ({
    ...property,
    required: everywhere(property.wireName),
    readOnly: !isWritten(property.wireName),
  }));
}

function buildPart(
  context: BuildContext,
  property: Property,
  { schema, format, isAlsoJson }: Form,
  encoding: SpecNode | undefined,
): Part {
  const schemaMediaType = mediaTypeOfSchema(context, schema, property.wireName);
  const untyped = format === 'form' ? 'application/json' : isAlsoJson ? 'text/plain' : 'application/octet-stream';
  const given = textAt(encoding?.value, 'contentType');
  const value = encoding?.value;
  // 3.0 gives style, explode and allowReserved a meaning for form-urlencoded bodies only.
  const styled = format === 'form' || context.dialect.jsonSchema;
  const styleGiven =
    styled && ['style', 'explode', 'allowReserved'].some((keyword) => own(value, keyword) !== undefined);
  const named = styleGiven ? textAt(value, 'style') : undefined;
  const style = (named !== undefined && styles.includes(named) ? named : 'form') as ParameterStyle;
  const explode = styleGiven ? own(value, 'explode') : undefined;
  const contentTypes =
    given === undefined ? [schemaMediaType ?? defaultContentType(context, property.type, untyped)] : split(given);
  const partFormat = mediaFormat(contentTypes[0] ?? '');
  const isArray = ['array', 'tuple'].includes(underlyingType(context.declarations, property.type).kind);
  return {
    wireName: property.wireName,
    type: property.type,
    required: property.required,
    readOnly: property.readOnly,
    contentTypes,
    contentTypeGiven: given !== undefined,
    format: partFormat,
    repeated: format === 'multipart' && isArray && !styleGiven && !(given !== undefined && partFormat === 'json'),
    style,
    explode: typeof explode === 'boolean' ? explode : style === 'form' || style === 'deepObject',
    styleGiven,
    allowReserved: styleGiven && own(value, 'allowReserved') === true,
    headers: encoding === undefined ? [] : partHeaders(context, encoding),
  };
}

function partHeaders(context: BuildContext, encoding: SpecNode): readonly Header[] {
  return buildHeaders(context, encoding);
}

function split(contentType: string): readonly string[] {
  const list = contentType.split(',').map((item) => item.trim());
  return list.filter((item) => item !== '');
}

/** 3.0.4 §4.7.15.1.1, 3.1.1 §4.8.15.1.1: by the type of the property; of the items, for an array. What has no type is `untyped`. */
function defaultContentType(context: BuildContext, declared: Type, untyped: string): string {
  const type = underlyingType(context.declarations, declared);
  switch (type.kind) {
    case 'array':
      return isListOfLists(context, type) ? 'application/json' : defaultContentType(context, type.items, untyped);
    case 'binary':
      return 'application/octet-stream';
    case 'string':
      return context.dialect.jsonSchema && type.format !== 'byte' && /^base64/.test(type.content)
        ? 'application/octet-stream'
        : 'text/plain';
    case 'integer':
    case 'number':
    case 'boolean':
    case 'literal':
    case 'null':
      return 'text/plain';
    case 'map':
    case 'tuple':
    case 'nullable':
      return 'application/json';
    case 'unknown':
      return untyped;
    case 'reference':
      return defaultOfDeclaration(context, type.id, untyped);
  }
}

/** What is in the inner lists has no type of its own then, unless it is files. */
function isListOfLists(context: BuildContext, { items }: Extract<Type, { kind: 'array' }>): boolean {
  let inner = underlyingType(context.declarations, items);
  if (inner.kind !== 'array') return false;
  while (inner.kind === 'array') inner = underlyingType(context.declarations, inner.items);
  return inner.kind !== 'binary';
}

function defaultOfDeclaration(context: BuildContext, id: string, untyped: string): string {
  const declaration = context.declarations.get(id);
  if (declaration?.kind === 'enum') return 'text/plain';
  if (declaration?.kind !== 'union') return 'application/json';
  const types = new Set(
    declaration.variants.map(({ type }) =>
      type.kind === 'reference' && type.id === id ? 'application/json' : defaultContentType(context, type, untyped),
    ),
  );
  const [only] = types;
  return types.size === 1 && only !== undefined
    ? only
    : types.has('application/json')
      ? 'application/json'
      : 'text/plain';
}

/** 3.1: `contentMediaType` at the property (or at its items) is the part's type unless the encoding gives another. */
function mediaTypeOfSchema(context: BuildContext, schema: SpecNode | undefined, name: string): string | undefined {
  if (schema === undefined || !context.dialect.jsonSchema) return undefined;
  const property = own(own(schema.value, 'properties'), name);
  if (!isJsonObject(property)) return undefined;
  return textAt(property, 'contentMediaType') ?? textAt(own(property, 'items'), 'contentMediaType');
}
