// The version of a document as that of a package, for each registry. What `info.version` says is text: a semantic version,
// a date, or anything else. All packages of one document have the same version, written in the way of their registry.

import type { ApiModel } from '../model';
import { textAt, type JsonObject } from '../support/json';

export type Registry = 'npm' | 'pypi' | 'nuget';

const FALLBACK = '1.0.0';
const DATE = /^v?(\d{4})-?(0\d|1[0-2])-?([0-2]\d|3[01])(?!\d)/;
const VERSION =
  /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:\.\d+)*(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+.*)?$/i;
/** Parts of an assembly's version are not larger. */
const LARGEST = 65534;

/** The option, or what the document's version comes to; 1.0.0 where no version can be read in it. */
export function packageVersionOf(given: JsonObject, model: ApiModel, registry: Registry): string {
  return textAt(given, 'packageVersion') ?? versionFor(model.info.version.trim(), registry);
}

export function versionFor(version: string, registry: Registry): string {
  const date = DATE.exec(version);
  const [, major, minor = '0', patch = '0', before] = date ?? VERSION.exec(version) ?? [];
  const numbers = [major, minor, patch].map(Number);
  if (major === undefined || numbers.some((number) => number > LARGEST)) return FALLBACK;
  const release = numbers.join('.');
  return before === undefined ? release : `${release}${preRelease(before, registry)}`;
}

/** PEP 440 knows four kinds of versions before a release. */
function preRelease(before: string, registry: Registry): string {
  const parts = before.split('.').map((part) => (/^\d+$/.test(part) ? String(Number(part)) : part));
  if (registry !== 'pypi') return `-${parts.join('.')}`;
  const [, kind = '', number = ''] = /^([a-z]+)[-.]?(\d*)/i.exec(before) ?? [];
  const letters = { a: 'a', alpha: 'a', b: 'b', beta: 'b', c: 'rc', rc: 'rc', pre: 'rc', preview: 'rc' };
  const letter = new Map(Object.entries(letters)).get(kind.toLowerCase());
  const at = number === '' ? '0' : String(Number(number));
  return letter === undefined ? `.dev${at}` : `${letter}${at}`;
}
