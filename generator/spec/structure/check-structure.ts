// Whether the root document, and what it refers to in other files, is built as the OpenAPI schema says: the right fields,
// of the right kinds. Of what schemas say only the rules (../rules) judge.

import type { Diagnostics, Place } from '../../support/diagnostics';
import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import type { Pointer } from '../../support/pointer';
import type { LoadedSpec, SpecVersion } from '../loaded-spec';
import { rootNode } from '../resolve';
import { swaggerSections } from '../shape-swagger';
import { fragmentsOf } from './fragments';
import { plainNumbers } from './plain-numbers';
import { kindOf, reportViolations } from './report-violations';
import { structureValidator } from './validator';

export async function checkStructure(spec: LoadedSpec, diagnostics: Diagnostics): Promise<void> {
  const root = rootNode(spec).value;
  if (!isJsonObject(root)) return;
  checkUsable(root, spec.version, diagnostics);
  if (diagnostics.hasErrors) return;
  checkPresence(root, spec.version, diagnostics);
  const validate = await structureValidator(spec.version);
  const exact = [...spec.files.values()].some((file) => file.exact === true);
  const report = async (document: JsonObject, placeOf: (pointer: Pointer) => Place): Promise<void> => {
    const whole = completed(document, spec.version);
    const violations = await validate(exact ? plainNumbers(whole) : whole);
    reportViolations({ document, violations, placeOf }, spec.version, diagnostics);
  };
  await report(root, place);
  const fragments = fragmentsOf(spec);
  if (fragments !== undefined) await report(fragments.document, fragments.placeOf);
}

/** Without these being objects there is nothing to read. */
function checkUsable(root: JsonObject, version: SpecVersion, diagnostics: Diagnostics): void {
  const keys = version === '2.0' ? ['paths', ...swaggerSections.keys()] : ['paths', 'components', 'webhooks'];
  for (const key of keys) {
    const value = own(root, key);
    if (value === undefined || value === null || isJsonObject(value)) continue;
    diagnostics.error('structure-type', `\`${key}\` must be an object and is ${kindOf(value)}`, place(`/${key}`));
  }
}

function checkPresence(root: JsonObject, version: SpecVersion, diagnostics: Diagnostics): void {
  const present = (key: string): boolean => isJsonObject(own(root, key));
  if ((version === '3.0' || version === '2.0') && own(root, 'paths') === undefined) {
    diagnostics.warning('structure-required', 'the field `paths` is missing', place(''));
  } else if (version !== '2.0' && !present('paths') && !present('webhooks') && !present('components')) {
    diagnostics.warning(
      'structure-required',
      'the document describes nothing: it has no paths, webhooks or components',
      place(''),
    );
  }
  const version_ = own(own(root, 'info'), 'version');
  if (version_ !== undefined && typeof version_ !== 'string') {
    diagnostics.warning(
      'structure-type',
      `\`version\` must be a string and is ${kindOf(version_)}`,
      place('/info/version'),
      'Write it in quotes.',
    );
  }
}

/**
 * The root as swagger-parser takes it: it refuses some versions, a version number and a document without paths before it
 * looks further. These are judged above and in version.ts; below the outermost objects nothing is copied.
 */
function completed(root: JsonObject, version: SpecVersion): Json {
  const info = own(root, 'info');
  return {
    ...root,
    ...versionFields[version],
    paths: own(root, 'paths') ?? {},
    ...(isJsonObject(info) && typeof own(info, 'version') === 'number' ? { info: { ...info, version: '0' } } : {}),
  };
}

const versionFields: { readonly [version in SpecVersion]: JsonObject } = {
  '2.0': { swagger: '2.0' },
  '3.0': { openapi: '3.0.4' },
  '3.1': { openapi: '3.1.0' },
  '3.2': { openapi: '3.2.0' },
};

function place(pointer: string): Place {
  return { file: '', pointer };
}
