// XML as data for the runtime: the row of a body or an answer, and the shapes of objects, which all rows share.

import { xmlData, type XmlNode, type XmlShape } from '../../../client';
import type { Statement } from '../../../code/source-file';
import { docComment, identifier, jsonLiteral, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { block, braced, bracketed } from '../layout';
import { runtime } from '../types/symbols';

export const XML_SHAPES = 'xmlShapes';

/** `{ node: { name: "pet", type: "object", shape: 0 }, shapes: xmlShapes, codec: petCodec }` */
export function xmlRowCode(node: XmlNode, shapes: Ecmascript, codec?: Ecmascript, parse?: Ecmascript): Ecmascript {
  const members = [ts`node: ${jsonLiteral(xmlData(node))}`, ts`shapes: ${shapes}`];
  if (codec !== undefined) members.push(ts`codec: ${codec}`);
  if (parse !== undefined) members.push(ts`parse: ${parse}`);
  return braced(members);
}

/** `(body, headers) => xmlError(body, headers, { … })`: what decodes the body of an error. `head`: the arguments. `row`: as above. */
export function xmlErrorCode(row: Ecmascript, head: Ecmascript): Ecmascript {
  return ts`${head} => ${runtime('xml-read', 'xmlError')}(body, headers, ${row})`;
}

/** `(value) => xmlPart(value, { name: "pet", … }, xmlShapes)`: what writes a part of a form. */
export function xmlPartCode(node: XmlNode, shapes: Ecmascript): Ecmascript {
  return ts`(value) => ${runtime('xml-write', 'xmlPart')}(value, ${jsonLiteral(xmlData(node))}, ${shapes})`;
}

/** The module of shapes. `type`: of the list, where the module says types. */
export function xmlShapeStatements(shapes: readonly XmlShape[], type?: Ecmascript): readonly Statement[] {
  return [
    {
      kind: 'const',
      name: identifier(XML_SHAPES),
      docs: docComment({ prose: ['How objects are read from XML and written as it.'] }),
      exported: true,
      ...(type === undefined ? {} : { type }),
      initializer: bracketed(shapes.map(shapeCode)),
    },
  ];
}

function shapeCode({ properties, rest }: XmlShape): Ecmascript {
  const rows = properties.map(([name, node]) => ts`[${stringLiteral(name)}, ${jsonLiteral(xmlData(node))}]`);
  return block([
    ts`properties: ${bracketed(rows)}`,
    ...(rest === undefined ? [] : [ts`rest: ${jsonLiteral(xmlData(rest))}`]),
  ]);
}
