// Which generator a configuration is for, by what it looks like.

import type { Json } from '../support/json';
import type { Adopted } from './adopted';
import { fromGeneratorConfig, fromOpenapiTools } from './openapi-generator';
import { fromGen, fromWorkflow } from './speakeasy';

export { joined } from './adopted';
export type { Adopted, AdoptedClient, Left } from './adopted';

/** Where these tools look for their own configuration. */
export const KNOWN_FILES = ['openapitools.json', '.speakeasy/workflow.yaml', '.speakeasy/gen.yaml', 'gen.yaml'];

/** Nothing where it is no configuration that is known. */
export function adopt(config: Json): Adopted | undefined {
  return fromOpenapiTools(config) ?? fromWorkflow(config) ?? fromGen(config) ?? fromGeneratorConfig(config);
}
