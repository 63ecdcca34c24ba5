// What the user may not call the package, which is a namespace, an assembly, a folder and the name of files.

import { isIdentifier, isReserved } from '../../../languages/csharp';
import { refusedMappings } from '../../../naming/mappings';
import { isDevice } from '../../../support/file-systems';
import { textAt, type JsonObject } from '../../../support/json';
import { refusedName, type RefusedName } from '../../../support/refused-name';
import { TAKEN } from './taken';

/** What NuGet takes, less `.DependencyInjection`. */
const LONGEST = 80;

function whyNoPackage(name: string): string | undefined {
  const parts = name.split('.');
  const reserved = parts.find(isReserved);
  if (reserved !== undefined) return `${reserved} is a keyword of C#`;
  const taken = parts.find((part) => TAKEN.namespace.has(part));
  if (taken !== undefined) return `a namespace ${taken} would hide what programs mean by ${taken}`;
  if (isDevice(name)) return 'Windows has a device of this name, and no folder can have it there';
  return name.length > LONGEST ? `NuGet has room for ${LONGEST} characters of it` : undefined;
}

function whyNoName(name: string): string | undefined {
  if (!isIdentifier(name)) return 'it is no identifier of C#';
  return isReserved(name) ? 'it is a keyword of C#' : undefined;
}

/** Each part that is at fault gets an end that makes another name of it. */
function packagesLike(name: string): readonly string[] {
  const short = name.length > LONGEST ? name.slice(0, LONGEST - 20).replace(/\.$/, '') : name;
  return [
    short,
    short
      .split('.')
      .map((part) => (whyNoPackage(part) === undefined ? part : `${part}Api`))
      .join('.'),
  ];
}

export function refusedNames(options: JsonObject): readonly RefusedName[] {
  return [
    ...refusedName(['packageName'], textAt(options, 'packageName'), whyNoPackage, packagesLike),
    ...refusedMappings(options, whyNoName),
  ];
}
