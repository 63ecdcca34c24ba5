// The versions of the Vault document, one client generated over the other, and what diff says is major in each step.

import * as path from 'node:path';
import { compareClients, type Change, type RuleId, type Source } from '../../../generator/diff';
import { outlineOf, planOutput, registerOf } from '../../../generator/pipeline';
import type { JsonObject } from '../../../generator/support/json';
import type { TargetName } from '../../../generator/targets/target';
import { filesBelow } from '../../corpus/shared-documents';
import { loadInMemory } from '../../support/in-memory';
import { MemoryFiles, type OutputFile } from '../../support/memory-files';

type Names = Parameters<typeof registerOf>[1];

export interface Version {
  readonly files: readonly OutputFile[];
  /** As the old side of the next step. */
  readonly source: Source;
}

export interface Step {
  readonly old: Version;
  readonly changes: readonly Change[];
}

export const DOCUMENTS = filesBelow('specs/apideck/history');
/** Of the newer document of each step. */
export const STEPS = DOCUMENTS.slice(1).map((file, step) => ({ step, name: path.basename(file, '.yml') }));

/** `add` gets each client as it is made, `v0` and on. */
export async function stepsOf(
  target: TargetName,
  options: (version: string) => JsonObject,
  add: (version: string, files: readonly OutputFile[]) => void,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  let old: Made | undefined;
  for (const [at, file] of DOCUMENTS.entries()) {
    const version = await made(target, file, old?.names ?? new Map(), `v${at}`, options(`v${at}`));
    add(`v${at}`, version.files);
    if (old !== undefined) {
      const source = old.source('now');
      const { changes } = compareClients(target, source, version.source('before'));
      steps.push({ old: { files: old.files, source }, changes });
    }
    old = version;
  }
  return steps;
}

interface Made {
  readonly files: readonly OutputFile[];
  readonly names: Names;
  readonly source: (side: 'now' | 'before') => Source;
}

async function made(
  name: TargetName,
  file: string,
  recorded: Names,
  generation: string,
  options: JsonObject,
): Promise<Made> {
  const { model, diagnostics } = await loadInMemory({ kind: 'file', path: file });
  const register = await registerOf(model, recorded, generation);
  const run = { name, options, apiName: 'vault', register } as const;
  // Diff compares clients of the same options.
  const outline = await outlineOf({ ...run, options: {} }, model, diagnostics);
  const sink = new MemoryFiles();
  await (
    await planOutput(run, model, diagnostics)
  )(sink);
  const { identities } = register;
  const source: Made['source'] = (side) => ({
    model,
    outline,
    typeKey: (id) => identities.of('type', id)[side],
    operationKey: (id) => identities.of('operation', id)[side],
  });
  return { files: sink.files, names: register.table(), source };
}

/** The operation or type that a change is about, as programs name it. */
export function ownerOf({ symbol }: Pick<Change, 'symbol'>, { outline }: Source): string {
  const method = /^[^ (]+(?=\(| →)/.exec(symbol)?.[0];
  if (method !== undefined) return method;
  const holders = outline.models.filter(({ id, name }) =>
    [id, name].some(
      (start) => symbol === start || (symbol.startsWith(start) && /[./]/.test(symbol[start.length] ?? '')),
    ),
  );
  const [longest] = holders.sort((left, right) => right.name.length - left.name.length);
  return longest?.name ?? symbol;
}

/** Rules by owner. `isSilent`: compilers see nothing of such a change. No program of the sweep receives webhooks. */
export function majorsOf(
  { old, changes }: Step,
  isSilent: (rule: RuleId) => boolean,
): ReadonlyMap<string, Set<RuleId>> {
  const majors = new Map<string, Set<RuleId>>();
  for (const change of changes) {
    if (change.impact !== 'major' || change.kind === 'webhook' || isSilent(change.rule)) continue;
    const owner = ownerOf(change, old.source);
    majors.set(owner, (majors.get(owner) ?? new Set()).add(change.rule));
  }
  return majors;
}
