// Parameters of OpenAPI 3, with styles and their defaults filled in (OAS 3.1 §4.8.12).

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { own } from '../../support/json';
import type { Parameter, ParameterLocation, ParameterSerialization, ParameterStyle } from '../operation';
import { schemaDefault, schemaDocs } from '../schemas/annotations';
import { sharedName } from '../schemas/component';
import { mergeDocs, readDocs, readExtensions, readNames } from '../schemas/prose';
import { typeAt } from '../schemas/schema';
import { withoutNull } from '../schemas/shape';
import { asText } from './binary';
import type { Type } from '../type';
import type { BuildContext } from '../schemas/build-context';
import { mediaFormat } from './media-type';
import { mergedParameters } from './path';
import { isForm, isWholeQuery } from './querystring';
import { SEGMENTS, skipsEncoding } from './value-as-it-is';
import { reservedHeader } from '../../support/reserved-headers';

const locations: readonly string[] = ['path', 'query', 'header', 'cookie'];
const styles: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

export function buildParameters(
  context: BuildContext,
  pathItem: readonly SpecNode[],
  operation: SpecNode,
  path: string | undefined,
): readonly Parameter[] {
  return mergedParameters(pathItem, operation, path, (child) => buildParameter(context, child));
}

function buildParameter(context: BuildContext, reference: SpecNode): Parameter | undefined {
  const node = context.references.resolved(reference);
  if (node === undefined) return undefined;
  const { value } = node;
  const wireName = own(value, 'name');
  const whole = isWholeQuery(context, node);
  const location = whole ? 'query' : own(value, 'in');
  if (typeof wireName !== 'string' || typeof location !== 'string' || !locations.includes(location)) {
    return undefined;
  }
  if (location === 'header' && reservedHeader(wireName) !== undefined) return undefined;
  if (whole && !isForm(context, node)) return undefined;
  const place = location as ParameterLocation;
  const held = valueSchema(context, node);
  const { schema, mediaType } = held;
  // A path has no place for null, which zod's coerced numbers allow.
  const type = place === 'path' && mediaType === undefined ? withoutNull(held.type) : held.type;
  const component = sharedName(context.spec, 'parameters', node);
  const given = schema === undefined ? undefined : schemaDefault(context, schema);
  const docs = readDocs(context.spec, node);
  return {
    wireName,
    in: place,
    names: readNames(value, component === undefined ? {} : { component }),
    required: place === 'path' || own(value, 'required') === true,
    type,
    serialization:
      mediaType === undefined || whole
        ? readStyle(context, node, place)
        : { kind: 'content', mediaType, format: mediaFormat(mediaType) },
    allowEmptyValue: own(value, 'allowEmptyValue') === true,
    ...(given === undefined ? {} : { default: given }),
    docs:
      schema === undefined ? docs : { ...mergeDocs([docs, schemaDocs(context, schema)]), deprecated: docs.deprecated },
    extensions: readExtensions(value),
  };
}

/** The schema of a parameter or header: its own, or that of the one media type in `content`. */
export function valueSchema(
  context: BuildContext,
  node: SpecNode,
): { readonly type: Type; readonly schema?: SpecNode; readonly mediaType?: string } {
  const own = childNode(node, 'schema');
  if (own !== undefined) return { type: textual(typeAt(context, own), own), schema: own };
  const content = childNode(node, 'content');
  const [entry] = content === undefined ? [] : childNodes(content);
  if (entry !== undefined) {
    const [mediaType, media] = entry;
    const schema = childNode(media, 'schema');
    return {
      type: schema === undefined ? { kind: 'unknown', reason: 'any' } : typeAt(context, schema),
      mediaType,
      ...(schema === undefined ? {} : { schema }),
    };
  }
  return { type: { kind: 'string', content: 'plain' } };
}

/** `contentMediaType` says what the text of a parameter holds, and makes no bytes of it: parameters are text. */
function textual(type: Type, { value }: SpecNode): Type {
  const formats = [value, own(value, 'items')].map((schema) => own(schema, 'format'));
  return formats.includes('binary') ? type : asText(type, { kind: 'string', content: 'plain' });
}

/** OAS 3.2 §4.12.3: `cookie` escapes nothing, and separates its pairs as a Cookie header does. */
const COOKIE_STYLES: readonly ParameterStyle[] = ['form', 'cookie'];

function readStyle(context: BuildContext, node: SpecNode, place: ParameterLocation): ParameterSerialization {
  const allowed = place === 'cookie' && context.spec.version === '3.2' ? COOKIE_STYLES : styles[place];
  const [standard] = allowed as readonly [ParameterStyle, ...ParameterStyle[]];
  const style = allowed.find((item) => item === own(node.value, 'style')) ?? standard;
  const asIs = skipsEncoding(node);
  if (asIs && place === 'path' && style === 'simple') return SEGMENTS;
  const explode = own(node.value, 'explode');
  return {
    kind: 'style',
    style,
    // Only exploded deep objects are defined: an absent `explode` cannot mean false there.
    explode: typeof explode === 'boolean' ? explode : style === 'form' || style === 'cookie' || style === 'deepObject',
    allowReserved: asIs || own(node.value, 'allowReserved') === true,
  };
}
