// Prints the project files: the package, the package for dependency injection, and the solution.

import { createTemplateEngine } from '../../code/template-engine';
import type { FileSet } from '../../code/file-set';
import { join } from '../../code/code';
import { projectValue } from '../../languages/csharp';
import { xml } from '../../languages/markup';
import type { Assets } from '../target';
import type { CsharpPlan } from './plan';

export function emitProject(plan: CsharpPlan, assets: Assets, files: FileSet): void {
  const { options, model } = plan;
  const engine = createTemplateEngine('xml', {
    project: assets.template('csharp/project.hbs'),
    solution: assets.template('csharp/solution.hbs'),
    services: assets.template('csharp/services-project.hbs'),
  });
  const name = projectValue(options.packageName);
  const shared = {
    name,
    version: projectValue(options.packageVersion),
    frameworks: join(options.targetFrameworks.map(projectValue), xml`;`),
    authors: projectValue(options.authors),
    license: options.license === '' ? (false as const) : projectValue(options.license),
    repository: options.repositoryUrl === '' ? (false as const) : projectValue(options.repositoryUrl),
  };
  files.add(
    `src/${options.packageName}/${options.packageName}.csproj`,
    engine.render('project', {
      ...shared,
      // The packages of two frameworks are compared; a type that differs between them is not for that comparison.
      isSameEverywhere: options.targetFrameworks.length > 1 && !usesDates(plan),
      hasStandard: options.targetFrameworks.includes('netstandard2.0'),
      title: projectValue(model.info.title),
      description: projectValue(model.info.summary ?? `A client for ${model.info.title}.`),
    }),
  );
  files.add(
    `src/${options.packageName}.DependencyInjection/${options.packageName}.DependencyInjection.csproj`,
    engine.render('services', shared),
  );
  files.add(`${options.packageName}.slnx`, engine.render('solution', { name }));
}

function usesDates(plan: CsharpPlan): boolean {
  return plan.options.dateType === 'auto' && JSON.stringify(plan.model).includes('"content":"date"');
}
