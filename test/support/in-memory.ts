// Generates in memory, through the pipeline's own stages: from a document's text or path to the files of one target.

import { modelOf, outlineOf, planOutput, readSpec, type ModelSettings } from '../../generator/pipeline';
import type { ApiModel } from '../../generator/model';
import type { SpecSource } from '../../generator/spec/load';
import { Diagnostics } from '../../generator/support/diagnostics';
import type { JsonObject } from '../../generator/support/json';
import type { Outline } from '../../generator/targets/outline';
import type { TargetName } from '../../generator/targets/target';
import { freeze } from './freeze';
import { MemoryFiles, type OutputFile } from './memory-files';

export interface Loaded {
  readonly model: ApiModel;
  readonly diagnostics: Diagnostics;
}

/** The model is frozen, so that a target that changes it fails. Throws StopError where nothing can be made of the document. */
export async function loadInMemory(source: SpecSource, settings: ModelSettings = {}): Promise<Loaded> {
  const diagnostics = new Diagnostics();
  const spec = await readSpec(source, { allowRefOrigins: [] }, diagnostics);
  return { model: freeze(await modelOf(spec, settings, diagnostics)), diagnostics };
}

export interface Generated {
  readonly files: readonly OutputFile[];
}

export async function generateInMemory(
  loaded: Loaded,
  name: TargetName,
  apiName: string,
  options: JsonObject = {},
): Promise<Generated> {
  const sink = new MemoryFiles();
  await (
    await planOutput({ name, options, apiName }, loaded.model, loaded.diagnostics)
  )(sink);
  return { files: sink.files };
}

/** The names and types of the client, without its files. */
export async function outlineInMemory(
  loaded: Loaded,
  name: TargetName,
  apiName: string,
  options: JsonObject = {},
): Promise<Outline> {
  return outlineOf({ name, options, apiName }, loaded.model, loaded.diagnostics);
}

export interface Outlined extends Generated {
  readonly outline: Outline;
}

export async function outlinedInMemory(...of: Parameters<typeof generateInMemory>): Promise<Outlined> {
  return { ...(await generateInMemory(...of)), outline: await outlineInMemory(...of) };
}
