// jsr.json, by which the sources are published on JSR (https://jsr.io): there are no patterns among its exports, so it names
// each module. Imports of the sources end in `.js`; `npx jsr publish` finds what is meant and writes it.

import type { Json } from '../../../support/json';
import type { Plan } from '../plan';
import { entriesOf } from './entries';

/** `name`: that of the package on JSR, with its scope. */
export function jsrJson(plan: Plan, name: string): Json {
  const { packageVersion, facts } = plan.options;
  const source = (module: string): string => `./src/${module}.ts`;
  const modules = {
    funcs: plan.operations.map(({ names }) => `funcs/${names.file}`),
    models: plan.modules
      .filter(({ path }) => path.startsWith('src/models/'))
      .map(({ path }) => path.slice('src/'.length, -'.ts'.length)),
  };
  return {
    name,
    version: packageVersion,
    ...(facts.license === undefined ? {} : { license: facts.license }),
    exports: entriesOf(plan, source, (folder) =>
      Object.fromEntries(modules[folder].map((module) => [`./${module}.js`, source(module)])),
    ),
    publish: { include: ['jsr.json', 'LICENSE', '*.md', 'docs', 'src'] },
  };
}
