// The options of the C# target: their schema, and their values with defaults filled in.

import { packageFactOptions, packageFacts, packageVersionOf, type PackageFacts } from '../../client';
import { mappingsSchema } from '../../naming/mappings';
import type { ApiModel } from '../../model';
import { isIdentifier, legalName } from '../../languages/csharp';
import { own, textAt, type Json } from '../../support/json';
import { invariant } from '../../support/invariant';
import { bounded } from '../../naming/bounded';
import { portable } from '../../naming/file-name';
import { sayable } from '../../naming/spelled';
import { pascal } from './names/style';
import { TAKEN } from './names/taken';

export interface Options {
  /** Namespace, assembly and package: `Apideck.Vault`. */
  readonly packageName: string;
  readonly packageVersion: string;
  readonly dateTimeType: 'DateTime' | 'DateTimeOffset';
  readonly dateType: 'auto' | 'DateTime';
  readonly integerType: 'int' | 'long';
  readonly targetFrameworks: readonly string[];
  readonly authors: string;
  readonly icon: string;
  readonly facts: PackageFacts;
}

export const optionsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...mappingsSchema,
    packageName: {
      type: 'string',
      pattern: '^[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*$',
      description: 'Namespace, assembly and NuGet package, such as `Apideck.Vault`. By default the name of the API.',
      default: '',
    },
    packageVersion: {
      type: 'string',
      pattern: '^\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]*)?$',
      description:
        'Version of the NuGet package. By default that of the document where a version can be read in it, else 1.0.0.',
      default: '1.0.0',
    },
    dateTimeType: {
      type: 'string',
      enum: ['DateTime', 'DateTimeOffset'],
      description: 'Type of `date-time` values. `DateTimeOffset` keeps the offset in the value itself.',
      default: 'DateTime',
    },
    dateType: {
      type: 'string',
      enum: ['auto', 'DateTime'],
      description:
        'Type of `date` values: `auto` is `DateOnly`, and `DateTime` on .NET Standard; `DateTime` is the same everywhere.',
      default: 'auto',
    },
    integerType: {
      type: 'string',
      enum: ['int', 'long'],
      description: 'Type of integers without a format.',
      default: 'int',
    },
    targetFrameworks: {
      type: 'array',
      items: { type: 'string', enum: ['netstandard2.0', 'net8.0', 'net10.0'] },
      minItems: 1,
      description: 'Frameworks that the package is built for. The default needs .NET SDK 8 or newer.',
      default: ['netstandard2.0', 'net8.0'],
    },
    ...packageFactOptions,
    authors: {
      ...packageFactOptions.authors,
      description: `${packageFactOptions.authors.description} By default the contact or title of the API.`,
    },
    icon: {
      type: 'string',
      pattern: '^([A-Za-z0-9_.+-]+(/[A-Za-z0-9_.+-]+)*\\.(png|jpg|jpeg))?$',
      description:
        'Icon of the NuGet package: a PNG or JPEG file of yours in the folder of the client, such as `icon.png`.',
      default: '',
    },
  },
} as const;

/** It stands in paths several times, and those of Windows have 260 characters. */
const LONGEST_NAMESPACE = 50;

/** The name of the API, as that of a namespace, a folder and a file. */
function namespaceOf(apiName: string): string {
  const name = legalName(bounded(portable(pascal(sayable(apiName))).replace(/_$/, 'Client'), LONGEST_NAMESPACE));
  return TAKEN.namespace.has(name) ? `${name}Api` : name;
}

export function resolveOptions(given: { readonly [name: string]: Json }, model: ApiModel, apiName: string): Options {
  const text = (name: string, fallback: string): string => textAt(given, name) ?? fallback;
  const frameworks = own(given, 'targetFrameworks');
  const packageName = text('packageName', namespaceOf(apiName));
  invariant(packageName.split('.').every(isIdentifier), `not a namespace: ${packageName}`);
  const facts = packageFacts(given, model, packageName);
  return {
    packageName,
    packageVersion: packageVersionOf(given, model, 'nuget'),
    dateTimeType: text('dateTimeType', 'DateTime') as Options['dateTimeType'],
    dateType: text('dateType', 'auto') as Options['dateType'],
    integerType: text('integerType', 'int') as Options['integerType'],
    targetFrameworks: Array.isArray(frameworks) ? (frameworks as readonly string[]) : ['netstandard2.0', 'net8.0'],
    authors: facts.authors.map(({ name }) => name).join(', ') || (model.info.contact?.name ?? model.info.title),
    icon: text('icon', ''),
    facts,
  };
}
