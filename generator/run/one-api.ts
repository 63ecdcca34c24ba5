// The one API that a command looks at: that of a configuration, or a document that was named. Without a target named, a
// document is looked at with all of them.

import path from 'node:path';
import type { ApiConfig } from '../config/config';
import { DEFAULT_CONFIG } from '../config/load';
import { StopError } from '../support/diagnostics';
import type { JsonObject } from '../support/json';
import { TARGET_NAMES } from '../targets';
import { configured, direct, usage, withTargets } from './configuration';
import type { ReadingOptions } from './document';
import type { Findings } from './findings';
import { protectedFiles } from './protected-files';

export interface OneApiOptions extends ReadingOptions {
  /** The configuration; `specsmith.yaml` by default. Not together with `spec`. */
  readonly config?: string;
  /** The API of the configuration; needed where it has several. */
  readonly api?: string;
  /** Without a configuration: a document's path or URL, or `-` for the standard input. */
  readonly spec?: string;
  /** Some of the targets; all by default. */
  readonly targets?: readonly string[];
  /** Without a configuration: options by target. */
  readonly targetOptions?: { readonly [target: string]: JsonObject };
  readonly cwd?: string;
}

export interface OneApi {
  readonly api: ApiConfig;
  /** All APIs of the configuration, whose outputs are nobody else's; none without one. */
  readonly all: readonly ApiConfig[];
  /** Files that are read beside the document: the configuration and overlays. */
  readonly inputs: readonly string[];
}

export async function oneApi(options: OneApiOptions, cwd: string, findings: Findings): Promise<OneApi> {
  const { spec, targets, targetOptions = {}, overlays = [] } = options;
  const given = overlays.map((file) => path.resolve(cwd, file));
  if (spec !== undefined) {
    if (options.config !== undefined || options.api !== undefined)
      throw new StopError(2, [usage('a document and a configuration exclude each other', 'Leave one of them out.')]);
    // Nothing is written there: the folder only has to be named.
    const out = path.join(cwd, 'specsmith-clients');
    const api = await direct({ spec, out, targets: targets ?? TARGET_NAMES, options: targetOptions }, cwd);
    return { api, all: [], inputs: given };
  }
  if (options.targetOptions !== undefined) {
    const message = '--option is for a run without a configuration, which needs a document';
    throw new StopError(2, [usage(message, 'Name a document with --spec, or say this in the configuration.')]);
  }
  const names = options.api === undefined ? [] : [options.api];
  const config = await configured(options.config ?? DEFAULT_CONFIG, names, cwd, findings);
  const [api] = targets === undefined ? config.apis : withTargets(config.apis, targets);
  if (config.apis.length > 1 || api === undefined) {
    const known = config.apis.map(({ name }) => name).join(', ');
    throw new StopError(2, [usage('the configuration has several APIs', `Name one of them: ${known}.`)]);
  }
  return { api, all: config.all, inputs: [...protectedFiles(config), ...given] };
}
