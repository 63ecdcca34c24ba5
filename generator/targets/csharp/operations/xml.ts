// XML as data for the runtime: the row of a body or an answer, and the shapes of objects, which all rows share.

import type { XmlNode, XmlShape } from '../../../client';
import { join } from '../../../code/code';
import { cs, identifier, integerLiteral, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Symbols } from '../types/symbols';

const TYPES: { readonly [type in XmlNode['type']]: string } = {
  string: 'String',
  boolean: 'Boolean',
  number: 'Number',
  scalar: 'Scalar',
  any: 'Any',
  object: 'Object',
  map: 'Map',
  list: 'List',
};

const PLACES = { attribute: 'Attribute', text: 'Text', cdata: 'CData', none: 'None' } as const;

/** `new XmlRow(new XmlNode("book", XmlType.Object), ApiXml.Shapes)` */
export function xmlRow(node: XmlNode, symbols: Symbols): Csharp {
  return cs`new ${symbols.internal('XmlRow')}(${nodeCode(node, symbols)}, ${symbols.internal('ApiXml')}.Shapes)`;
}

export function xmlView(shapes: readonly XmlShape[], symbols: Symbols) {
  return { ...symbols.frame(), shapes: shapes.map((shape) => shapeCode(shape, symbols)) };
}

function shapeCode({ properties, rest }: XmlShape, symbols: Symbols): Csharp {
  const rows = properties.map(([name, node]) => cs`\n    (${stringLiteral(name)}, ${nodeCode(node, symbols)})`);
  const others = rest === undefined ? cs`` : cs` { Rest = ${nodeCode(rest, symbols)} }`;
  return cs`new ${symbols.internal('XmlShape')}(${join(rows, cs`,`)})${others}`;
}

function nodeCode(node: XmlNode, symbols: Symbols): Csharp {
  const args = [stringLiteral(node.name), cs`${symbols.internal('XmlType')}.${identifier(TYPES[node.type])}`];
  if (node.as !== undefined) args.push(cs`${symbols.internal('XmlPlace')}.${identifier(PLACES[node.as])}`);
  const members: Csharp[] = [];
  if (node.namespace !== undefined) members.push(cs`Namespace = ${stringLiteral(node.namespace)}`);
  if (node.prefix !== undefined) members.push(cs`Prefix = ${stringLiteral(node.prefix)}`);
  if (node.nullable === true) members.push(cs`IsNullable = true`);
  if (node.required === true) members.push(cs`IsRequired = true`);
  if (node.shape !== undefined && node.shape > 0) members.push(cs`Shape = ${integerLiteral(node.shape)}`);
  if (node.of !== undefined) members.push(cs`Of = ${nodeCode(node.of, symbols)}`);
  const rest = members.length === 0 ? cs`` : cs` { ${join(members, cs`, `)} }`;
  return cs`new ${symbols.internal('XmlNode')}(${join(args, cs`, `)})${rest}`;
}
