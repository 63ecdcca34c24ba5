// The two clients of a pair, the second one generated over the first: with its names, unless the pair says otherwise.

import { planOutput, registerOf, type ModelSettings } from '../../generator/pipeline';
import type { JsonObject } from '../../generator/support/json';
import type { TargetName } from '../../generator/targets/target';
import { loadInMemory } from '../support/in-memory';
import { MemoryFiles, type OutputFile } from '../support/memory-files';
import type { RulePair } from './rule-pair';

export interface Clients {
  readonly before: readonly OutputFile[];
  readonly after: readonly OutputFile[];
}

export async function clientsOf(
  { before, after, freshNames, settings }: RulePair,
  target: TargetName,
  options: JsonObject = {},
): Promise<Clients> {
  const first = await generated(target, before, settings?.before, new Map(), 'old', options);
  const names = freshNames ? new Map() : first.names;
  const second = await generated(target, after, settings?.after, names, 'new', options);
  return { before: first.files, after: second.files };
}

async function generated(
  name: TargetName,
  document: RulePair['before'],
  settings: ModelSettings | undefined,
  recorded: Parameters<typeof registerOf>[1],
  generation: string,
  options: JsonObject,
): Promise<{ readonly files: readonly OutputFile[]; readonly names: typeof recorded }> {
  const source = { kind: 'text', text: JSON.stringify(document), label: 'api.json' } as const;
  const { model, diagnostics } = await loadInMemory(source, settings);
  const register = await registerOf(model, recorded, generation);
  const sink = new MemoryFiles();
  const plan = await planOutput({ name, options, apiName: model.info.title, register }, model, diagnostics);
  await plan(sink);
  return { files: sink.files, names: register.table() };
}
