// The options of the JavaScript target: their JSON Schema, and what they come to with the defaults filled in.

import { packageFactOptions, packageFacts, packageVersionOf, type PackageFacts } from '../../client';
import { mappingsSchema } from '../../naming/mappings';
import type { ApiModel } from '../../model';
import { snakeCase } from '../../naming/words';
import { textAt, type Json } from '../../support/json';
import { whyNoModule } from './names/given';
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
    packageName: packageName('Name of the npm package. By default the name of the API, in snake case.'),
    packageVersion,
    moduleName: pascalName('The name under which pages import the package. By default the name of the API.'),
    module: {
      enum: ['dual', 'esm'],
      description:
        '`dual`: `require` works too, and Node loads one file; the package builds it itself when it is installed from a folder, packed or published. `esm`: ES modules alone, without a build.',
      default: 'dual',
    },
    ...packageFactOptions,
  },
};

export interface Options {
  readonly packageName: string;
  readonly packageVersion: string;
  readonly moduleName: string;
  readonly module: 'dual' | 'esm';
  readonly facts: PackageFacts;
}

/** Pages of an API `Date` import it as `DateApi`. */
function moduleOf(name: string): string {
  return whyNoModule(name) === undefined ? name : `${name}Api`;
}

export function resolveOptions(given: { readonly [name: string]: Json }, model: ApiModel, apiName: string): Options {
  const name = textAt(given, 'packageName') ?? packageOf(snakeCase(asciiName(apiName)).replace(/^_+/, ''));
  return {
    packageName: name,
    packageVersion: packageVersionOf(given, model, 'npm'),
    moduleName: textAt(given, 'moduleName') ?? moduleOf(pascalNameOf(apiName)),
    module: textAt(given, 'module') === 'esm' ? 'esm' : 'dual',
    facts: packageFacts(given, model, name),
  };
}
