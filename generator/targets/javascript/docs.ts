// The pages of the package: README.md, and one for each API and each model under docs/.

import type { Code } from '../../code/code';
import { apiPage } from './docs-apis';
import { modelPage } from './docs-models';
import { readme } from './docs-readme';
import type { Plan } from './plan';

export function emitDocs(plan: Plan): readonly (readonly [path: string, code: Code])[] {
  return [
    ['README.md', readme(plan)],
    ...plan.apis.map((api) => [`docs/${api.home.file}.md`, apiPage(api, plan)] as const),
    ...plan.models.map((model) => [`docs/${model.home.file}.md`, modelPage(model, plan)] as const),
  ];
}
