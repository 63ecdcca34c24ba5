// Prints the plan: the runtime in its namespace, and a file for each API class, model, enum and union.

import { join, type Code } from '../../code/code';
import type { FileSet } from '../../code/file-set';
import { createTemplateEngine } from '../../code/template-engine';
import { cs, global, identifier, NOTHING, stringLiteral, type Csharp } from '../../languages/csharp';
import type { SecurityScheme, Server } from '../../model';
import { portable } from '../../naming/portable';
import type { Assets } from '../target';
import { emitPages } from './docs';
import { emitProject } from './project';
import type { CsharpPlan } from './plan';
import { apiView } from './view-api';
import { enumView, frame, modelView, unionView } from './view-models';

const TEMPLATES = ['model', 'enum', 'enum-body', 'union', 'api', 'description', 'json-context', 'services'];
/** The namespace of the runtime's sources, replaced by the package's. */
const RUNTIME_NAMESPACE = /\bSpecsmithRuntime\b/g;

export function emitCsharp(plan: CsharpPlan, assets: Assets, files: FileSet): void {
  const source = `src/${plan.options.packageName}`;
  const templates = Object.fromEntries(TEMPLATES.map((name) => [name, assets.template(`csharp/${name}.hbs`)]));
  const engine = createTemplateEngine('csharp', templates);
  const add = (path: string, print: (usesDates: boolean) => Code<'csharp'>): void =>
    files.add(`${source}/${path.split('/').map(portable).join('/')}.cs`, withDates(print));
  for (const api of plan.apis) {
    const view = apiView(api, plan);
    add(`Api/${api.name}`, (usesDates) => engine.render('api', { ...view, usesDates }));
  }
  for (const model of plan.models) {
    const view = modelView(model, plan);
    add(`Model/${model.name}`, (usesDates) => engine.render('model', { ...view, usesDates }));
  }
  for (const item of plan.enums) {
    const view = enumView(item, plan);
    add(`Model/${item.name}`, (usesDates) => engine.render('enum', { ...view, usesDates }));
  }
  for (const union of plan.unions) {
    const view = unionView(union, plan);
    add(`Model/${union.name}`, (usesDates) => engine.render('union', { ...view, usesDates }));
  }
  const description = descriptionView(plan);
  add('Client/ApiDescription', (usesDates) => engine.render('description', { ...description, usesDates }));
  const context = jsonContextView(plan);
  add('Client/ApiJsonContext', (usesDates) => engine.render('json-context', { ...context, usesDates }));
  for (const path of assets.list('csharp/runtime')) {
    const { verbatim } = assets.runtime(path);
    files.add(`${source}/${path.slice('csharp/runtime/'.length)}`, {
      verbatim: verbatim.replace(RUNTIME_NAMESPACE, plan.options.packageName),
    });
  }
  files.add(
    `src/${plan.options.packageName}.DependencyInjection/ServiceCollectionExtensions.cs`,
    engine.render('services', servicesView(plan)),
  );
  emitProject(plan, assets, files);
  emitPages(plan, files);
}

/** Prints once, and again where the one type is used that has another name in each framework. */
function withDates(print: (usesDates: boolean) => Code<'csharp'>): Code<'csharp'> {
  const code = print(false);
  return code.text.includes('ApiDate') ? print(true) : code;
}

function servicesView(plan: CsharpPlan) {
  const { packageName } = plan.options;
  return {
    ...frame(plan),
    packageName: stringLiteral(packageName),
    apiNamespace: global(`${packageName}.Api`),
    method: identifier(`Add${packageName.split('.').at(-1) ?? ''}Client`),
    apis: plan.apis.map(({ name }) => ({ name: identifier(name), interfaceName: identifier(`I${name}`) })),
  };
}

function jsonContextView(plan: CsharpPlan) {
  const types = [
    ...plan.models.flatMap((model) => [
      {
        type: plan.book.of({ kind: 'reference', id: model.id }).type,
        codec: plan.book.of({ kind: 'reference', id: model.id }).codec,
      },
      ...model.enums.map(({ id }) => plan.book.of({ kind: 'reference', id })),
    ]),
    ...plan.enums.map(({ id }) => plan.book.of({ kind: 'reference', id })),
    ...plan.unions.filter(({ isResult }) => !isResult).map(({ id }) => plan.book.of({ kind: 'reference', id })),
  ];
  return { ...frame(plan), types: types.map(({ type, codec }) => ({ type, codec })) };
}

function descriptionView(plan: CsharpPlan) {
  const { model, options } = plan;
  const [first] = model.servers;
  const servers = model.servers.map(serverCode);
  return {
    ...frame(plan),
    packageName: stringLiteral(options.packageName),
    packageVersion: stringLiteral(options.packageVersion),
    userAgent: stringLiteral(`${options.packageName}/${options.packageVersion}`),
    apiVersion: stringLiteral(model.info.version),
    basePath: stringLiteral(baseOf(first)),
    servers,
    operationServers: plan.apis.flatMap((api) =>
      api.operations
        .filter(({ source }) => source.ownServers)
        .map(
          (operation) =>
            cs`(${stringLiteral(`${api.name}.${operation.name}`)}, new[] { ${join(operation.source.servers.map(serverCode), cs`, `)} })`,
        ),
    ),
    schemes: model.securitySchemes.map(schemeCode),
  };
}

/** The address of a server with its variables' defaults. A relative one needs a host: `localhost`, until the program says another. */
export function baseOf(server: Server | undefined): string {
  const url = (server?.url ?? '/').replace(
    /\{([^{}]+)\}/g,
    (whole, name: string) => server?.variables.find((variable) => variable.name === name)?.default ?? whole,
  );
  return absolute(url);
}

function absolute(url: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(url)) return url.replace(/\/+$/, '');
  if (url.startsWith('//')) return `https:${url}`.replace(/\/+$/, '');
  return `http://localhost${url.startsWith('/') ? '' : '/'}${url}`.replace(/\/+$/, '');
}

function serverCode(server: Server): Csharp {
  const isAbsolute = /^[A-Za-z{]/.test(server.url);
  const url = isAbsolute ? server.url.replace(/\/+$/, '') : absolute(server.url);
  const variables = server.variables.map(
    (variable) =>
      cs`, (${stringLiteral(variable.name)}, ${stringLiteral(variable.default)}, ${stringLiteral(variable.description ?? '')}, ${variable.enum.length === 0 ? cs`global::System.Array.Empty<string>()` : cs`new[] { ${join(variable.enum.map(stringLiteral), cs`, `)} }`})`,
  );
  return cs`new ServerDescription(${stringLiteral(url)}, ${stringLiteral(server.description ?? '')}${join(variables, NOTHING)})`;
}

function schemeCode(scheme: SecurityScheme): Csharp {
  const of = (kind: Csharp, field: string): Csharp =>
    cs`new SecurityScheme(${stringLiteral(scheme.name)}, SchemeKind.${kind}, ${stringLiteral(field)})`;
  switch (scheme.kind) {
    case 'apiKey':
      return of(scheme.in === 'header' ? cs`Header` : scheme.in === 'query' ? cs`Query` : cs`Cookie`, scheme.wireName);
    case 'http': {
      const name = scheme.scheme.toLowerCase();
      return name === 'basic'
        ? of(cs`Basic`, 'Authorization')
        : name === 'bearer'
          ? of(cs`Bearer`, 'Authorization')
          : of(cs`Http`, scheme.scheme);
    }
    case 'oauth2':
    case 'openIdConnect':
      return of(cs`Bearer`, 'Authorization');
    case 'mutualTLS':
      return of(cs`None`, '');
  }
}
