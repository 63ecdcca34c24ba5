// Which generator a configuration is for, by what it looks like.

import type { Json } from '../support/json';
import type { Adopted } from './adopted';
import { fromHeyApi } from './hey-api';
import { fromGeneratorConfig, fromOpenapiTools } from './openapi-generator';
import { fromOrval } from './orval';
import { fromGen, fromWorkflow } from './speakeasy';

export { joined, noClient } from './adopted';
export type { Adopted, AdoptedClient, Left } from './adopted';

/** Where these tools look for their own configuration. */
export const KNOWN_FILES = [
  'openapitools.json',
  '.speakeasy/workflow.yaml',
  '.speakeasy/gen.yaml',
  'gen.yaml',
  'openapi-ts.config.json',
  'orval.config.json',
];

/** The same where it is a program, which is not run. */
export const KNOWN_PROGRAMS = ['openapi-ts.config', 'orval.config'].flatMap((name) =>
  ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((ending) => `${name}.${ending}`),
);

/** Nothing where it is no configuration that is known. */
export function adopt(config: Json): Adopted | undefined {
  return (
    fromOpenapiTools(config) ??
    fromWorkflow(config) ??
    fromGen(config) ??
    fromGeneratorConfig(config) ??
    fromHeyApi(config) ??
    fromOrval(config)
  );
}
