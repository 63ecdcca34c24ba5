// Prints the plan: a file for each operation, model and group, the package around them, and pages.

import type { FileSet } from '../../code/file-set';
import type { Statement } from '../../code/source-file';
import { addToGroup } from '../../support/groups';
import { byCodeUnit } from '../../support/order';
import { ModuleFiles } from '../ecmascript/package/modules';
import { addPages } from '../common/package/add-pages';
import type { Steps } from '../../support/steps';
import type { Assets } from '../target';
import { emitModels } from './models/emit';
import { emitOperations } from './operations/emit';
import { alwaysUsed, emitModules, emitPackage } from './package/files';
import { modelPages } from './pages/models';
import { operationPages } from './pages/operations';
import { TypeLinks } from './pages/links';
import { modelPagesOf } from './pages/sections';
import { guidePages } from './pages/guides';
import { readmePage } from './pages/readme';
import type { Plan } from './plan';

export function* emit(plan: Plan, assets: Assets, files: FileSet): Steps {
  // A module may have parts of several rooms. Each is put together when its turn comes, and printed while the next one is.
  const parts = new Map<string, (() => readonly Statement[])[]>();
  const add = (path: string, part: () => readonly Statement[]): void => addToGroup(parts, path, part);
  emitModels(plan, add);
  emitOperations(plan, add);
  emitModules(plan, add);
  const modules = new ModuleFiles(files, alwaysUsed(plan));
  for (const path of [...parts.keys()].sort(byCodeUnit)) {
    modules.add(
      path,
      (parts.get(path) ?? []).flatMap((part) => part()),
    );
    yield;
  }
  emitPackage(plan, assets, modules, files);
  const contents = modelPagesOf(plan);
  const links = new TypeLinks(contents);
  files.add('README.md', readmePage(plan));
  yield* addPages(files, operationPages(plan, links), modelPages(plan, contents, links), guidePages(plan));
}
