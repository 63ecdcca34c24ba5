// What a package says of itself to a registry, whichever it is: options that all targets have, and what they come to.

import type { ApiModel } from '../model';
import { own, textAt, type Json, type JsonObject } from '../support/json';
import { oneLine } from '../support/plain-text';
import { licenceOf } from './licence';

const URL_OR_NONE = '^(https?://[^\\s"<>\\\\]+)?$';

export const packageFactOptions = {
  authors: {
    type: 'string',
    description: 'Authors of the package, divided by commas, such as `Acme <api@acme.com>`.',
    default: '',
  },
  license: {
    type: 'string',
    pattern: '^[A-Za-z0-9.+ ()-]*$',
    description:
      'SPDX expression of the package, whose text is written to LICENSE where it is MIT, ISC, Apache-2.0, BSD-2-Clause or BSD-3-Clause. By default that of the API, without the file.',
    default: '',
  },
  repositoryUrl: {
    type: 'string',
    pattern: URL_OR_NONE,
    description: 'URL of the repository that holds the package. Links of its README lead there.',
    default: '',
  },
  repositoryDirectory: {
    type: 'string',
    pattern: '^([A-Za-z0-9_@.+-]+(/[A-Za-z0-9_@.+-]+)*)?$',
    description: 'The folder of the package in its repository, such as `clients/acme`.',
    default: '',
  },
  homepage: { type: 'string', pattern: URL_OR_NONE, description: 'The page of the package or the API.', default: '' },
  keywords: {
    type: 'array',
    items: { type: 'string', pattern: '^[^\\s,;]+$' },
    description: 'Words that the package is found by.',
    default: [],
  },
} as const satisfies { readonly [option: string]: Json };

export interface Author {
  readonly name: string;
  readonly email?: string;
}

export interface PackageFacts {
  readonly authors: readonly Author[];
  /** An SPDX expression. */
  readonly license?: string;
  /** The file of templates/licenses, and who holds the rights, where the licence is the user's own choice. */
  readonly licenseText?: { readonly file: string; readonly holder: string };
  /** Without `.git` and a slash at its end. */
  readonly repositoryUrl?: string;
  readonly repositoryDirectory?: string;
  readonly homepage?: string;
  readonly keywords: readonly string[];
}

const WITH_TEXT = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];

export function packageFacts(given: JsonObject, model: ApiModel, packageName: string): PackageFacts {
  const authors = authorsOf(textAt(given, 'authors') ?? '');
  const chosen = filled(given, 'license');
  const license = chosen ?? licenceOf(model);
  const repositoryUrl = filled(given, 'repositoryUrl')
    ?.replace(/\/+$/, '')
    .replace(/\.git$/, '');
  const repositoryDirectory = filled(given, 'repositoryDirectory');
  const homepage = filled(given, 'homepage');
  const keywords = own(given, 'keywords');
  const holder = authors.length === 0 ? `The authors of ${packageName}` : authors.map(({ name }) => name).join(', ');
  return {
    authors,
    ...(license === undefined ? {} : { license }),
    ...(chosen !== undefined && WITH_TEXT.includes(chosen) ? { licenseText: { file: `${chosen}.txt`, holder } } : {}),
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    ...(repositoryDirectory === undefined ? {} : { repositoryDirectory }),
    ...(homepage === undefined ? {} : { homepage }),
    keywords: Array.isArray(keywords) ? (keywords as readonly string[]) : [],
  };
}

/** A text of templates/licenses with who holds the rights in it. */
export function licenceText(template: string, holder: string): string {
  return template.replace('{holder}', () => holder);
}

/** What stands before the path of a page so that it is found from anywhere; nothing where no repository is known. */
export function pageBase({ repositoryUrl, repositoryDirectory }: PackageFacts): string {
  if (repositoryUrl === undefined) return '';
  const { hostname } = new URL(repositoryUrl);
  const place = hostname.includes('gitlab')
    ? '/-/blob/HEAD'
    : hostname === 'bitbucket.org'
      ? '/src/HEAD'
      : '/blob/HEAD';
  return `${repositoryUrl}${place}/${repositoryDirectory === undefined ? '' : `${repositoryDirectory}/`}`;
}

function filled(given: JsonObject, option: string): string | undefined {
  const text = textAt(given, option);
  return text === undefined || text === '' ? undefined : text;
}

function authorsOf(text: string): readonly Author[] {
  return oneLine(text)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = part, email] = /^([^<>]*[^<>\s])\s*<([^<>\s]+@[^<>\s]+)>$/.exec(part) ?? [];
      return { name, ...(email === undefined ? {} : { email }) };
    });
}
