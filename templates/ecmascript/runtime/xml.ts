// XML bodies, read and written: XML becomes what the JSON of the type would be, and codecs do the rest.

import { inUTF8 } from './body-raw.js';
import { convert } from './codec.js';
import type { Reader, Source, Writer, XmlRow } from './operation.js';
import { readXml } from './xml-read.js';
import { writeXml } from './xml-write.js';

/** Reads XML; nothing where the body is empty. */
export const xml: Reader = async (source, row: XmlRow) => {
  const text = await xmlText(source);
  return text === '' ? undefined : convert(row.codec, readXml(text, row.node, row.shapes, row.parse), 0);
};

/** Writes XML. Text goes out as it is. */
export const xmlBody: Writer = (value, { codec, type, xml: row }, wanted) => {
  const data = typeof value === 'string' ? value : writeXml(convert(codec, value, 2), row!.node, row!.shapes);
  return { data, type: inUTF8(wanted ?? type) };
};

/** In the encoding of the byte order mark, the response, or the document itself. */
async function xmlText(source: Source): Promise<string> {
  const body = await source.whole();
  if (!body.chunks && !body.arrayBuffer) return source.text();
  const bytes = new Uint8Array(
    await (body.chunks ? new Blob(body.chunks as readonly unknown[] as Blob[]) : body).arrayBuffer(),
  );
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  const [, charset] = /charset="?([\w-]+)/i.exec(source.response.headers.get('content-type') ?? '') ?? [];
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  const [, declared] = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(start) ?? [];
  const label = wide || charset || declared || 'utf-8';
  let decoder = new TextDecoder();
  try {
    decoder = new TextDecoder(label);
  } catch {
    // An unknown name most often stands for UTF-8.
  }
  // Two steps: in one, Node 20 reads windows-1252 as Latin-1.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
