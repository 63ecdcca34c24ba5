// Responses of Swagger 2.0: one schema for all media types that the operation produces, examples by media type, and headers that
// have the keywords of a schema themselves. Without a schema there is no content.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes, resolveReference } from '../../spec/resolve';
import { isJsonObject, own } from '../../support/json';
import { contentOf } from '../http/content';
import { mediaFormat } from '../http/media-type';
import { buildResponses, type ResponseParts } from '../http/response';
import type { Content, Header, Response } from '../operation';
import type { BuildContext } from '../schemas/build-context';
import { readDocs } from '../schemas/prose';
import { typeAt } from '../schemas/schema';
import type { Type } from '../type';
import { mediaTypes } from './media-types';
import { valueType } from './parameter';

export function readSwaggerResponses(context: BuildContext, operation: SpecNode): readonly Response[] {
  const parts: ResponseParts = {
    contents: (node) => contentsOf(context, operation, node),
    headers: (node) => headersOf(context, node),
  };
  return buildResponses(context, operation, parts);
}

/** The type of the schema of a body or an answer: a file is bytes. */
export function contentType(context: BuildContext, schema: SpecNode): Type {
  const target = resolveReference(context.spec, schema)?.node.value;
  return own(target, 'type') === 'file' ? { kind: 'binary' } : typeAt(context, schema);
}

function contentsOf(context: BuildContext, operation: SpecNode, node: SpecNode): readonly Content[] {
  const schema = childNode(node, 'schema');
  if (schema === undefined) return [];
  const declared = contentType(context, schema);
  const given = mediaTypes(context, operation, 'produces');
  const usual = declared.kind === 'binary' ? 'application/octet-stream' : 'application/json';
  const examples = own(node.value, 'examples');
  const besideJson = given.some((mediaType) => mediaFormat(mediaType) === 'json');
  return (given.length > 0 ? given : [usual]).map((mediaType) => {
    const value = isJsonObject(examples) ? own(examples, mediaType) : undefined;
    const docs = { deprecated: false, examples: value === undefined ? [] : [{ value }] };
    return contentOf(context, { mediaType, node, schema, declared, docs, besideJson });
  });
}

function headersOf(context: BuildContext, node: SpecNode): readonly Header[] {
  const headers = childNode(node, 'headers');
  return (headers === undefined ? [] : childNodes(headers)).flatMap(([wireName, header]): readonly Header[] => {
    if (wireName.toLowerCase() === 'content-type' || !isJsonObject(header.value)) return [];
    const docs = readDocs(context.spec, header);
    return [{ wireName, required: false, type: valueType(context, header), explode: false, docs }];
  });
}
