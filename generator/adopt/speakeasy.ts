// Configurations of Speakeasy: `gen.yaml`, which says what SDKs are called, and `workflow.yaml`, which says what is made
// of which document.

import { isJsonObject, own, textAt, type Json, type JsonObject } from '../support/json';
import {
  joined,
  noClient,
  objectAt,
  text,
  translated,
  type Adopted,
  type AdoptedClient,
  type Counterpart,
  type Left,
} from './adopted';

type Counterparts = { readonly [theirs: string]: Counterpart };

/** One name, or a list of them. */
const authors: Counterpart = {
  option: 'authors',
  value: (theirs) => {
    const names = (Array.isArray(theirs) ? theirs : [theirs]).filter((name) => typeof name === 'string');
    return names.length === 0 ? undefined : names.join(', ');
  },
};

/** A package of CommonJS alone is one of both here. */
const moduleFormat: Counterpart = { option: 'module', value: (theirs) => (theirs === 'esm' ? 'esm' : 'dual') };

const PACKAGE: Counterparts = { version: text('packageVersion'), author: authors, homepage: text('homepage') };

const LANGUAGES: { readonly [language: string]: Counterparts } = {
  typescript: {
    ...PACKAGE,
    packageName: text('packageName'),
    responseFormat: text('responseFormat'),
    envVarPrefix: text('envVarPrefix'),
    baseErrorName: text('baseErrorName'),
    defaultErrorName: text('defaultErrorName'),
    moduleFormat,
  },
  python: { ...PACKAGE, packageName: text('projectName'), moduleName: text('packageName'), authors },
  csharp: { ...PACKAGE, packageName: text('packageName') },
};

/** Of TypeScript: the other clients are of another style. */
const WHY: { readonly [theirs: string]: string } = {
  templateVersion: 'it is about how Speakeasy is run',
  additionalDependencies: 'the fewest packages are asked for, and no others',
  enumFormat: 'enumerations take values that the document does not know, in any case',
  maxMethodParams: 'a call takes one request in any case: where this is not 0, calls with several arguments change',
  flatteningOrder: 'a call takes one request in any case',
  methodArguments: 'a request of which nothing is required may be left out in any case',
  constFieldsAlwaysOptional: 'what the document requires is required',
  modelPropertyCasing: 'properties are camelCase, with the acronyms of the document',
  inputModelSuffix: 'what only answers have makes a type with `Input` at its end',
  outputModelSuffix: 'the type of answers has the name of the schema',
  imports: 'modules stand below `models/components`, `models/operations` and `models/errors`',
  useIndexModules: 'modules are imported together and one by one in any case',
  acceptHeaderEnum: 'an option `headers` of a call asks for another media type',
  sseFlatResponse: 'a stream gives its items in any case',
  enableReactQuery: 'functions of a client can be given to React Query as they are',
  enableMCPServer: 'it is no part of calling an API',
  generateExamples: 'pages have examples in any case',
  usageSDKInitImports: 'pages show what the document says',
  jsonpath: 'rules of pages are read when the client is made',
  zodVersion: 'the client has no dependency',
  exportZodModelNamespace: 'the client has no dependency',
  alwaysIncludeInboundAndOutbound: 'the client has no dependency',
  enableCustomCodeRegions: 'files are written as a whole: code of your own stands beside them',
  additionalPackageJSON: 'package.json is written as a whole',
  additionalScripts: 'package.json is written as a whole',
  flattenGlobalSecurity: 'each scheme is an option of the client',
  clientServerStatusCodesAsErrors: 'a status that is no success is an error in any case',
};

/** Of `generation`: what holds for every language. */
const WHY_GENERATION: { readonly [theirs: string]: string } = {
  maintainOpenAPIOrder: 'members have the order of the document in any case',
  usageSnippets: 'pages show what the document says',
  useClassNamesForArrayFields: 'types are called after their component, else after their place',
  fixes: 'names are those of the newest fixes, but for types that stand inline',
  auth: 'tokens are asked for where the document has flows of OAuth 2',
  schemas: 'the parts of an `allOf` are one type, with all that they demand',
  requestBodyFieldName: 'the body stands under the name of its schema, else under `requestBody`',
  tests: '`specsmith conformance` calls all operations',
  devContainers: 'it is about how Speakeasy is run',
  versioningStrategy: '`specsmith diff` says how a change counts',
};

const OTHERS = ['go', 'java', 'ruby', 'php', 'swift', 'unity', 'terraform', 'postman', 'docs', 'mcp-typescript'];

const ABOUT_THE_TOOL = ['configVersion', 'management', 'features', 'lockVersion', 'id'];

/** `gen.yaml`. Programs written for the SDK go on working where a target has a setting for that. */
export function fromGen(config: Json): Adopted | undefined {
  if (!isJsonObject(config) || own(config, 'generation') === undefined) return undefined;
  const generation = objectAt(config, 'generation');
  const name = textAt(generation, 'sdkClassName');
  const left: Left[] = [];
  const parts = Object.entries(config).flatMap(([key, value]): readonly Adopted[] => {
    if (key === 'generation') return [];
    const counterparts = Object.hasOwn(LANGUAGES, key) ? LANGUAGES[key] : undefined;
    if (counterparts !== undefined && isJsonObject(value)) return [language(key, value, counterparts, name)];
    if (!ABOUT_THE_TOOL.includes(key)) {
      left.push({ name: key, why: OTHERS.includes(key) ? 'there is no such target' : 'it has no counterpart' });
    }
    return [];
  });
  for (const key of Object.keys(generation)) {
    if (key === 'sdkClassName') continue;
    left.push({ name: `generation.${key}`, why: textAt(WHY_GENERATION, key) ?? 'it has no counterpart' });
  }
  return joined([...parts, { clients: [], kept: [], left }]);
}

function language(target: string, settings: JsonObject, counterparts: Counterparts, name: string | undefined): Adopted {
  const { options, kept, left } = translated(`${target}.`, settings, counterparts, target === 'typescript' ? WHY : {});
  const own_ =
    target === 'typescript' ? { compat: 'speakeasy', ...(name === undefined ? {} : { className: name }) } : {};
  const project = textAt(options, 'projectName');
  const named = target === 'python' && project !== undefined && !Object.hasOwn(options, 'packageName');
  const module = named ? { packageName: project.replace(/[^A-Za-z0-9_]+/g, '_') } : {};
  return {
    clients: [
      { spec: undefined, overlays: [], target, output: undefined, options: { ...options, ...module, ...own_ } },
    ],
    kept: [
      ...kept,
      ...(target === 'typescript' && name !== undefined ? [`generation.sdkClassName → className: "${name}"`] : []),
      ...(target === 'typescript' ? ['typescript → compat: "speakeasy"'] : []),
    ],
    left,
  };
}

/** `workflow.yaml`. */
export function fromWorkflow(config: Json): Adopted | undefined {
  if (own(config, 'workflowVersion') === undefined && own(config, 'speakeasyVersion') === undefined) return undefined;
  const sources = objectAt(config, 'sources');
  const targets = Object.entries(objectAt(config, 'targets'));
  return joined(targets.map(([name, target]) => workflowTarget(name, target, sources)));
}

function workflowTarget(name: string, target: Json, sources: JsonObject): Adopted {
  const language = textAt(target, 'target') ?? '';
  if (!Object.hasOwn(LANGUAGES, language)) {
    return noClient(`targets.${name}`, `there is no target for ${language}`);
  }
  const source = textAt(target, 'source') ?? '';
  const [spec, ...more] = locations(own(sources, source), 'inputs');
  const overlays = locations(own(sources, source), 'overlays');
  const output = textAt(target, 'output');
  const client: AdoptedClient = { spec, overlays, target: language, output, options: {} };
  return {
    clients: [client],
    kept: [
      `targets.${name} → ${language}`,
      ...(spec === undefined ? [] : [`sources.${source} → spec: ${spec}`]),
      ...overlays.map((overlay) => `sources.${source}.overlays → overlays: ${overlay}`),
      ...(output === undefined ? [] : [`targets.${name}.output → output: ${output}`]),
    ],
    left: [
      ...more.map((input) => ({ name: `sources.${source}.inputs: ${input}`, why: 'one document makes a client' })),
      ...Object.keys(isJsonObject(target) ? target : {})
        .filter((key) => !['target', 'source', 'output'].includes(key))
        .map((key) => ({ name: `targets.${name}.${key}`, why: 'it is about how SDKs are published' })),
    ],
  };
}

function locations(source: Json | undefined, key: string): readonly string[] {
  const found = own(source, key);
  if (!Array.isArray(found)) return [];
  return (found as readonly Json[]).flatMap((each) => textAt(each, 'location') ?? []);
}
