// Two documents as the clients that would be generated from them, one over the other, compared in memory.

import { compareClients, type Change } from '../../generator/diff';
import { outlineOf, registerOf, type ModelSettings } from '../../generator/pipeline';
import { TARGET_NAMES } from '../../generator/targets';
import type { TargetName } from '../../generator/targets/target';
import { loadInMemory, type Loaded } from './in-memory';

export type Compared = { readonly [target in TargetName]: readonly Change[] };

export interface How {
  /** The new client is made anew, without the names of the old one. */
  readonly freshNames?: boolean | undefined;
  /** What the configuration of each says. */
  readonly settings?: { readonly before: ModelSettings; readonly after: ModelSettings } | undefined;
}

export async function compared(before: object, after: object, how: How = {}): Promise<Compared> {
  const { freshNames = false, settings } = how;
  const [old, now] = await Promise.all([loaded(before, settings?.before), loaded(after, settings?.after)]);
  const entries = await Promise.all(
    TARGET_NAMES.map(async (name) => [name, await changesOf(name, old, now, freshNames)] as const),
  );
  return Object.fromEntries(entries) as unknown as Compared;
}

function loaded(document: object, settings: ModelSettings | undefined): Promise<Loaded> {
  return loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'api.json' }, settings);
}

async function changesOf(name: TargetName, old: Loaded, now: Loaded, freshNames: boolean): Promise<readonly Change[]> {
  const first = await registerOf(old.model, new Map(), 'old');
  const run = { name, options: {} };
  const before = await outlineOf(
    { ...run, apiName: old.model.info.title, register: first },
    old.model,
    old.diagnostics,
  );
  const second = await registerOf(now.model, first.table(), 'new');
  const register = freshNames ? await registerOf(now.model, new Map(), 'new') : second;
  const after = await outlineOf({ ...run, apiName: now.model.info.title, register }, now.model, now.diagnostics);
  return compareClients(
    name,
    {
      model: old.model,
      outline: before,
      typeKey: (id) => first.identities.of('type', id).now,
      operationKey: (id) => first.identities.of('operation', id).now,
    },
    {
      model: now.model,
      outline: after,
      typeKey: (id) => second.identities.of('type', id).before,
      operationKey: (id) => second.identities.of('operation', id).before,
    },
  ).changes;
}
