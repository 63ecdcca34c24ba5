// What there is to say about the names that a user gives to parts of the document: those that something else has, and
// those of parts that the document has not.

import type { ApiModel } from '../model';
import { mappingEntries, NAME_MAPPINGS, type NameMapping, type NameMappings } from '../naming/mappings';
import type { Diagnostics } from '../support/diagnostics';
import type { JsonObject } from '../support/json';

/** What a mapping's key is, in a message. */
const THINGS: { readonly [name in NameMapping]: string } = {
  nameMappings: 'property',
  parameterNameMappings: 'parameter',
  modelNameMappings: 'schema',
  inlineSchemaNameMappings: 'inline schema',
  enumNameMappings: 'enum value',
};

/** `place`: of the options, such as `targets.python`. Each refused name is told once. */
export function reportRefused(mappings: NameMappings, place: string, diagnostics: Diagnostics): void {
  for (const { by, key, name } of mappings.refused) {
    diagnostics.error(
      'config-name-taken',
      `${place}.${by}.${key}: ${JSON.stringify(name)} cannot be used, because something else has this name where the ${THINGS[by]} stands`,
      undefined,
      'Choose another name.',
    );
  }
}

/** Entries that name nothing are most often misspelled. */
export function reportUnused(
  mappings: NameMappings,
  options: JsonObject,
  model: ApiModel,
  place: string,
  diagnostics: Diagnostics,
): void {
  for (const by of NAME_MAPPINGS) {
    const entries = mappingEntries(options, by).filter(([key]) => !mappings.isUsed(by, key));
    if (entries.length === 0) continue;
    const known = namesIn(model, by);
    for (const [key] of entries) {
      if (known.has(key)) continue;
      diagnostics.warning(
        'name-mapping-unused',
        `${place}.${by}.${key}: the document has no ${THINGS[by]} ${JSON.stringify(key)}, so this entry does nothing`,
        undefined,
        'Correct the entry, or take it out.',
      );
    }
  }
}

function namesIn({ declarations, operations }: ApiModel, by: NameMapping): ReadonlySet<string> {
  switch (by) {
    case 'nameMappings':
      return new Set(
        declarations.flatMap((one) => (one.kind === 'object' ? one.properties.map(({ wireName }) => wireName) : [])),
      );
    case 'enumNameMappings':
      return new Set(
        declarations.flatMap((one) => (one.kind === 'enum' ? one.values.map(({ value }) => String(value)) : [])),
      );
    case 'parameterNameMappings':
      return new Set(operations.flatMap(({ parameters }) => parameters.map(({ wireName }) => wireName)));
    case 'modelNameMappings':
      return new Set(declarations.flatMap(({ names }) => names.component ?? []));
    case 'inlineSchemaNameMappings':
      return new Set();
  }
}
