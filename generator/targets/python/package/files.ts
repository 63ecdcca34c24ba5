// The package around models and operations: its runtime, what the runtime knows of the API, its exports, and pyproject.toml.

import { hasPages, type PackageFacts } from '../../../client';
import type { FileSet } from '../../../code/file-set';
import { join } from '../../../code/code';
import { toml, tomlString, tomlValue } from '../../../languages/markup';
import { oneLine } from '../../../support/plain-text';
import { py } from '../../../languages/python';
import type { Assets } from '../../target';
import { XML_MODULE, xmlModule } from '../operations/xml';
import { addLicence } from '../../common/package/licence';
import type { Plan } from '../plan';
import { emitPackages } from './exports';
import type { ModuleFiles } from './modules';
import { settingsView } from './settings';
import { emitTokens, TOKENS_RUNTIME } from './tokens';
import { emitWebhooks, WEBHOOK_RUNTIME } from './webhooks';

/** Only where something is XML. */
const XML_RUNTIME = '_core/xml.py';

/** Only where answers come in pages. */
const PAGES_RUNTIME = new Set(['pages.py', '_core/paging.py', '_core/page_links.py']);

/** Runtime files that stand in for generated ones. */
const GENERATED = new Set(['__init__.py', '_settings.py', 'aio/__init__.py']);

export function emitPackage(plan: Plan, assets: Assets, modules: ModuleFiles, files: FileSet): void {
  const folder = plan.options.packageName;
  const { xmlShapes } = plan.client;
  for (const path of assets.list('python/runtime')) {
    const name = path.slice('python/runtime/'.length);
    if (name === XML_RUNTIME && xmlShapes === undefined) continue;
    if (PAGES_RUNTIME.has(name) && !hasPages(plan.client)) continue;
    if (name === TOKENS_RUNTIME && plan.client.tokenFlows.length === 0) continue;
    if (plan.client.webhooks === undefined && WEBHOOK_RUNTIME.has(name)) continue;
    if (!GENERATED.has(name) && name.endsWith('.py')) files.add(`${folder}/${name}`, assets.runtime(path));
  }
  files.add(`${folder}/py.typed`, py``);
  if (xmlShapes !== undefined) modules.add(XML_MODULE, xmlModule(xmlShapes));
  modules.add('_settings.py', modules.print('settings', settingsView(plan)));
  emitPackages(plan, modules);
  emitWebhooks(plan, modules);
  emitTokens(plan, modules);
  addLicence(plan.options.facts, assets, files);
  emitProject(plan, files);
}

/** The keys of `[project]` and the table of URLs that a package has by its options. hatchling finds LICENSE by itself; `license-files` has another form in old versions. */
function factLines({ authors, license, repositoryUrl, homepage, keywords }: PackageFacts) {
  const author = ({ name, email }: PackageFacts['authors'][number]) =>
    email === undefined
      ? toml`{ name = ${tomlString(name)} }`
      : toml`{ name = ${tomlString(name)}, email = ${tomlString(email)} }`;
  const urls = [
    ...(homepage === undefined ? [] : [toml`Homepage = ${tomlString(homepage)}\n`]),
    ...(repositoryUrl === undefined ? [] : [toml`Repository = ${tomlString(repositoryUrl)}\n`]),
    ...(repositoryUrl?.startsWith('https://github.com/') === true
      ? [toml`Issues = ${tomlString(`${repositoryUrl}/issues`)}\n`]
      : []),
  ];
  return {
    keys: [
      ...(license === undefined ? [] : [toml`license = ${tomlString(license)}\n`]),
      ...(authors.length === 0 ? [] : [toml`authors = [${join(authors.map(author), toml`, `)}]\n`]),
      ...(keywords.length === 0 ? [] : [toml`keywords = ${tomlValue([...keywords])}\n`]),
    ],
    urls: urls.length === 0 ? [] : [toml`\n[project.urls]\n`, ...urls],
  };
}

function emitProject(plan: Plan, files: FileSet): void {
  const { options, model } = plan;
  const facts = factLines(options.facts);
  files.add(
    'pyproject.toml',
    toml`[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = ${tomlString(options.projectName)}
version = ${tomlString(options.packageVersion)}
description = ${tomlString(oneLine(model.info.title))}
readme = ${tomlString(options.facts.repositoryUrl === undefined ? 'PACKAGE.md' : 'README.md')}
requires-python = ">=3.10"
${facts.keys}dependencies = ${tomlValue(['urllib3>=2.2,<3', 'pydantic>=2.10,<3', 'typing-extensions>=4.12'])}

[project.optional-dependencies]
async = ${tomlValue(['httpx2>=2.7,<3'])}
${facts.urls}
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
