// What the user may not call the package, and the name that pages import it by.

import { isDeclarable } from '../../../languages/ecmascript';
import { refusedMappings } from '../../../naming/mappings';
import { words } from '../../../naming/taken';
import { textAt, type JsonObject } from '../../../support/json';
import { refusedName, type RefusedName } from '../../../support/refused-name';
import { whyNoMapped } from '../../ecmascript/names/mapped';
import { refusedPackage } from '../../ecmascript/names/package';

/** Examples use these beside the import. */
const OF_PAGES = words(
  'Array ArrayBuffer BigInt Blob Boolean Date File Function Math Number Object Promise String Symbol Uint8Array',
);

export function whyNoModule(name: string): string | undefined {
  if (!isDeclarable(name, 'binding')) return 'it is a word of JavaScript';
  return OF_PAGES.has(name) ? `examples use the global ${name} beside it` : undefined;
}

export function refusedNames(options: JsonObject): readonly RefusedName[] {
  return [
    ...refusedPackage(textAt(options, 'packageName')),
    ...refusedMappings(options, whyNoMapped),
    ...refusedName(['moduleName'], textAt(options, 'moduleName'), whyNoModule, (name) => [`${name}Api`]),
  ];
}
