// JSON of a type as XML, by the rows of the document. What XML cannot hold is a RequestError.

import { RequestError } from './errors.js';
import type { XmlNode, XmlShape } from './operation.js';
import { isXmlName, isXmlText } from './xml-parse.js';
import { TEXT, XSI } from './xml-read.js';

/** Namespaces by the prefixes that stand for them here. */
type Scope = { readonly [prefix: string]: string };

interface Parts {
  attributes: string;
  content: string;
  scope: Scope;
}

export function writeXml(value: unknown, node: XmlNode, shapes: readonly XmlShape[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementText(value, node, { xml: 'http://www.w3.org/XML/1998/namespace' }, shapes, 0)}`;
}

/** A part of a form. Text goes out as it is. */
export function xmlPart(value: unknown, node: XmlNode, shapes: readonly XmlShape[]): string {
  return typeof value === 'string' ? value : writeXml(value, node, shapes);
}

function elementText(value: unknown, node: XmlNode, outer: Scope, shapes: readonly XmlShape[], depth: number): string {
  if (depth > 128) throw new RequestError('the body is too deep');
  const parts: Parts = { attributes: '', content: '', scope: outer };
  const tag = qualified(node, parts);
  if (value === null) {
    declare('xsi', XSI, parts);
    parts.attributes += ' xsi:nil="true"';
  } else fill(value, node, parts, shapes, depth + 1);
  return parts.content === '' ? `<${tag}${parts.attributes}/>` : `<${tag}${parts.attributes}>${parts.content}</${tag}>`;
}

function fill(value: unknown, node: XmlNode, parts: Parts, shapes: readonly XmlShape[], depth: number): void {
  const inner = (item: unknown, of: XmlNode): string => elementText(item, of, parts.scope, shapes, depth);
  if (Array.isArray(value)) {
    const of: XmlNode = node.of ?? { name: 'item', type: 'any' };
    for (const item of value) parts.content += inner(item ?? null, of);
  } else if (typeof value === 'object' && value !== null) {
    if (node.type === 'object') return fillObject(value, shapes[node.shape!]!, parts, shapes, depth);
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      if (key === TEXT) parts.content += escaped(scalarText(item));
      else parts.content += loose(key, item, node.of, inner);
    }
  } else parts.content += escaped(scalarText(value));
}

function fillObject(value: object, shape: XmlShape, parts: Parts, shapes: readonly XmlShape[], depth: number): void {
  const inner = (item: unknown, of: XmlNode): string => elementText(item, of, parts.scope, shapes, depth);
  const given = new Map<string, unknown>(Object.entries(value));
  // Attributes first: their prefixes are declared at the element.
  for (const [key, node] of shape.properties) {
    const item = given.get(key);
    if (node.as !== 'attribute' || item === undefined || item === null) continue;
    const name = qualified(node, parts);
    parts.attributes += ` ${name}="${escaped(scalarText(item)).replace(/[\t\n"]/g, (mark) => `&#${mark.charCodeAt(0)};`)}"`;
  }
  for (const [key, node] of shape.properties) {
    const item = given.get(key);
    given.delete(key);
    if (item === undefined || node.as === 'attribute') continue;
    if (node.as === undefined) parts.content += inner(item, node);
    else if (item === null) continue;
    else if (node.as === 'text') parts.content += escaped(scalarText(item));
    else if (node.as === 'cdata') parts.content += cdata(scalarText(item));
    else if (Array.isArray(item)) for (const each of item) parts.content += inner(each ?? null, node.of!);
    else if (node.type === 'object') fillObject(item, shapes[node.shape!]!, parts, shapes, depth);
  }
  for (const [key, item] of given) if (item !== undefined) parts.content += loose(key, item, shape.rest, inner);
}

/** What the document does not name goes by its key; a list of it is an element for each item. */
function loose(
  key: string,
  value: unknown,
  row: XmlNode | undefined,
  inner: (value: unknown, node: XmlNode) => string,
): string {
  if (!isXmlName(key)) throw new RequestError(`"${key}" is no name of an XML element`);
  const node: XmlNode = { type: 'any', ...row, name: key };
  if (Array.isArray(value) && node.type === 'any') return value.map((item) => inner(item ?? null, node)).join('');
  return inner(value, node);
}

/** The name as it is written; declares its namespace where it is not known here. */
function qualified({ name, namespace, prefix = '' }: XmlNode, parts: Parts): string {
  if (namespace === undefined) return name;
  declare(prefix, namespace, parts);
  return prefix ? `${prefix}:${name}` : name;
}

function declare(prefix: string, namespace: string, parts: Parts): void {
  if (parts.scope[prefix] === namespace) return;
  parts.scope = { ...parts.scope, [prefix]: namespace };
  parts.attributes += ` xmlns${prefix && `:${prefix}`}="${escaped(namespace).replaceAll('"', '&#34;')}"`;
}

function scalarText(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RequestError(`${value} cannot be sent as XML`);
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol')
    throw new RequestError('an attribute or a text of XML is a single value');
  const text = String(value);
  if (!isXmlText(text)) throw new RequestError('a text has a character that XML does not allow');
  return text;
}

const MARKS: { readonly [mark: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function escaped(text: string): string {
  return text.replace(/[&<>\r]/g, (mark) => MARKS[mark]!);
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`;
}
