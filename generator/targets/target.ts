// What a target is to the pipeline. Each target's folder has the same files: options.ts, plan.ts (the Plan's types and how
// it is made), emit.ts, outline.ts, index.ts (the Target), and the rooms that test/architecture/layout.test.ts names.

import type { Code } from '../code/code';
import type { FileSet, Verbatim } from '../code/file-set';
import type { ApiModel } from '../model';
import type { Diagnostics } from '../support/diagnostics';
import type { Json } from '../support/json';
import type { Steps } from '../support/steps';
import type { RefusedName } from '../support/refused-name';
import type { Outline } from './outline';

export type TargetName = 'typescript' | 'javascript' | 'python' | 'csharp';

/** The files under templates/<target>, read by the pipeline: targets never touch the disk. Paths are relative to templates/. */
export interface Assets {
  /** A Handlebars template's text. */
  template(path: string): string;
  /** A runtime file, to be copied. */
  runtime(path: string): Verbatim;
  /** Every path below a folder, sorted. */
  list(folder: string): readonly string[];
}

export interface TargetContext {
  readonly diagnostics: Diagnostics;
  /** `x-` free name of the API in the configuration, e.g. `vault`; from the title otherwise. */
  readonly apiName: string;
}

export interface Target<Plan = unknown> {
  readonly name: TargetName;
  /** What its files are made by. Printing modules takes long enough for a thread of its own. */
  readonly printing: 'modules' | 'templates';
  /** JSON Schema of `targets.<name>` in specsmith.yaml; `additionalProperties: false`, every option with `description` and `default`. */
  readonly optionsSchema: { readonly [keyword: string]: Json };
  /** What options that fit the schema call things by, and must not. */
  refusedNames(options: { readonly [name: string]: Json }): readonly RefusedName[];
  /** `options` were checked against `optionsSchema`; defaults are the target's to fill in. */
  plan(model: ApiModel, options: { readonly [name: string]: Json }, context: TargetContext): Plan;
  /** Adds every file of the output, some at each step, so that a run can be interrupted in between. */
  emit(plan: Plan, assets: Assets, files: FileSet): Steps;
  /** What `inspect --target` prints, and what drivers call generated clients by. */
  outline(plan: Plan): Outline;
  /** The example of each operation as its page has it, by the operation's id. */
  examples(plan: Plan): Iterable<readonly [string, Code]>;
}
