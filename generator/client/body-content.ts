// One content of a body: what writes it, and of which type the value is that a program gives.

import type { Content, Part, Type } from '../model';
import type { BodyContent } from './call';
import { sentFor } from './media-types';
import { partRow, type PartRow } from './serialization';
import type { Types } from './types';
import type { XmlRows } from './xml';
import type { XmlNode } from './xml-rows';

const WRITERS: { readonly [format in Content['format']]: BodyContent['writer'] } = {
  json: 'json',
  form: 'form',
  multipart: 'multipart',
  text: 'text',
  xml: 'text',
  'event-stream': 'text',
  'json-lines': 'text',
  binary: 'bytes',
};

export function bodyContent(content: Content, types: Types, xml: XmlRows): BodyContent {
  const { mediaType, format, docs } = content;
  const row = xml.rootOf(content);
  const writer = row === undefined ? WRITERS[format] : 'xml';
  return {
    mediaType,
    sent: sentFor(mediaType, format),
    format,
    writer,
    type: sentType(content.type, writer, types),
    ...(row === undefined ? {} : { xml: row }),
    docs,
    parts: format === 'form' || format === 'multipart' ? partRows(content, format, types, xml) : [],
  };
}

function partRows(content: Content, form: 'form' | 'multipart', types: Types, xml: XmlRows): readonly PartRow[] {
  const properties = types.properties(content.type);
  const nodeOf = (part: Part): XmlNode | undefined => xml.partOf(part, properties.get(part.wireName)?.xml);
  return content.parts.filter((part) => !part.readOnly).map((part) => partRow(part, form, types, nodeOf));
}

/** What is sent as it is, is text or bytes: nothing writes an object as such. */
function sentType(type: Type, writer: BodyContent['writer'], types: Types): Type {
  if (writer === 'bytes') return { kind: 'binary' };
  if (writer !== 'text' || types.isSingleValue(type) || types.isFile(type)) return type;
  return { kind: 'string', content: 'plain' };
}
