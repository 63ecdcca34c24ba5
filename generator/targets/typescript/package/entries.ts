// The paths that programs import from the package, by their names there.

import { sendsFiles } from '../../../client';
import type { Json, JsonObject } from '../../../support/json';
import { SIDE_MODULES } from '../../ecmascript/package/side-modules';
import type { Plan } from '../plan';
import { subPathEntries } from './sub-paths';

/** `entry` says what a path leads to, by a module of src/ without its ending; `all` names the modules of a folder. */
export function entriesOf(
  plan: Plan,
  entry: (module: string) => Json,
  all: (folder: 'funcs' | 'models') => JsonObject,
): JsonObject {
  return {
    '.': entry('index'),
    './core.js': entry('core'),
    './errors': entry('errors'),
    './errors.js': entry('errors'),
    ...all('funcs'),
    ...all('models'),
    ...Object.fromEntries(SIDE_MODULES.map((module) => [`./${module}`, entry(module)])),
    ...(sendsFiles(plan.client) ? { './files': entry('files') } : {}),
    ...(plan.client.tokenFlows.length === 0 ? {} : { './tokens': entry('tokens') }),
    ...(plan.client.webhooks === undefined ? {} : { './webhooks': entry('webhooks') }),
    ...subPathEntries(plan, entry),
  };
}
