// The options of the TypeScript target: their JSON Schema, and what they come to with the defaults filled in.

import type { ApiModel } from '../../model';
import { camelCase, kebabCase, pascalCase } from '../../naming/words';
import type { Json } from '../../support/json';

export const optionsSchema: { readonly [keyword: string]: Json } = {
  type: 'object',
  additionalProperties: false,
  properties: {
    packageName: {
      type: 'string',
      pattern: '^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$',
      description: 'Name of the npm package. By default the name of the API.',
      default: '',
    },
    packageVersion: {
      type: 'string',
      pattern: '^\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?$',
      description: "Version of the npm package. By default the document's version where npm can take it, else 0.1.0.",
      default: '0.1.0',
    },
    className: {
      type: 'string',
      pattern: '^[A-Z][A-Za-z0-9]*$',
      description: 'Name of the client class. By default the name of the API.',
      default: '',
    },
    group: {
      type: 'string',
      pattern: '^([a-z][A-Za-z0-9]*)?$',
      description: 'A property of the class under which all groups of operations stand, e.g. `vault`. None by default.',
      default: '',
    },
    globals: {
      type: 'object',
      additionalProperties: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
      description: 'Parameters that are given to the client once: wire name to option name.',
      default: {},
    },
    int64: {
      enum: ['number', 'bigint'],
      description: 'The type of 64-bit integers. `number` cannot hold all of them.',
      default: 'number',
    },
  },
};

export interface Options {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly className: string;
  readonly group: string;
  readonly globals: ReadonlyMap<string, string>;
  readonly int64: 'number' | 'bigint';
}

const SEMVER = /^\d+\.\d+\.\d+(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?$/;

export function resolveOptions(given: { readonly [name: string]: Json }, model: ApiModel, apiName: string): Options {
  const text = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const ascii = apiName.replace(/[^\x20-\x7e]/g, ' ');
  const globals = given['globals'];
  return {
    packageName: text('packageName') ?? (kebabCase(ascii) || 'api'),
    packageVersion: text('packageVersion') ?? (SEMVER.test(model.info.version) ? model.info.version : '0.1.0'),
    className: text('className') ?? (pascalCase(ascii).replace(/^[^A-Za-z]+/, '') || 'Api'),
    group: camelCase(text('group') ?? ''),
    globals: new Map(
      typeof globals === 'object' && globals !== null && !Array.isArray(globals)
        ? (Object.entries(globals) as [string, string][])
        : [],
    ),
    int64: given['int64'] === 'bigint' ? 'bigint' : 'number',
  };
}
