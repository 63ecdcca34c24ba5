// Arrays and tuples of merged demands.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { own, type Json } from '../../support/json';
import type { Type } from '../type';
import type { Atom } from './flat-demands';
import { highest, lowest } from './primitive';
import { typeOfAll } from './schema';
import { anyType } from './shape';
import type { BuildContext } from './build-context';
import { readXml } from './xml';

export function arrayType(context: BuildContext, atoms: readonly Atom[]): Type {
  const prefixes = atoms.flatMap(prefixOf);
  const [prefix] = prefixes.slice(-1);
  const minItems = highest(atoms, 'minItems');
  const maxItems = lowest(atoms, 'maxItems');
  const rest = restOf(atoms, prefix !== undefined);
  if (prefix !== undefined && prefix.length > 0) {
    const items = prefix.map((node) => typeOfAll(context, [node]));
    const closed = rest === false || (maxItems !== undefined && maxItems <= items.length);
    return { kind: 'tuple', items, ...(closed ? {} : { rest: typeOfRest(context, rest) }) };
  }
  const itemXml = (rest === false ? [] : rest)
    .map((node) => readXml(context, node))
    .find((hints) => hints !== undefined);
  return {
    kind: 'array',
    items: typeOfRest(context, rest === false ? [] : rest),
    uniqueItems: atoms.some(({ schema }) => schema.uniqueItems === true),
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
    ...(itemXml === undefined ? {} : { itemXml }),
  };
}

function typeOfRest(context: BuildContext, nodes: readonly SpecNode[]): Type {
  return nodes.length === 0 ? anyType : typeOfAll(context, nodes);
}

/** `prefixItems`, or `items` as a list, which older dialects use for the same. */
function prefixOf({ node, schema }: Atom): readonly (readonly SpecNode[])[] {
  const keyword = Array.isArray(own(schema, 'prefixItems'))
    ? 'prefixItems'
    : Array.isArray(own(schema, 'items'))
      ? 'items'
      : undefined;
  if (keyword === undefined) return [];
  return [(schema[keyword] as readonly Json[]).flatMap((_, index) => childNode(node, keyword, index) ?? [])];
}

/** The schemas of the items behind the prefix; `false` where there may be none. */
function restOf(atoms: readonly Atom[], tuple: boolean): readonly SpecNode[] | false {
  const nodes: SpecNode[] = [];
  for (const { node, schema } of atoms) {
    const keyword = Array.isArray(own(schema, 'items')) ? 'additionalItems' : 'items';
    const rest = childNode(node, keyword) ?? childNode(node, 'unevaluatedItems');
    if (rest === undefined) continue;
    if (rest.value === false && tuple) return false;
    if (rest.value !== true) nodes.push(rest);
  }
  return nodes;
}
