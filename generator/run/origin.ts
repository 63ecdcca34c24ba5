// What an output is made from, as its manifest says it.

import type { ApiConfig } from '../config/config';
import type { LoadedFile } from '../spec/loaded-spec';
import type { JsonObject } from '../support/json';
import { modelSettingsOf } from './model-settings';
import { canonicalJson, sha256, type Origin } from '../write/manifest';
import { packageRoot } from '../write/package-root';

export function originOf(
  api: ApiConfig,
  target: string,
  options: JsonObject,
  files: ReadonlyMap<string, LoadedFile>,
): Origin {
  return {
    generator: packageRoot().version,
    target,
    ...(api.name === '' ? {} : { api: api.name }),
    document: files.get('')?.sha256 ?? '',
    ...overlaysOf(files.get('')),
    references: new Map([...files].filter(([id]) => id !== '').map(([id, file]) => [id, file.sha256])),
    options: optionsHash(api, options),
  };
}

/** `options`: those of the target. */
export function optionsHash(api: ApiConfig, options: JsonObject): string {
  return sha256(canonicalJson({ api: api.name, options, filter: api.filter ?? null, ...saidOf(api) }));
}

function overlaysOf(root: LoadedFile | undefined): Pick<Origin, 'overlays'> {
  return root?.overlaid === undefined ? {} : { overlays: root.overlaid.files.map((file) => file.sha256) };
}

/** Nothing where there is nothing, so that manifests of before stay true. */
function saidOf(api: ApiConfig): JsonObject {
  return modelSettingsOf({ ...api, filter: undefined });
}
