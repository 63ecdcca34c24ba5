// Prints the plan: a module and its declarations for each API and model, the package around them, and pages.

import type { FileSet } from '../../code/file-set';
import { ModuleFiles } from '../ecmascript/package/modules';
import { addPages } from '../common/package/add-pages';
import type { Steps } from '../../support/steps';
import type { Assets } from '../target';
import { emitModels } from './models/emit';
import { emitOperations } from './operations/emit';
import { alwaysUsed, emitPackage } from './package/files';
import { modelPages } from './pages/models';
import { operationPages } from './pages/operations';
import { readmePage } from './pages/readme';
import type { Plan } from './plan';

export function* emit(plan: Plan, assets: Assets, files: FileSet): Steps {
  const modules = new ModuleFiles(files, alwaysUsed(plan));
  yield* emitOperations(plan, modules);
  yield* emitModels(plan, modules);
  emitPackage(plan, assets, modules, files);
  files.add('README.md', readmePage(plan));
  yield* addPages(files, operationPages(plan), modelPages(plan));
}
