// What npm packages have for options in both targets, and what they are by default.

import type { PackageFacts } from '../../../client';
import { pascalCase } from '../../../naming/words';
import { packagesLike, whyNoPackage } from '../names/package';
import type { Json, JsonObject } from '../../../support/json';

export const packageVersion: Json = {
  type: 'string',
  pattern: '^\\d+\\.\\d+\\.\\d+([-+][0-9A-Za-z.+-]+)?$',
  description:
    'Version of the npm package. By default that of the document where a version can be read in it, else 1.0.0.',
  default: '1.0.0',
};

export function packageName(description: string): Json {
  return { type: 'string', pattern: '^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$', description, default: '' };
}

/** A name in capitals, such as that of a class. */
export function pascalName(description: string): Json {
  return { type: 'string', pattern: '^[A-Z][A-Za-z0-9]*$', description, default: '' };
}

/** A name of the API of which names of packages and classes can be made. */
export function asciiName(apiName: string): string {
  return apiName.replace(/[^\x20-\x7e]/g, ' ');
}

/** A package of the name of the API, or of one like it. */
export function packageOf(name: string): string {
  return (
    ['api', ...packagesLike(name)].find((each, at) => (at > 0 || name === '') && whyNoPackage(each) === undefined) ??
    'api'
  );
}

export function pascalNameOf(apiName: string): string {
  return pascalCase(asciiName(apiName)).replace(/^[^A-Za-z]+/, '') || 'Api';
}

/** What package.json says of the package besides its name, version and files. */
export function factsOf(facts: PackageFacts): JsonObject {
  const { authors, license, repositoryUrl, repositoryDirectory, homepage, keywords } = facts;
  const [author, ...contributors] = authors.map(({ name, email }) =>
    email === undefined ? name : `${name} <${email}>`,
  );
  return {
    ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(repositoryUrl?.startsWith('https://github.com/') === true ? { bugs: { url: `${repositoryUrl}/issues` } } : {}),
    ...(repositoryUrl === undefined
      ? {}
      : {
          repository: {
            type: 'git',
            url: `git+${repositoryUrl}.git`,
            ...(repositoryDirectory === undefined ? {} : { directory: repositoryDirectory }),
          },
        }),
    ...(license === undefined ? {} : { license }),
    ...(author === undefined ? {} : { author }),
    ...(contributors.length === 0 ? {} : { contributors }),
  };
}
