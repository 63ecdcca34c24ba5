// The options of the JavaScript target: their JSON Schema, and what they come to with the defaults filled in.

import type { ApiModel } from '../../model';
import { pascalCase, snakeCase } from '../../naming/words';
import type { Json } from '../../support/json';

export const optionsSchema: { readonly [keyword: string]: Json } = {
  type: 'object',
  additionalProperties: false,
  properties: {
    packageName: {
      type: 'string',
      pattern: '^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$',
      description: 'Name of the npm package. By default the name of the API, in snake case.',
      default: '',
    },
    packageVersion: {
      type: 'string',
      pattern: '^\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?$',
      description: "Version of the npm package. By default the document's version where npm can take it, else 0.1.0.",
      default: '0.1.0',
    },
    moduleName: {
      type: 'string',
      pattern: '^[A-Z][A-Za-z0-9]*$',
      description: 'The name under which pages import the package. By default the name of the API.',
      default: '',
    },
  },
};

export interface Options {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly moduleName: string;
}

const SEMVER = /^\d+\.\d+\.\d+(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;

export function resolveOptions(given: { readonly [name: string]: Json }, model: ApiModel, apiName: string): Options {
  const text = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const ascii = apiName.replace(/[^\x20-\x7e]/g, ' ');
  return {
    packageName: text('packageName') ?? (snakeCase(ascii).replace(/^_+/, '') || 'api'),
    packageVersion: text('packageVersion') ?? (SEMVER.test(model.info.version) ? model.info.version : '0.1.0'),
    moduleName: text('moduleName') ?? (pascalCase(ascii).replace(/^[^A-Za-z]+/, '') || 'Api'),
  };
}
