// The options of the TypeScript target: their JSON Schema, and what they come to with the defaults filled in.

import { packageFactOptions, packageFacts, packageVersionOf, type PackageFacts } from '../../client';
import { mappingsSchema } from '../../naming/mappings';
import type { ApiModel } from '../../model';
import { kebabCase } from '../../naming/words';
import { compatOf, compatSchema, type Compat } from './compat';
import { whyNoClass } from './names/given';
import { textAt, type Json } from '../../support/json';
import {
  asciiName,
  packageOf,
  packageName,
  packageVersion,
  pascalName,
  pascalNameOf,
} from '../ecmascript/package/options';

export const optionsSchema: { readonly [keyword: string]: Json } = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...mappingsSchema,
    packageName: packageName('Name of the npm package. By default the name of the API.'),
    packageVersion,
    className: pascalName('Name of the client class. By default the name of the API.'),
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
    module: {
      enum: ['esm', 'dual'],
      description:
        '`dual`: the built package has CommonJS modules beside ES modules, for `require` and plain Jest projects.',
      default: 'esm',
    },
    jsr: {
      type: 'string',
      pattern: '^(@[a-z0-9][a-z0-9-]{0,18}[a-z0-9]/[a-z0-9][a-z0-9-]{0,56}[a-z0-9])?$',
      description: 'Name of the package on JSR, such as `@acme/sdk`. With it jsr.json is written.',
      default: '',
    },
    ...packageFactOptions,
    ...compatSchema,
  },
};

export interface Options {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly className: string;
  readonly group: string;
  readonly globals: ReadonlyMap<string, string>;
  readonly int64: 'number' | 'bigint';
  readonly module: 'esm' | 'dual';
  /** The name on JSR, where the package is published there. */
  readonly jsr: string | undefined;
  readonly facts: PackageFacts;
  /** What programs written for SDKs of Speakeasy expect. */
  readonly compat: Compat;
}

/** `Request` would have options of the name `RequestOptions`, which those of a call have: it is `RequestClient`. */
function clientName(name: string): string {
  return whyNoClass(name) === undefined ? name : `${name}Client`;
}

export function resolveOptions(given: { readonly [name: string]: Json }, model: ApiModel, apiName: string): Options {
  const globals = given['globals'];
  const className = textAt(given, 'className') ?? clientName(pascalNameOf(apiName));
  const name = textAt(given, 'packageName') ?? packageOf(kebabCase(asciiName(apiName)));
  return {
    packageName: name,
    packageVersion: packageVersionOf(given, model, 'npm'),
    className,
    group: textAt(given, 'group') ?? '',
    globals: new Map(
      typeof globals === 'object' && globals !== null && !Array.isArray(globals)
        ? (Object.entries(globals) as [string, string][])
        : [],
    ),
    int64: given['int64'] === 'bigint' ? 'bigint' : 'number',
    module: textAt(given, 'module') === 'dual' ? 'dual' : 'esm',
    jsr: textAt(given, 'jsr'),
    facts: packageFacts(given, model, name),
    compat: compatOf(given, className),
  };
}
