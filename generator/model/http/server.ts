// Servers, at the three places where they may stand: the document, a path item, an operation.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { isJsonObject, own, textAt, type Json } from '../../support/json';
import type { Server, ServerVariable } from '../operation';

/** OAS 3.1 §4.8.1.1: without servers there is one, with the URL `/`. */
export const defaultServers: readonly Server[] = [{ url: '/', variables: [] }];

/** The servers of an owner; nothing where it has none of its own. */
export function buildServers(owner: SpecNode): readonly Server[] | undefined {
  const list = childNode(owner, 'servers');
  if (list === undefined || !Array.isArray(list.value)) return undefined;
  const servers = childNodes(list).flatMap(([, node]): readonly Server[] => {
    const url = own(node.value, 'url');
    if (typeof url !== 'string') return [];
    const description = textAt(node.value, 'description');
    const name = textAt(node.value, 'name') ?? textAt(node.value, 'x-speakeasy-server-id');
    return [
      {
        ...(name === undefined ? {} : { name }),
        url,
        ...(description === undefined ? {} : { description }),
        variables: buildVariables(own(node.value, 'variables')),
      },
    ];
  });
  return servers.length === 0 ? undefined : servers;
}

function buildVariables(variables: Json | undefined): readonly ServerVariable[] {
  if (!isJsonObject(variables)) return [];
  return Object.entries(variables).map(([name, value]) => {
    const list = own(value, 'enum');
    const values = Array.isArray(list) ? (list as readonly Json[]).map(String) : [];
    const given = own(value, 'default');
    const description = textAt(value, 'description');
    return {
      name,
      default: given === undefined ? (values[0] ?? '') : String(given),
      enum: values,
      ...(description === undefined ? {} : { description }),
    };
  });
}
