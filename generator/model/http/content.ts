// The `content` of a body or a response: one entry for each media type, with the type that its schema has in that format.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { isJsonObject, own } from '../../support/json';
import type { Content, MediaFormat } from '../operation';
import { readDocs } from '../schemas/prose';
import { buildQueued, typeAt } from '../schemas/schema';
import { anyType } from '../schemas/shape';
import type { Type } from '../type';
import { resolved, type Workbench } from '../schemas/workbench';
import { asText } from './binary';
import { isOpenRange, mediaFormat } from './media-type';
import { buildParts } from './part';
import { shownType, underlyingType } from './underlying';
import { report } from '../schemas/report';

const plainString: Type = { kind: 'string', content: 'plain' };
const binary: Type = { kind: 'binary' };

export function buildContents(bench: Workbench, owner: SpecNode): readonly Content[] {
  const content = own(owner.value, 'content');
  if (!isJsonObject(content)) return [];
  const result: Content[] = [];
  for (const mediaType of Object.keys(content)) {
    const child = childNode(owner, 'content', mediaType);
    const node = child === undefined ? undefined : resolved(bench, child);
    if (node !== undefined) result.push(buildContent(bench, mediaType, node));
  }
  return result;
}

function buildContent(bench: Workbench, mediaType: string, node: SpecNode): Content {
  const schema = childNode(node, 'schema');
  const declared = schema === undefined ? undefined : typeAt(bench, schema);
  buildQueued(bench);
  const format = formatOf(bench, mediaType, declared);
  const type = typeInFormat(bench, format, declared, node);
  const parts = format === 'form' || format === 'multipart' ? buildParts(bench, node, format, type, schema) : [];
  return { mediaType, format, type, parts, docs: readDocs(bench, node) };
}

function formatOf(bench: Workbench, mediaType: string, declared: Type | undefined): MediaFormat {
  const type = declared === undefined ? undefined : underlyingType(bench, declared);
  if (!isOpenRange(mediaType)) {
    // `application/json` with a binary schema is how authors describe a download: the bytes are not JSON.
    const format = mediaFormat(mediaType);
    return type?.kind === 'binary' && (format === 'json' || format === 'text' || format === 'xml') ? 'binary' : format;
  }
  if (type === undefined || type.kind === 'binary') return 'binary';
  return type.kind === 'string' ? 'text' : 'json';
}

/** XML is passed on as text, and a media type that is not understood as bytes, whatever their schema says. */
function typeInFormat(bench: Workbench, format: MediaFormat, declared: Type | undefined, node: SpecNode): Type {
  switch (format) {
    case 'json':
    case 'json-lines':
      return declared === undefined ? anyType : asText(declared);
    case 'event-stream':
    case 'text':
      return declared ?? plainString;
    case 'form':
    case 'multipart':
      return declared ?? { kind: 'map', values: anyType };
    case 'xml':
      if (declared !== undefined && !isText(bench, declared)) note(bench, node, 'XML', 'text');
      return declared !== undefined && isText(bench, declared) ? declared : plainString;
    case 'binary': {
      if (declared === undefined) return binary;
      const type = underlyingType(bench, declared);
      if (type.kind === 'string' && type.content !== 'plain') return declared;
      if (type.kind === 'binary') return declared;
      if (type.kind !== 'string' && type.kind !== 'unknown')
        note(bench, node, `a value (${shownType(type)}) in this media type`, 'bytes');
      return binary;
    }
  }
}

function isText(bench: Workbench, type: Type): boolean {
  const { kind } = underlyingType(bench, type);
  return kind === 'string' || kind === 'binary';
}

function note(bench: Workbench, node: SpecNode, what: string, instead: string): void {
  report(
    bench,
    'info',
    'model-media-type-opaque',
    `clients do not read or write ${what}`,
    node.place,
    `The content is passed on as ${instead}.`,
  );
}
