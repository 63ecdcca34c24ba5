// Prints the plan: the package with its runtime, a file for each API class, model, enum and union, and the pages.

import type { FileSet } from '../../code/file-set';
import type { Steps } from '../../support/steps';
import { addPages } from '../common/package/add-pages';
import type { Assets } from '../target';
import { emitModels } from './models/emit';
import { emitOperations } from './operations/emit';
import { emitPackage } from './package/files';
import { SourceFiles } from './package/sources';
import { modelPages } from './pages/models';
import { operationPages } from './pages/operations';
import { galleryPage, readmePage } from './pages/readme';
import type { Plan } from './plan';

export function* emit(plan: Plan, assets: Assets, files: FileSet): Steps {
  const sources = new SourceFiles(plan.options.packageName, plan.scope, assets, files);
  yield* emitOperations(plan, sources);
  yield* emitModels(plan, sources);
  emitPackage(plan, assets, sources, files);
  files.add('README.md', readmePage(plan));
  if (plan.options.facts.repositoryUrl === undefined) files.add('PACKAGE.md', galleryPage(plan));
  yield* addPages(files, operationPages(plan), modelPages(plan));
}
