// The client that all four styles have in common: what it does, with no name, casing or type of a language in it. Plain
// data, made of the model and the policy of a style.

import type { ApiModel } from '../model';
import { callsOf, type Call } from './call';
import { credentialsOf, type Credential, type Requirements } from './credentials';
import { groupsOf, type Group } from './groups';
import type { Policy } from './policy';
import { addressOf, baseOf } from './servers';
import { tokenFlowsOf, type TokenFlows } from './token-flows';
import { Types } from './types';
import { XmlRows } from './xml';
import type { XmlShape } from './xml-rows';
import { receivedWebhooks, type ReceivedWebhooks } from './webhooks';

export interface Client {
  readonly policy: Policy;
  readonly groups: readonly Group[];
  /** One for each operation, in the document's order, and after it the one that streams where that is another. */
  readonly calls: readonly Call[];
  readonly credentials: readonly Credential[];
  /** What most operations require: the others say what they require instead. */
  readonly security: Requirements;
  /** The token endpoints that the client can ask by itself; empty where there are none. */
  readonly tokenFlows: readonly TokenFlows[];
  /** The first server's address, with the defaults of its variables. */
  readonly address: string;
  /** Of the objects that are read from XML or written as it; undefined where nothing is XML. */
  readonly xmlShapes: readonly XmlShape[] | undefined;
  /** What the client receives, where the document or the configuration has webhooks. */
  readonly webhooks?: ReceivedWebhooks;
}

export function clientOf(model: ApiModel, policy: Policy): Client {
  const credentials = credentialsOf(model);
  const types = new Types(model.declarations);
  const xml = new XmlRows(model, types);
  const sources = { model, types, credentials, policy, xml };
  const calls = model.operations.flatMap((operation) => callsOf(operation, sources));
  const webhooks = receivedWebhooks(model, types);
  return {
    policy,
    groups: groupsOf(model, policy),
    calls,
    credentials,
    security: mostCommon(calls.map(({ security }) => security)),
    tokenFlows: tokenFlowsOf(credentials, baseOf(model.servers[0], policy)),
    address: addressOf(model.servers[0], policy),
    xmlShapes: xml.shapes,
    ...(webhooks === undefined ? {} : { webhooks }),
  };
}

/** The first of those that stand most often. */
function mostCommon(lists: readonly Requirements[]): Requirements {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(JSON.stringify(list), (counts.get(JSON.stringify(list)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return lists.find((list) => counts.get(JSON.stringify(list)) === most) ?? [];
}
