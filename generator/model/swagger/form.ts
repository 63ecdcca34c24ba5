// Forms of Swagger 2.0: the fields that are in formData become one object, as the schema of a form is in OpenAPI 3. It stands at
// the operation's list of parameters.

import type { SpecNode } from '../../spec/loaded-spec';
import { own } from '../../support/json';
import { append } from '../../support/pointer';
import type { Property } from '../declaration';
import { mediaFormat } from '../http/media-type';
import { underlyingType } from '../http/underlying';
import type { Content, Part, RequestBody } from '../operation';
import { schemaDefault } from '../schemas/annotations';
import type { BuildContext } from '../schemas/build-context';
import { nameContext } from '../schemas/naming-context';
import { keyOf } from '../schemas/place';
import { readDocs } from '../schemas/prose';
import { buildQueued } from '../schemas/schema';
import type { Type } from '../type';
import { isForm, mediaTypes } from './media-types';
import { listStyle, parameterNames, reportList, valueType } from './parameter';

interface Field {
  readonly node: SpecNode;
  readonly property: Property;
}

const silent = { deprecated: false, examples: [] } as const;
const unused = { request: false, response: false, error: false, webhook: false };

/** `nodes`: the fields by their names. */
export function readForm(
  context: BuildContext,
  operation: SpecNode,
  nodes: ReadonlyMap<string, SpecNode>,
): RequestBody {
  const fields = [...nodes].map(([wireName, node]): Field => ({ node, property: propertyOf(context, wireName, node) }));
  buildQueued(context);
  const type = declareForm(context, operation, fields);
  const contents = formTypes(context, operation, fields).map((mediaType): Content => {
    const format = mediaFormat(mediaType) === 'form' ? 'form' : 'multipart';
    const parts = fields.map((field) => partOf(context, field, format));
    return { mediaType, format, type, parts, docs: silent };
  });
  return { required: fields.some(({ property }) => property.required), docs: silent, contents, names: {} };
}

function propertyOf(context: BuildContext, wireName: string, node: SpecNode): Property {
  const given = schemaDefault(context, node);
  return {
    wireName,
    names: parameterNames(context, node),
    type: valueType(context, node),
    required: own(node.value, 'required') === true,
    readOnly: false,
    writeOnly: false,
    ...(given === undefined ? {} : { default: given }),
    docs: readDocs(context.spec, node),
  };
}

function declareForm(context: BuildContext, operation: SpecNode, fields: readonly Field[]): Type {
  const { file, pointer } = operation.place;
  const id = keyOf({ place: { file, pointer: append(pointer, 'parameters') }, value: null });
  const { anchor, steps } = nameContext(context.spec, context.anchors, operation.place);
  context.declarations.set({
    kind: 'object',
    id,
    names: { context: { anchor, steps: [...steps, { kind: 'request-body' }] } },
    origin: 'inline',
    docs: silent,
    usage: unused,
    properties: fields.map(({ property }) => property),
    additional: { mode: 'unspecified' },
    bases: [],
  });
  return { kind: 'reference', id };
}

/** A file needs a multipart form. Where the document names no media type of forms, the simplest that fits is taken. */
function formTypes(context: BuildContext, operation: SpecNode, fields: readonly Field[]): readonly string[] {
  const hasFile = fields.some(({ property }) => isFile(context, property.type));
  const given = mediaTypes(context, operation, 'consumes').filter(isForm);
  const fitting = hasFile ? given.filter((mediaType) => mediaFormat(mediaType) === 'multipart') : given;
  if (fitting.length > 0) return fitting;
  return [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'];
}

function isFile(context: BuildContext, declared: Type): boolean {
  const type = underlyingType(context.declarations, declared);
  return type.kind === 'binary' || (type.kind === 'array' && isFile(context, type.items));
}

function partOf(context: BuildContext, { node, property }: Field, format: 'form' | 'multipart'): Part {
  const { wireName, type, required } = property;
  const list = underlyingType(context.declarations, type).kind === 'array';
  const contentType = isFile(context, type) ? 'application/octet-stream' : 'text/plain';
  if (format === 'multipart' && !isFile(context, type)) reportList(context, node, 'form');
  const { style, explode } = listStyle(node);
  return {
    wireName,
    type,
    required,
    readOnly: false,
    contentTypes: [contentType],
    contentTypeGiven: false,
    format: mediaFormat(contentType),
    repeated: format === 'multipart' && list,
    style,
    explode,
    styleGiven: format === 'form' && list && !explode,
    allowReserved: false,
    headers: [],
  };
}
