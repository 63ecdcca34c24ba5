// XML as data for the runtime: the row of a body or an answer, and the module of shapes, which all rows share.

import type { XmlNode, XmlShape } from '../../../client';
import {
  call,
  identifier,
  imported,
  keyword,
  layOut,
  member,
  numberLiteral,
  py,
  stringLiteral,
  tuple,
  typing,
  type Node,
  type Python,
} from '../../../languages/python';

/** Among the tables of operations, whose names end with `_api`. */
export const XML_MODULE = '_operations/_xml.py';

const xml = imported('xml', '_x', '.._core');
const shapesOf = imported('SHAPES', '_SHAPES', '._xml');

/** `_x.Xml(_x.Node("book", "object"), _SHAPES)` */
export function xmlNode(row: XmlNode): Node {
  return call(member(xml, 'Xml'), [rowNode(row), shapesOf]);
}

export function xmlModule(shapes: readonly XmlShape[]): Python {
  const type = py`${member(typing, 'Tuple')}[${member(xml, 'Shape')}, ...]`;
  const rows = layOut(tuple(shapes.map(shapeNode)), { base: 0, column: `SHAPES: ${type.text} = `.length });
  return py`SHAPES: ${type} = ${rows}\n`;
}

function shapeNode({ properties, rest }: XmlShape): Node {
  const rows = properties.map(([name, node]) => tuple([stringLiteral(name), rowNode(node)]));
  return call(member(xml, 'Shape'), [tuple(rows), ...(rest === undefined ? [] : [keyword(py`rest`, rowNode(rest))])]);
}

function rowNode({ name, type, as, namespace, prefix, nullable, required, shape, of }: XmlNode): Node {
  const args: Node[] = [stringLiteral(name), stringLiteral(type)];
  const option = (key: string, value: Node | undefined): void => {
    if (value !== undefined) args.push(keyword(identifier(key), value));
  };
  if (as !== undefined) args.push(stringLiteral(as));
  option('namespace', namespace === undefined ? undefined : stringLiteral(namespace));
  option('prefix', prefix === undefined ? undefined : stringLiteral(prefix));
  option('nullable', nullable === true ? py`True` : undefined);
  option('required', required === true ? py`True` : undefined);
  option('shape', shape === undefined || shape === 0 ? undefined : numberLiteral(shape));
  option('of', of === undefined ? undefined : rowNode(of));
  return call(member(xml, 'Node'), args);
}
