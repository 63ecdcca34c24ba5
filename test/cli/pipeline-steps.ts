// The recipes of docs/pipelines.md as they stand there: the shell lines of each job, and the hook.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { ROOT } from './run-cli';

interface Job {
  readonly steps?: readonly { readonly run?: string }[];
  readonly script?: readonly string[];
}

export interface Hook {
  readonly entry: string;
  readonly files: string;
}

export interface Recipes {
  readonly jobs: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly hooks: readonly Hook[];
}

export function recipes(): Recipes {
  const page = readFileSync(path.join(ROOT, 'docs/pipelines.md'), 'utf8');
  const blocks = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => load(text) as object);
  const jobsOf = (block: object): { readonly [name: string]: Job } =>
    'jobs' in block ? (block.jobs as { readonly [name: string]: Job }) : (block as { readonly [name: string]: Job });
  const hooks = blocks.flatMap((block) => ('repos' in block ? (block.repos as { readonly hooks: Hook[] }[]) : []));
  return {
    jobs: blocks
      .filter((block) => !('repos' in block))
      .flatMap((block) => Object.entries(jobsOf(block)))
      .map(([name, { steps = [], script = [] }]) => ({
        name,
        lines: [...steps.flatMap(({ run }) => run ?? []), ...script],
      })),
    hooks: hooks.flatMap(({ hooks: each }) => each),
  };
}
