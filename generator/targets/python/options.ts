// What `targets.python` of specsmith.yaml takes, and what is meant where it is silent.

import { packageFactOptions, packageFacts, packageVersionOf, type PackageFacts } from '../../client';
import type { ApiModel } from '../../model';
import { mappingsSchema } from '../../naming/mappings';
import { textAt, type Json } from '../../support/json';
import { isIdentifier } from '../../languages/python';
import { invariant } from '../../support/invariant';

export interface Options {
  readonly packageName: string;
  readonly projectName: string;
  readonly packageVersion: string;
  readonly facts: PackageFacts;
}

export const optionsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...mappingsSchema,
    packageName: {
      type: 'string',
      description: 'The name to import the client by.',
      default: 'openapi_client',
      pattern: '^[a-z][a-z0-9_]*$',
    },
    projectName: {
      type: 'string',
      description: 'The name of the distribution in pyproject.toml; the package name with hyphens if absent.',
      default: '',
      pattern: '^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?$',
    },
    packageVersion: {
      type: 'string',
      description:
        'The version of the distribution. By default that of the document where a version can be read in it, else 1.0.0.',
      default: '1.0.0',
      pattern: '^[0-9][0-9A-Za-z.+!-]*$',
    },
    ...packageFactOptions,
  },
} as const satisfies { readonly [keyword: string]: Json };

export function resolveOptions(given: { readonly [name: string]: Json }, model: ApiModel): Options {
  const text = (name: string, fallback: string): string => textAt(given, name) ?? fallback;
  const packageName = text('packageName', 'openapi_client');
  invariant(isIdentifier(packageName), 'the schema of options lets only identifiers through');
  const projectName = text('projectName', packageName.replaceAll('_', '-'));
  return {
    packageName,
    projectName,
    packageVersion: packageVersionOf(given, model, 'pypi'),
    facts: packageFacts(given, model, projectName),
  };
}
