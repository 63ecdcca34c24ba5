// What an output is made from, as its manifest says it.

import path from 'node:path';
import type { ApiConfig, TargetConfig } from '../config/config';
import type { LoadedFile } from '../spec/loaded-spec';
import type { JsonObject } from '../support/json';
import { modelSettingsOf } from './model-settings';
import { canonicalJson, sha256, type Manifest, type Origin } from '../write/manifest';
import { packageRoot } from '../write/package-root';

/** What stands in the manifest of a site in place of a target: no client is written over a site, and no site over a client. */
export const SITE = 'preview';

/** What is made: a client of a target, or something else that no configuration names and that has no `output` here. */
type Made = Omit<TargetConfig, 'output'> & Partial<Pick<TargetConfig, 'output'>>;

export function originOf(
  api: ApiConfig,
  { name, output, options }: Made,
  files: ReadonlyMap<string, LoadedFile>,
): Origin {
  return {
    generator: packageRoot().version,
    target: name,
    ...(api.name === '' ? {} : { api: api.name }),
    ...(output === undefined ? {} : namedIn(api.file, output)),
    document: files.get('')?.sha256 ?? '',
    ...overlaysOf(files.get('')),
    references: new Map([...files].filter(([id]) => id !== '').map(([id, file]) => [id, file.sha256])),
    options: optionsHash(api, options),
  };
}

/** `output`: the folder. Nothing where no configuration names it, or no path leads from one to the other. */
function namedIn(file: string | undefined, output: string): Pick<Origin, 'configuration'> {
  if (file === undefined) return {};
  const way = path.relative(path.dirname(file), output);
  if (path.isAbsolute(way)) return {};
  return { configuration: { file: path.basename(file), output: way.split(path.sep).join('/') } };
}

/** Whether a manifest says of its output what a run of this configuration would say. */
export function isNamedIn(
  { configuration }: Pick<Manifest, 'configuration'>,
  file: string | undefined,
  output: string,
): boolean {
  return canonicalJson(configuration ?? null) === canonicalJson(namedIn(file, output).configuration ?? null);
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
