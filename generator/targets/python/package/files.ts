// The package around models and operations: its runtime, what the runtime knows of the API, its exports, and pyproject.toml.

import type { FileSet } from '../../../code/file-set';
import { toml, tomlString, tomlValue } from '../../../languages/markup';
import { oneLine } from '../../../support/plain-text';
import { py } from '../../../languages/python';
import type { Assets } from '../../target';
import type { Plan } from '../plan';
import { emitPackages } from './exports';
import type { ModuleFiles } from './modules';
import { settingsView } from './settings';

/** Runtime files that stand in for generated ones. */
const GENERATED = new Set(['__init__.py', '_settings.py', 'aio/__init__.py']);

export function emitPackage(plan: Plan, assets: Assets, modules: ModuleFiles, files: FileSet): void {
  const folder = plan.options.packageName;
  for (const path of assets.list('python/runtime')) {
    const name = path.slice('python/runtime/'.length);
    if (!GENERATED.has(name) && name.endsWith('.py')) files.add(`${folder}/${name}`, assets.runtime(path));
  }
  files.add(`${folder}/py.typed`, py``);
  modules.add('_settings.py', modules.print('settings', settingsView(plan)));
  emitPackages(plan, modules);
  emitProject(plan, files);
}

function emitProject(plan: Plan, files: FileSet): void {
  const { options, model } = plan;
  const license = model.info.license?.identifier;
  files.add(
    'pyproject.toml',
    toml`[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = ${tomlString(options.projectName)}
version = ${tomlString(options.packageVersion)}
description = ${tomlString(oneLine(model.info.title))}
readme = "README.md"
requires-python = ">=3.10"
${license === undefined ? [] : [toml`license = ${tomlString(license)}\n`]}dependencies = ${tomlValue(['urllib3>=2.2,<3', 'pydantic>=2.10,<3', 'typing-extensions>=4.12'])}

[project.optional-dependencies]
async = ${tomlValue(['httpx2>=2.7,<3'])}

[tool.hatch.build.targets.wheel]
packages = ${tomlValue([options.packageName])}

# The examples in the pages are laid out as users of the old client know them.
[tool.ruff]
extend-exclude = ["*.md"]

# A field of a model may be named \`list\` or \`dict\`: annotations use names that no field can hide.
[tool.ruff.lint]
ignore = ["UP006", "UP007", "UP035", "UP045"]

[tool.mypy]
strict = true

[tool.pyright]
typeCheckingMode = "strict"
`,
  );
}
