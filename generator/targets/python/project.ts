// pyproject.toml.

import type { FileSet } from '../../code/file-set';
import { toml, tomlString, tomlValue } from '../../languages/markup';
import { oneLine } from '../../support/plain-text';
import type { Plan } from './plan';

export function emitProject(plan: Plan, files: FileSet): void {
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
