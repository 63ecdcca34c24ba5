// What the user may not call the package and the distribution: modules and distributions that others have.

import { isIdentifier, KEYWORDS, STANDARD_LIBRARY } from '../../../languages/python';
import { refusedMappings, type NameMapping } from '../../../naming/mappings';
import { words } from '../../../naming/taken';
import { isDevice } from '../../../support/file-systems';
import { textAt, type JsonObject } from '../../../support/json';
import { refusedName, type RefusedName } from '../../../support/refused-name';

/** What the client imports, or what comes with that. */
const IMPORTED =
  words(`annotated_types anyio certifi h11 h2 httpcore httpcore2 httpx httpx2 idna pydantic pydantic_core sniffio typing_extensions
  typing_inspection urllib3`);

/** Of examples, which import the package by its name. */
const VARIABLES = words('api_client api_instance api_response body configuration e print open');

/** The longest that leaves room for the names of modules where a path has 260 characters. */
const LONGEST_PACKAGE = 100;
const LONGEST_PROJECT = 128;

function whyNoPackage(name: string): string | undefined {
  if (KEYWORDS.has(name)) return 'it is a keyword of Python';
  if (STANDARD_LIBRARY.has(name)) return 'it would hide a module of the standard library';
  if (IMPORTED.has(name)) return 'it is the name of a package that the client needs';
  if (VARIABLES.has(name)) return 'examples use this name for something else';
  if (name === 'docs') return 'the pages are in a folder of this name';
  if (isDevice(name)) return 'Windows has a device of this name, and no folder can have it there';
  return name.length > LONGEST_PACKAGE ? `paths have room for ${LONGEST_PACKAGE} characters of it` : undefined;
}

function whyNoProject(name: string): string | undefined {
  if (IMPORTED.has(name.toLowerCase().replace(/[-_.]+/g, '_'))) return 'the client needs a distribution of this name';
  return name.length > LONGEST_PROJECT ? `files have room for ${LONGEST_PROJECT} characters of it` : undefined;
}

function whyNoName(name: string, by: NameMapping): string | undefined {
  if (!isIdentifier(name)) return 'it is no identifier of Python';
  if (KEYWORDS.has(name)) return 'it is a keyword of Python';
  if (name.startsWith('__')) return 'Python gives names with two underscores in front another meaning';
  return name.startsWith('_') && by === 'nameMappings'
    ? 'pydantic has no fields with an underscore in front'
    : undefined;
}

export function refusedNames(options: JsonObject): readonly RefusedName[] {
  return [
    ...refusedName(['packageName'], textAt(options, 'packageName'), whyNoPackage, (name) => [
      `${name}_client`,
      `${name.slice(0, LONGEST_PACKAGE - 20)}_client`,
    ]),
    ...refusedName(['projectName'], textAt(options, 'projectName'), whyNoProject, (name) => [
      `${name}-client`,
      `${name.slice(0, LONGEST_PROJECT - 20)}-client`,
    ]),
    ...refusedMappings(options, whyNoName),
  ];
}
