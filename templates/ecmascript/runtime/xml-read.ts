// XML as the JSON of the same type would be, by the rows of the document.

import { convert } from './codec.js';
import type { XmlNode, XmlRow, XmlShape } from './operation.js';
import { parseXml, type XmlElement } from './xml-parse.js';

export const XSI: string = 'http://www.w3.org/2001/XMLSchema-instance';
/** The text of an element that has attributes too, where the document says nothing of it. */
export const TEXT: string = '#text';

interface Reading {
  readonly shapes: readonly XmlShape[];
  /** Of a number. */
  readonly parse: (text: string) => unknown;
}

export function readXml(
  document: string,
  node: XmlNode,
  shapes: readonly XmlShape[],
  parse: (text: string) => unknown = JSON.parse,
): unknown {
  return valueOf(parseXml(document), node, { shapes, parse });
}

function valueOf(element: XmlElement, node: XmlNode, reading: Reading): unknown {
  if (isNil(element)) return null;
  switch (node.type) {
    case 'object':
      return objectOf(element, reading.shapes[node.shape!]!, reading, new Set(), true);
    case 'map': {
      const items = elementsOf(element).map((child) => [child.name, valueOf(child, node.of!, reading)]);
      return Object.fromEntries(items as [string, unknown][]);
    }
    case 'list':
      return elementsOf(element).map((child) => valueOf(child, node.of!, reading));
    case 'any':
      return freeOf(element);
    default:
      return scalarOf(textOf(element), node, reading);
  }
}

/** `used`: elements that a property has named. `whole`: what no property names is kept. */
function objectOf(
  element: XmlElement,
  { properties, rest }: XmlShape,
  reading: Reading,
  used: Set<XmlElement>,
  whole: boolean,
): { [key: string]: unknown } {
  const found = new Map<string, unknown>();
  const children = elementsOf(element);
  for (const [key, node] of properties) {
    if (node.as === 'attribute') {
      const attribute = element.attributes.find((each) => fits(each, node));
      if (attribute !== undefined) found.set(key, scalarOf(attribute.value, node, reading));
    } else if (node.as === 'text' || node.as === 'cdata') {
      const text = textOf(element);
      if (text !== '' || node.type === 'string') found.set(key, scalarOf(text, node, reading));
    } else if (node.as === 'none' && node.type === 'object') {
      const inner = objectOf(element, reading.shapes[node.shape!]!, reading, used, false);
      if (Object.keys(inner).length > 0) found.set(key, inner);
    } else if (node.as === 'none') {
      const items = children.filter((child) => !used.has(child) && fits(child, node.of!));
      for (const item of items) used.add(item);
      const values = items.map((item) => valueOf(item, node.of!, reading));
      if (values.length > 0 || node.required) found.set(key, values);
    } else {
      const [first, ...others] = children.filter((child) => !used.has(child) && fits(child, node));
      if (first !== undefined) found.set(key, valueOf(first, node, reading));
      for (const one of first === undefined ? [] : [first, ...others]) used.add(one);
    }
  }
  const result = Object.fromEntries(found);
  if (!whole) return result;
  const unknown = children.filter((child) => !used.has(child) && !found.has(child.name));
  return { ...result, ...grouped(unknown, (child) => (rest ? valueOf(child, rest, reading) : freeOf(child))) };
}

function fits({ name, namespace }: { readonly name: string; readonly namespace: string }, node: XmlNode): boolean {
  return name === node.name && (node.namespace === undefined || node.namespace === namespace);
}

function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

function isNil({ attributes }: XmlElement): boolean {
  return attributes.some(
    ({ name, namespace, value }) => name === 'nil' && namespace === XSI && /^\s*(?:true|1)\s*$/.test(value),
  );
}

/** Text that is none of the type is left as it is, for what reads the type to judge. */
function scalarOf(text: string, { type, nullable }: XmlNode, { parse }: Reading): unknown {
  if (type === 'string') return text;
  const plain = text.trim();
  if (plain === '' && nullable) return null;
  if (type !== 'number') {
    if (plain === 'true' || (plain === '1' && type === 'boolean')) return true;
    if (plain === 'false' || (plain === '0' && type === 'boolean')) return false;
    if (type === 'boolean') return text;
  }
  const [, sign, whole, fraction, exponent = ''] = /^([+-]?)(\d*)(?:\.(\d*))?([eE][+-]?\d+)?$/.exec(plain) ?? [];
  if (!whole && !fraction) return text;
  const digits = whole!.replace(/^0+(?=\d)/, '') || '0';
  return parse(`${sign === '-' ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}${exponent}`);
}

/** What the document does not describe: text, or an object of the attributes and elements. */
function freeOf(element: XmlElement): unknown {
  if (isNil(element)) return null;
  const text = textOf(element);
  const attributes = element.attributes.filter(({ namespace }) => namespace === '');
  const children = elementsOf(element);
  if (children.length === 0 && attributes.length === 0) return text;
  return {
    ...Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
    ...(/[^ \t\n\r]/.test(text) ? { [TEXT]: text } : {}),
    ...grouped(children, freeOf),
  };
}

/** By name; those of one name are a list. */
function grouped(elements: readonly XmlElement[], read: (element: XmlElement) => unknown): { [key: string]: unknown } {
  const groups = new Map<string, unknown[]>();
  for (const element of elements) {
    const group = groups.get(element.name);
    if (group === undefined) groups.set(element.name, [read(element)]);
    else group.push(read(element));
  }
  return Object.fromEntries([...groups].map(([name, group]) => [name, group.length === 1 ? group[0] : group]));
}

/** The body of an error, decoded, where it is XML. */
export function xmlError(body: string, headers: Headers, row: XmlRow): unknown {
  if (!/xml/i.test(headers.get('content-type') ?? '')) return undefined;
  return convert(row.codec, readXml(body, row.node, row.shapes, row.parse), 0);
}
