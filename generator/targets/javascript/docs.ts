// The pages of the package: README.md, and one for each API and each model under docs/.

import type { Code } from '../../code/code';
import { apiPage } from './pages/operations';
import { modelPage } from './pages/models';
import { readme } from './pages/readme';
import type { Plan } from './plan';

/** One after the other, so that a large client's are never in memory together. */
export function* emitDocs(plan: Plan): Generator<readonly [path: string, code: Code], void> {
  yield ['README.md', readme(plan)];
  for (const api of plan.apis) yield [`docs/${api.home.file}.md`, apiPage(api, plan)];
  for (const model of plan.models) yield [`docs/${model.home.file}.md`, modelPage(model, plan)];
}
