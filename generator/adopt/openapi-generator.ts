// Configurations of openapi-generator: `openapitools.json` of its npm package, and the files that its `-c` takes.

import { NAME_MAPPINGS } from '../naming/mappings';
import { isJsonObject, own, textAt, type Json, type JsonObject } from '../support/json';
import { joined, noClient, objectAt, pairs, text, translated, type Adopted, type Counterpart } from './adopted';

type Counterparts = { readonly [theirs: string]: Counterpart };

/** These have the same names and meaning here, for every target. */
const MAPPINGS: Counterparts = Object.fromEntries(NAME_MAPPINGS.map((name) => [name, pairs(name)]));

const TARGETS: readonly (readonly [name: RegExp, target: string, options: Counterparts])[] = [
  [
    /^python$/,
    'python',
    {
      packageName: text('packageName'),
      projectName: text('projectName'),
      packageVersion: text('packageVersion'),
      packageUrl: text('homepage'),
    },
  ],
  [
    /^csharp(?:-netcore)?$/,
    'csharp',
    {
      packageName: text('packageName'),
      packageVersion: text('packageVersion'),
      packageAuthors: text('authors'),
      licenseId: text('license'),
      targetFramework: { option: 'targetFrameworks', value: (theirs) => String(theirs).split(';') },
      useDateTimeOffset: {
        option: 'dateTimeType',
        value: (theirs) => (String(theirs) === 'true' ? 'DateTimeOffset' : 'DateTime'),
      },
      useDateTimeForDate: {
        option: 'dateType',
        value: (theirs) => (String(theirs) === 'true' ? 'DateTime' : 'auto'),
      },
    },
  ],
  [
    /^javascript$/,
    'javascript',
    { projectName: text('packageName'), projectVersion: text('packageVersion'), moduleName: text('moduleName') },
  ],
  [/^typescript(?:-|$)/, 'typescript', { npmName: text('packageName'), npmVersion: text('packageVersion') }],
];

const WHY: { readonly [theirs: string]: string } = {
  library: 'each client has one HTTP layer, which can be replaced at run time',
  usePromises: 'promises and callbacks are both there',
  asyncio: 'an asynchronous client stands beside the other one',
  useES6: 'sources are ES modules, and `require` works too',
  supportsES6: 'sources are ES modules, and `require` works too',
  hideGenerationTimestamp: 'no time is ever written',
  templateDir: 'templates cannot be replaced',
  typeMappings: 'types follow from the document; an overlay can change it',
  importMappings: 'types follow from the document; an overlay can change it',
  schemaMappings: 'types follow from the document; an overlay can change it',
  openapiNormalizer: 'documents are read as they are; `filter` takes a part of one',
  globalProperty: 'whole clients are written; `filter` takes a part of a document',
  globalProperties: 'whole clients are written; `filter` takes a part of a document',
  generateSourceCodeOnly: 'whole packages are written',
  gitHost: '`repositoryUrl` names the repository',
  gitUserId: '`repositoryUrl` names the repository',
  gitRepoId: '`repositoryUrl` names the repository',
  sourceFolder: 'the layout of files is fixed',
  nullableReferenceTypes: 'they are annotated in any case',
  optionalEmitDefaultValues: 'what is not set is not sent, and 0 and false are values',
  useSingleRequestParameter: 'a call takes one object in any case',
  skipValidateSpec: 'a document is always checked; `specsmith lint` says what is found',
  disallowAdditionalPropertiesIfNotPresent: 'properties that the document does not name are kept',
  enumUnknownDefaultCase: 'enumerations are open',
  withSeparateModelsAndApi: 'the layout of files is fixed',
  projectDescription: 'it is the description of the document',
  packageDescription: 'it is the description of the document',
  packageTitle: 'it is the title of the document',
  packageTags: '`keywords` are those of the package',
  packageCompany: '`authors` are those of the package',
  packageCopyright: '`license` says what the package is under',
  packageGuid: 'no identifier is written that a build does not need',
  httpUserAgent: 'a program sets the user agent of its client',
  sortParamsByRequiredFlag: 'required arguments come first: where this is `false`, calls by position change',
  sortModelPropertiesByRequiredFlag: 'constructors take what is required first',
  prependFormOrBodyParameters: 'the body stands behind the other required arguments: calls by position change',
  ensureUniqueParams: 'arguments have names of their own in any case',
  allowUnicodeIdentifiers: 'letters of other scripts stay in names in any case',
  removeOperationIdPrefix: 'names are those of the document: an overlay can change its `operationId`s',
  modelNamePrefix: '`modelNameMappings` names models',
  modelNameSuffix: '`modelNameMappings` names models',
  apiNameSuffix: 'classes of an API end with `Api`',
  interfacePrefix: 'interfaces begin with `I`',
  apiPackage: 'the layout of files is fixed',
  modelPackage: 'the layout of files is fixed',
  invokerPackage: 'the layout of files is fixed',
  modelPropertyNaming: 'properties have the names of the style, and those of the document too',
  emitModelMethods: 'there are no `getName` and `setName`: properties are read and written as they are',
  emitJSDoc: 'sources are documented in any case',
  legacyDiscriminatorBehavior: 'discriminators are read as OpenAPI says',
  useOneOfDiscriminatorLookup: 'the discriminator of a union is asked first in any case',
  validatable: 'models say what is missing in any case',
  equatable: 'models can be compared in any case',
  conditionalSerialization: 'what is not set is not sent',
  caseInsensitiveResponseHeaders: 'headers are found in any case',
  returnICollection: 'lists are `List<T>`',
  useCollection: 'lists are `List<T>`',
  netCoreProjectFile: 'the project is of that kind in any case',
  nonPublicApi: 'the client is public',
  mapNumberTo: 'a number without a format is a `float`',
  lazyImports: 'modules are loaded when they are needed in any case',
  poetry1: '`pyproject.toml` is one that every tool reads',
  dateFormat: 'dates are written as RFC 3339 says',
  datetimeFormat: 'dates are written as RFC 3339 says',
  reservedWordsMappings: '`nameMappings` and its like name what a word of the language cannot',
};

/** A file that `-c` takes. */
export function fromGeneratorConfig(config: Json): Adopted | undefined {
  if (!isJsonObject(config)) return undefined;
  const generator = textAt(config, 'generatorName');
  return generator === undefined ? undefined : client(config, generator, '');
}

/** `openapitools.json`. */
export function fromOpenapiTools(config: Json): Adopted | undefined {
  const tool = own(config, 'generator-cli');
  if (!isJsonObject(tool)) return undefined;
  const entries = Object.entries(objectAt(tool, 'generators'));
  const parts = entries.map(([name, entry]) => {
    const generator = textAt(entry, 'generatorName');
    if (generator !== undefined && isJsonObject(entry)) return client(entry, generator, `${name}.`);
    return { clients: [], kept: [], left: [{ name, why: 'it names no generator' }] };
  });
  const rest = Object.keys(tool).filter((key) => key !== 'generators');
  const left = rest.map((key) => ({ name: key, why: 'it is about how openapi-generator is run' }));
  return joined([...parts, { clients: [], kept: [], left }]);
}

function client(config: JsonObject, generator: string, where: string): Adopted {
  const found = TARGETS.find(([name]) => name.test(generator));
  if (found === undefined) return noClient(`${where}generatorName`, `there is no target for ${generator}`);
  const [, target, counterparts] = found;
  const { generatorName: _name, additionalProperties, inputSpec, glob, output, outputDir, ...rest } = config;
  if (inputSpec === undefined && typeof glob === 'string' && PATTERN.test(glob)) {
    const why = 'it is a pattern of documents: name each of them with --spec, or under `apis`';
    return noClient(`${where}glob: ${glob}`, why);
  }
  const settings = { ...rest, ...(isJsonObject(additionalProperties) ? additionalProperties : {}) };
  const { options, kept, left } = translated(where, settings, { ...MAPPINGS, ...counterparts }, WHY);
  const spec = place(inputSpec ?? glob);
  const folder = withDocument(place(output ?? outputDir), spec);
  return {
    clients: [{ spec, overlays: [], target, output: folder, options }],
    kept: [
      `${where}generatorName: ${generator} → ${target}`,
      ...(spec === undefined ? [] : [`${where}${inputSpec === undefined ? 'glob' : 'inputSpec'} → spec: ${spec}`]),
      ...(folder === undefined ? [] : [`${where}output → output: ${folder}`]),
      ...kept,
    ],
    left,
  };
}

/** What globs have and paths have not. */
const PATTERN = /[*?[\]{}!]/;

/** `openapitools.json` names an output by the parts of its document's path: `#{name}` of `api/shop.yaml` is `shop`. */
function withDocument(output: string | undefined, spec: string | undefined): string | undefined {
  if (spec === undefined) return output;
  const base = spec.replace(/^.*\//, '');
  const name = base.replace(/\.[^.]*$/, '');
  const parts = new Map([
    ['base', base],
    ['name', name],
    ['Name', name.charAt(0).toUpperCase() + name.slice(1)],
    ['ext', base.slice(name.length + 1)],
  ]);
  return output?.replace(/#\{([A-Za-z]+)\}/g, (whole, part: string) => parts.get(part) ?? whole);
}

function place(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value.replace(/^#\{cwd\}\//, '') : undefined;
}
