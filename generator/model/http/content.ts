// The `content` of a body or a response: one entry for each media type, with the type that its schema has in that format.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { isJsonObject, own, textAt, type Json } from '../../support/json';
import type { Docs } from '../docs';
import type { Content, MediaFormat } from '../operation';
import { readDocs } from '../schemas/prose';
import { buildQueued, typeAt } from '../schemas/schema';
import { anyType } from '../schemas/shape';
import type { Type } from '../type';
import type { BuildContext } from '../schemas/build-context';
import { fitsNothing } from '../schemas/empty-schema';
import { keyOf } from '../schemas/place';
import { soleType } from '../schemas/sole-type';
import { readXml } from '../schemas/xml';
import { asText } from './binary';
import { isOpenRange, mediaFormat } from './media-type';
import { buildParts } from './part';
import { shownType, underlyingType } from './underlying';
import { typeUntypedParts } from './untyped-parts';

const plainString: Type = { kind: 'string', content: 'plain' };
const binary: Type = { kind: 'binary' };

export function buildContents(context: BuildContext, owner: SpecNode): readonly Content[] {
  const content = own(owner.value, 'content');
  if (!isJsonObject(content)) return [];
  const all = Object.keys(content).flatMap((mediaType) => {
    const child = childNode(owner, 'content', mediaType);
    const node = child === undefined ? undefined : context.references.resolved(child);
    return node === undefined ? [] : [{ mediaType, node }];
  });
  // Of a body that is a file alone, oRPC says that its JSON is a choice of nothing: it is the file that is meant.
  const meant = all.filter(({ node }) => !fitsNothing(childNode(node, 'schema')?.value));
  const nodes = meant.length === 0 ? all : meant;
  const hasJson = nodes.some(({ mediaType }) => mediaFormat(mediaType) === 'json');
  const schemas = sharedSchemas(nodes.map(({ mediaType, node }) => ({ mediaType, schema: childNode(node, 'schema') })));
  return nodes.map(({ mediaType, node }, index) => buildContent(context, mediaType, node, hasJson, schemas[index]));
}

/**
 * The schema that each media type is read by: of several with one text the one that stands under JSON, or else the first. Frameworks
 * repeat a schema under each media type, and a type of its own for each would say that they differ.
 */
function sharedSchemas(
  all: readonly { readonly mediaType: string; readonly schema: SpecNode | undefined }[],
): readonly (SpecNode | undefined)[] {
  if (all.length < 2) return all.map(({ schema }) => schema);
  const texts = all.map(({ schema }) => JSON.stringify(schema?.value));
  return texts.map((text) => {
    const alike = all.filter((_, index) => texts[index] === text);
    return (alike.find(({ mediaType }) => mediaFormat(mediaType) === 'json') ?? alike[0])?.schema;
  });
}

function buildContent(
  context: BuildContext,
  mediaType: string,
  node: SpecNode,
  besideJson: boolean,
  read: SpecNode | undefined,
): Content {
  const schema = childNode(node, 'schema');
  const declared = read === undefined ? undefined : typeAt(context, read);
  const itemSchema = childNode(node, 'itemSchema');
  const item = itemSchema === undefined ? undefined : typeAt(context, itemSchema);
  const docs = readDocs(context.spec, node);
  const isAlsoJson = besideJson && schema !== undefined && read !== undefined && keyOf(read) !== keyOf(schema);
  const content = contentOf(context, { mediaType, node, schema, declared, item, docs, besideJson, isAlsoJson });
  if (itemSchema !== undefined && content.itemType === undefined) reportItems(context, itemSchema);
  return content;
}

function reportItems(context: BuildContext, item: SpecNode): void {
  context.findings.report(
    'info',
    'model-item-schema',
    'the items of this media type are not decoded one by one',
    item.place,
    'Clients do so for event streams and lines of JSON. The content is passed on as a whole.',
  );
}

/** What a media type is made of, whatever the version says it with. */
export interface ContentSource {
  readonly mediaType: string;
  /** What is blamed; its `encoding`, where it has one, is that of the parts. */
  readonly node: SpecNode;
  readonly schema: SpecNode | undefined;
  readonly declared: Type | undefined;
  /** Of each item of a stream (OAS 3.2 `itemSchema`). */
  readonly item?: Type | undefined;
  readonly docs: Docs;
  /** JSON stands beside it, which is what clients send and ask for. */
  readonly besideJson: boolean;
  /** That JSON has the same schema. */
  readonly isAlsoJson?: boolean;
}

export function contentOf(context: BuildContext, source: ContentSource): Content {
  const { mediaType, node, schema, declared, item, docs, besideJson, isAlsoJson = false } = source;
  buildQueued(context);
  const named = formatOf(context, mediaType, declared);
  const format = named === 'json' && isGatewayStream(context, schema) ? 'json-lines' : named;
  const asked = format === 'xml' && (besideJson || (declared !== undefined && !isStructured(context, declared)));
  // Where JSON is offered too, it is what clients send and read: nothing is lost.
  const blamed = besideJson ? undefined : node;
  const type = asked ? xmlText(context, declared, blamed) : typeInFormat(context, format, declared, blamed);
  // Beside JSON it may be any value, which only the other schema could say.
  if (format === 'multipart' && !besideJson) typeUntypedParts(context, node, type);
  const parts =
    format === 'form' || format === 'multipart' ? buildParts(context, { node, schema, type, format, isAlsoJson }) : [];
  const hints = format === 'event-stream' || format === 'json-lines' ? streamHints(node, item) : {};
  const xml = format === 'xml' && schema !== undefined && !isText(context, type) ? readXml(context, schema) : undefined;
  const blank = schema !== undefined && isBlank(context, schema) ? { isBlank: true as const } : {};
  return { mediaType, format, type, parts, docs, ...hints, ...(xml === undefined ? {} : { xml }), ...blank };
}

/**
 * gRPC-Gateway sends a stream as lines of JSON that are called JSON, each an object of `result` or `error`, and describes one of them
 * (`Stream result of v1Message`).
 */
function isGatewayStream(context: BuildContext, schema: SpecNode | undefined): boolean {
  const value = schema === undefined ? undefined : context.references.resolved(schema)?.value;
  const title = own(value, 'title');
  return typeof title === 'string' && title.startsWith('Stream result of ') && hasResult(own(value, 'properties'));
}

function hasResult(properties: Json | undefined): boolean {
  return (
    own(properties, 'result') !== undefined &&
    Object.keys(properties ?? {}).every((name) => /^(?:result|error)$/.test(name))
  );
}

/** An object without properties, compositions and `additionalProperties`, or with such as are empty and forbidden. */
function isBlank(context: BuildContext, schema: SpecNode): boolean {
  const value = context.references.resolved(schema)?.value;
  const properties = own(value, 'properties');
  const additional = own(value, 'additionalProperties');
  return (
    soleType(value) === 'object' &&
    (properties === undefined || (isJsonObject(properties) && Object.keys(properties).length === 0)) &&
    (additional === undefined || additional === false) &&
    !['allOf', 'anyOf', 'oneOf', 'patternProperties'].some((keyword) => own(value, keyword) !== undefined)
  );
}

/** What is said of a stream. Authors put its sentinel beside the schema or into it. */
function streamHints({ value }: SpecNode, item: Type | undefined): Pick<Content, 'itemType' | 'sentinel'> {
  const name = 'x-speakeasy-sse-sentinel';
  const sentinel = textAt(value, name) ?? textAt(own(value, 'schema'), name);
  return { ...(item === undefined ? {} : { itemType: item }), ...(sentinel === undefined ? {} : { sentinel }) };
}

function formatOf(context: BuildContext, mediaType: string, declared: Type | undefined): MediaFormat {
  const type = declared === undefined ? undefined : underlyingType(context.declarations, declared);
  if (!isOpenRange(mediaType)) {
    // `application/json` with a binary schema is how authors describe a download: the bytes are not JSON.
    const format = mediaFormat(mediaType);
    return type?.kind === 'binary' && (format === 'json' || format === 'text' || format === 'xml') ? 'binary' : format;
  }
  if (type === undefined || type.kind === 'binary') return 'binary';
  return type.kind === 'string' ? 'text' : 'json';
}

/** XML as it is, where JSON stands beside it or its schema is of a value without a name. */
function xmlText(context: BuildContext, declared: Type | undefined, node: SpecNode | undefined): Type {
  if (declared !== undefined && isText(context, declared)) return declared;
  if (declared !== undefined) note(context, node, 'this XML', 'text');
  return plainString;
}

/** What XML can be read into: objects, lists and maps. */
function isStructured(context: BuildContext, declared: Type): boolean {
  const type = underlyingType(context.declarations, declared);
  if (type.kind === 'array' || type.kind === 'map') return true;
  if (type.kind !== 'reference') return type.kind === 'string' || type.kind === 'binary';
  const declaration = context.declarations.get(type.id);
  if (declaration?.kind !== 'union') return declaration?.kind === 'object';
  return declaration.variants.every(({ type: variant }) => {
    const under = underlyingType(context.declarations, variant);
    return under.kind === 'reference' && context.declarations.get(under.id)?.kind === 'object';
  });
}

/** A media type that is not understood is passed on as bytes, whatever its schema says. */
function typeInFormat(
  context: BuildContext,
  format: MediaFormat,
  declared: Type | undefined,
  node: SpecNode | undefined,
): Type {
  switch (format) {
    case 'json':
    case 'json-lines':
      return declared === undefined ? anyType : asText(declared);
    case 'event-stream':
    case 'text':
      return declared ?? plainString;
    case 'form':
    case 'multipart':
      // Of any type: what has no fields is no form.
      return declared === undefined || underlyingType(context.declarations, declared).kind === 'unknown'
        ? { kind: 'map', values: anyType }
        : declared;
    case 'xml':
      return declared ?? plainString;
    case 'binary': {
      if (declared === undefined) return binary;
      const type = underlyingType(context.declarations, declared);
      if (type.kind === 'string' && type.content !== 'plain') return declared;
      if (type.kind === 'binary') return declared;
      if (type.kind !== 'string' && type.kind !== 'unknown')
        note(context, node, `a value (${shownType(type)}) in this media type`, 'bytes');
      return binary;
    }
  }
}

function isText(context: BuildContext, type: Type): boolean {
  const { kind } = underlyingType(context.declarations, type);
  return kind === 'string' || kind === 'binary';
}

function note(context: BuildContext, node: SpecNode | undefined, what: string, instead: string): void {
  if (node === undefined) return;
  context.findings.report(
    'info',
    'model-media-type-opaque',
    `clients do not read or write ${what}`,
    node.place,
    `The content is passed on as ${instead}.`,
  );
}
