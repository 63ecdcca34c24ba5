// The package around models and operations: its runtime in its own namespace, what the runtime knows of the API, the
// package for dependency injection, and the project files.

import { hasPages, licenceText } from '../../../client';
import { createTemplateEngine } from '../../../code/template-engine';
import type { FileSet } from '../../../code/file-set';
import { join } from '../../../code/code';
import { identifier, projectValue } from '../../../languages/csharp';
import { xml } from '../../../languages/markup';
import { walkTypes } from '../../../model/references';
import { by } from '../../../support/order';
import type { Assets } from '../../target';
import { xmlView } from '../operations/xml';
import type { Plan } from '../plan';
import { descriptionView } from './description';
import type { SourceFiles } from './sources';
import { TOKENS_RUNTIME, tokensView } from './tokens';
import { WEBHOOK_RUNTIME, webhooksView } from './webhooks';

/** The namespace of the runtime's sources, replaced by the package's. */
const RUNTIME_NAMESPACE = /\bSpecsmithRuntime\b/g;

/** What stands before the code of a file: comments and empty lines. */
const HEAD = /^(?:\/\/.*\n|\n)*/;

/** Programs that compile the sources with their own may have turned the annotations off. */
const ANNOTATED = '#nullable enable\n\n';

/** Only where something is XML. */
const XML_RUNTIME = /\/Xml(?:Codec|Writing)\.cs$/;

/** Only where answers come in pages. */
const PAGES_RUNTIME = /\/(?:ApiPages|PagePlace|PageWalk)\.cs$/;

/** Only where an answer is read item by item. */
const STREAMS_RUNTIME = /\/(?:EventReader|EventStream|ItemSource|StreamDescription)\.cs$/;

/** Only where a type is a tuple. */
const TUPLES_RUNTIME = /\/JsonTuples\.cs$/;

export function emitPackage(plan: Plan, assets: Assets, sources: SourceFiles, files: FileSet): void {
  sources.add('Client/Internal/ApiDescription', 'description', descriptionView(plan));
  sources.add('Client/ApiJsonContext', 'json-context', jsonContextView(plan));
  if (plan.client.xmlShapes !== undefined)
    sources.add('Client/Internal/ApiXml', 'xml-shapes', xmlView(plan.client.xmlShapes, plan.book.symbols));
  const { webhooks, tokenFlows } = plan.client;
  if (tokenFlows.length > 0) sources.add('Client/ApiTokenSource', 'tokens', tokensView(tokenFlows, plan));
  if (webhooks !== undefined) sources.add('Client/WebhookReceiver', 'webhooks', webhooksView(webhooks, plan));
  sources.addBeside('ServiceCollectionExtensions', 'services', servicesView(plan));
  const { packageName } = plan.options;
  for (const path of assets.list('csharp/runtime')) {
    if (plan.client.xmlShapes === undefined && XML_RUNTIME.test(path)) continue;
    if (webhooks === undefined && WEBHOOK_RUNTIME.test(path)) continue;
    if (tokenFlows.length === 0 && TOKENS_RUNTIME.test(path)) continue;
    if (PAGES_RUNTIME.test(path) && !hasPages(plan.client)) continue;
    if (STREAMS_RUNTIME.test(path) && plan.client.calls.every(({ stream }) => stream === undefined)) continue;
    if (TUPLES_RUNTIME.test(path) && !plan.book.hasTuples) continue;
    const { verbatim } = assets.runtime(path);
    files.add(placeOf(path, packageName), {
      verbatim: verbatim.replace(HEAD, `$&${ANNOTATED}`).replace(RUNTIME_NAMESPACE, packageName),
    });
  }
  emitProjects(plan, assets, files);
}

/** Where a file of the runtime goes: each package has a folder. */
function placeOf(path: string, packageName: string): string {
  const place = path.slice('csharp/runtime/'.length);
  const beside = 'DependencyInjection/';
  return place.startsWith(beside)
    ? `src/${packageName}.DependencyInjection/${place.slice(beside.length)}`
    : `src/${packageName}/${place}`;
}

/** The method that adds the client to a service collection. */
export function servicesMethod(packageName: string): string {
  // `Ory.Client` is the client of Ory.
  const parts = packageName.split('.').filter((part) => part !== 'Client');
  return `Add${parts.at(-1) ?? ''}Client`;
}

function servicesView(plan: Plan) {
  const { packageName } = plan.options;
  return {
    ...plan.book.symbols.frame(),
    method: identifier(servicesMethod(packageName)),
    apis: plan.apis.map(({ name }) => ({ name: identifier(name), interfaceName: identifier(`I${name}`) })),
  };
}

function jsonContextView(plan: Plan) {
  const types = [
    ...plan.models.flatMap((model) => [
      plan.book.of({ kind: 'reference', id: model.id }),
      ...model.enums.map(({ id }) => plan.book.of({ kind: 'reference', id })),
    ]),
    ...plan.enums.filter(({ isConstants }) => !isConstants).map(({ id }) => plan.book.of({ kind: 'reference', id })),
    ...plan.unions.filter(({ isResult }) => !isResult).map(({ id }) => plan.book.of({ kind: 'reference', id })),
  ];
  return {
    ...plan.book.symbols.frame(),
    types: [...types].sort(by(({ full }) => full.text)).map(({ type, codec }) => ({ type, codec })),
  };
}

function emitProjects(plan: Plan, assets: Assets, files: FileSet): void {
  const { options, model } = plan;
  const engine = createTemplateEngine('xml', {
    project: assets.template('csharp/project.hbs'),
    solution: assets.template('csharp/solution.hbs'),
    services: assets.template('csharp/services-project.hbs'),
  });
  const name = projectValue(options.packageName);
  const { facts } = options;
  const given = (value: string | undefined) => (value === undefined ? (false as const) : projectValue(value));
  const shared = {
    name,
    version: projectValue(options.packageVersion),
    frameworks: join(options.targetFrameworks.map(projectValue), xml`;`),
    authors: projectValue(options.authors),
    readme: facts.repositoryUrl === undefined ? xml`PACKAGE.md` : xml`README.md`,
    license: given(facts.license),
    hasLicenseFile: facts.licenseText !== undefined,
    repository: given(facts.repositoryUrl),
    homepage: given(facts.homepage),
    tags: facts.keywords.length === 0 ? (false as const) : join(facts.keywords.map(projectValue), xml`;`),
    icon: options.icon === '' ? (false as const) : projectValue(options.icon),
    iconName: projectValue(options.icon.slice(options.icon.lastIndexOf('/') + 1)),
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
  if (facts.licenseText !== undefined) {
    const { verbatim } = assets.runtime(`licenses/${facts.licenseText.file}`);
    files.add('LICENSE', { verbatim: licenceText(verbatim, facts.licenseText.holder) });
  }
  files.add(`${options.packageName}.sln`, engine.render('solution', { name }));
}

function usesDates({ options, model }: Plan): boolean {
  if (options.dateType !== 'auto') return false;
  let found = false;
  walkTypes(model, (type) => (found ||= type.kind === 'string' && type.content === 'date'));
  return found;
}
