// Prints the plan: a module and its declarations for each API and model, the package around them, and pages.

import type { FileSet } from '../../code/file-set';
import { ModuleFiles } from '../ecmascript/package/modules';
import type { Assets } from '../target';
import { emitModels } from './models/emit';
import { emitOperations } from './operations/emit';
import { ALWAYS, emitPackage } from './package/files';
import { modelPages } from './pages/models';
import { operationPages } from './pages/operations';
import { readmePage } from './pages/readme';
import type { Plan } from './plan';

export function emit(plan: Plan, assets: Assets, files: FileSet): void {
  const modules = new ModuleFiles(files, plan.model, ALWAYS);
  emitOperations(plan, modules);
  emitModels(plan, modules);
  emitPackage(plan, assets, modules, files);
  files.add('README.md', readmePage(plan));
  for (const [path, code] of operationPages(plan)) files.add(path, code);
  for (const [path, code] of modelPages(plan)) files.add(path, code);
}
