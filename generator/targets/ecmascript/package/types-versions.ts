// Declarations of the paths of a package for compilers that do not read `exports`: those with `moduleResolution: node10`, which
// was the default beside CommonJS until TypeScript 6.

import { isJsonObject, own, type Json, type JsonObject } from '../../../support/json';

/** `typesVersions` of package.json from its `exports`: what `require` gets, where that differs from what `import` gets. */
export function typesVersionsOf(exports: JsonObject): JsonObject {
  const paths = Object.entries(exports).flatMap(([path, entry]): [string, Json][] => {
    const types = path === '.' ? undefined : typesOf(entry);
    return types === undefined ? [] : [[path.replace('./', ''), [types]]];
  });
  return { '*': Object.fromEntries(paths) };
}

function typesOf(entry: Json): Json | undefined {
  if (!isJsonObject(entry)) return undefined;
  return typesOf(own(entry, 'require') ?? null) ?? own(entry, 'types');
}
