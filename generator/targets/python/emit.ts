// Prints the plan: the package with its runtime, a module for each model and each API, and the pages.

import type { FileSet } from '../../code/file-set';
import type { Steps } from '../../support/steps';
import { addPages } from '../common/package/add-pages';
import type { Assets } from '../target';
import { emitModels } from './models/emit';
import { emitInputs } from './models/inputs';
import { emitOperations } from './operations/emit';
import { emitPackage } from './package/files';
import { ModuleFiles } from './package/modules';
import { modelPages } from './pages/models';
import { operationPages } from './pages/operations';
import { indexPage, readmePage } from './pages/readme';
import type { Plan } from './plan';

export function* emit(plan: Plan, assets: Assets, files: FileSet): Steps {
  const modules = new ModuleFiles(plan.options.packageName, assets, files);
  emitPackage(plan, assets, modules, files);
  yield* emitModels(plan, modules);
  emitInputs(plan, modules);
  yield* emitOperations(plan, modules);
  yield* addPages(files, operationPages(plan), modelPages(plan));
  files.add('README.md', readmePage(plan));
  if (plan.options.facts.repositoryUrl === undefined) files.add('PACKAGE.md', indexPage(plan));
}
