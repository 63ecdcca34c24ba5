// init(): the first configuration, from what the caller says and from the configuration of another generator. Files that
// are there are not replaced unless that is said; what could not be written is told, so that a person can add it.

import path from 'node:path';
import { adopt, joined, KNOWN_FILES, KNOWN_PROGRAMS, type Adopted, type AdoptedClient, type Left } from '../adopt';
import { DOCUMENT_PLACES, documentsIn } from '../config/documents';
import { isThere, readForeign, textOf } from '../config/foreign';
import { validate } from '../config/validate';
import { StopError, type Diagnostic } from '../support/diagnostics';
import { own, type Json, type JsonObject } from '../support/json';
import { isHttpUrl } from '../support/url';
import { isTargetName, loadTarget, TARGET_NAMES } from '../targets';
import { createNamedFile, replaceNamedFile } from '../write/named-file';
import { DEFAULT_CONFIG } from '../config/load';
import { asTargetName, checkedConfig, usage } from './configuration';
import { shownPath } from './findings';
import { attributesOf, configText, jobText, packageWithScripts, type NewApi, type NewClient } from './init-files';
import { RunError } from './run-error';

export interface InitOptions {
  /** A document's path or URL; by default what another configuration says, or the only OpenAPI document that is found. */
  readonly spec?: string;
  /** By default those of another configuration. */
  readonly targets?: readonly string[];
  /** The API's name; by default that of the document's file, or of its title where the file is called `openapi` or alike. */
  readonly name?: string;
  /** The name of the packages, where another configuration does not say it. */
  readonly packageName?: string;
  /** The folder in which each target gets one; `clients` by default. */
  readonly output?: string;
  /** Configurations of other generators; by default those that are found. */
  readonly from?: readonly string[];
  readonly ci?: 'github' | 'none';
  /** Replaces files that are there. */
  readonly overwrite?: boolean;
  /** Adds lines to `.gitattributes` and scripts to `package.json` that are there. */
  readonly add?: boolean;
  readonly cwd?: string;
}

export interface InitResult {
  /** The document that the configuration names, and who said so: the caller, another configuration, or nobody. */
  readonly document: { readonly spec: string; readonly said: 'named' | 'kept' | 'found' };
  readonly files: readonly { readonly path: string; readonly state: 'created' | 'changed' | 'unchanged' | 'left' }[];
  /** Settings of another generator that were taken over. */
  readonly kept: readonly string[];
  readonly left: readonly Left[];
  /** What a person has to add to files that are there. */
  readonly toAdd: readonly { readonly path: string; readonly text: string }[];
}

export interface InitDefaults {
  readonly adopted: Adopted;
  readonly from: readonly string[];
  readonly documents: readonly string[];
  readonly targets: readonly string[];
}

const KNOWN =
  'Known are openapitools.json and -c files of openapi-generator, gen.yaml and workflow.yaml of Speakeasy, and JSON or YAML of @hey-api/openapi-ts and orval.';
const IS_PROGRAM = 'it is a program, which is not run';
const PROGRAM_HINT = 'Print what it exports as JSON into a file, and name that one with --from.';

/** What is known before anything is asked. */
export async function initDefaults({
  from,
  cwd = process.cwd(),
}: Pick<InitOptions, 'from' | 'cwd'>): Promise<InitDefaults> {
  const files = from ?? KNOWN_FILES.filter((file) => isThere(path.join(cwd, file)));
  const programs = from === undefined ? KNOWN_PROGRAMS.filter((file) => isThere(path.join(cwd, file))) : [];
  const parts: Adopted[] = programs.map((name) => ({ clients: [], kept: [], left: [{ name, why: IS_PROGRAM }] }));
  for (const file of files) {
    if (/\.[cm]?[jt]s$/.test(file)) throw new StopError(2, [usage(`${file}: ${IS_PROGRAM}`, PROGRAM_HINT)]);
    const found = adopt(await readForeign(file, cwd));
    if (found !== undefined) parts.push(found);
    else if (from !== undefined) throw new StopError(2, [usage(`${file} is no configuration that is known`, KNOWN)]);
  }
  const adopted = joined(parts);
  const named = adopted.clients.flatMap(({ spec }) => spec ?? []);
  return { adopted, from: files, documents: [...new Set([...named, ...documentsIn(cwd)])], targets: TARGET_NAMES };
}

export async function init(options: InitOptions = {}): Promise<InitResult> {
  try {
    return await initialized(options, options.cwd ?? process.cwd());
  } catch (error) {
    if (!(error instanceof StopError) || error instanceof RunError) throw error;
    throw new RunError(error.exitCode, [{ diagnostics: error.diagnostics, sources: new Map() }]);
  }
}

async function initialized(options: InitOptions, cwd: string): Promise<InitResult> {
  const file = path.join(cwd, DEFAULT_CONFIG);
  if (isThere(file) && options.overwrite !== true) {
    const hint = 'Edit it, or have it replaced with --overwrite.';
    const there: Diagnostic = {
      code: 'init-exists',
      severity: 'error',
      message: `${DEFAULT_CONFIG} is there already`,
      hint,
    };
    throw new StopError(5, [there]);
  }
  const { adopted, documents } = await initDefaults(options);
  const { clients, left } = await withLegalOptions(mergedByTarget(adopted.clients, options.targets));
  const kept = clients.find((client) => client.spec !== undefined)?.spec;
  const spec = options.spec ?? kept ?? onlyDocument(documents);
  const said = options.spec !== undefined ? 'named' : kept !== undefined ? 'kept' : 'found';
  if (clients.length === 0) {
    throw new StopError(2, [
      usage('no target is named', `Name one or more with --target: ${TARGET_NAMES.join(', ')}.`),
    ]);
  }
  const output = options.output ?? 'clients';
  const api: NewApi = {
    name: options.name ?? (await nameOf(spec, cwd)),
    spec,
    overlays: [...new Set(clients.flatMap(({ overlays }) => overlays))],
    output,
    clients: clients.map((client): NewClient => ({
      target: client.target,
      output: client.output,
      options:
        options.packageName === undefined || Object.hasOwn(client.options, 'packageName')
          ? client.options
          : { packageName: packageNameFor(client.target, options.packageName), ...client.options },
    })),
  };
  const text = configText(api);
  // A configuration that the next command would refuse is not written.
  await checkedConfig({ label: DEFAULT_CONFIG, file, text }, cwd);
  const others = adopted.clients.filter(({ target }) => clients.some((client) => client.target === target));
  const lost = others.flatMap((client) => lostOf(client, api));
  const written = writeAll(api, text, options, cwd);
  return { document: { spec, said }, ...written, kept: adopted.kept, left: [...adopted.left, ...left, ...lost] };
}

/** One client for each target: the first that has a setting wins. */
function mergedByTarget(
  clients: readonly AdoptedClient[],
  wanted: readonly string[] | undefined,
): readonly AdoptedClient[] {
  for (const name of wanted ?? []) asTargetName(name);
  const names = wanted ?? [...new Set(clients.map(({ target }) => target))];
  return names.map((target) => {
    const found = clients.filter((client) => client.target === target);
    return {
      target,
      spec: found.find(({ spec }) => spec !== undefined)?.spec,
      overlays: found.flatMap(({ overlays }) => overlays),
      output: found.find(({ output }) => output !== undefined)?.output,
      options: Object.assign({}, ...[...found].reverse().map(({ options }) => options)) as JsonObject,
    };
  });
}

/** What another client of theirs is made of, and where, that the one API written here has no place for. */
function lostOf({ target, spec, output }: AdoptedClient, api: NewApi): readonly Left[] {
  const written = api.clients.find((client) => client.target === target);
  const name = [target, spec, output].filter((part) => part !== undefined).join(' ');
  if (spec !== undefined && spec !== api.spec)
    return [{ name, why: `it is another document than ${api.spec}: add it under \`apis\` of ${DEFAULT_CONFIG}` }];
  return output === undefined || output === written?.output
    ? []
    : [{ name, why: 'a document has one client for each target' }];
}

/** Values of theirs that a target does not take are said, not written. */
async function withLegalOptions(clients: readonly AdoptedClient[]): Promise<{
  readonly clients: readonly AdoptedClient[];
  readonly left: readonly Left[];
}> {
  const left: Left[] = [];
  const legal: AdoptedClient[] = [];
  for (const client of clients) {
    const schema = isTargetName(client.target) ? (await loadTarget(client.target)).optionsSchema : {};
    const options = Object.entries(client.options).filter(([key, value]) => {
      const [violation] = validate({ [key]: value }, { ...(schema as JsonObject), required: [] });
      if (violation !== undefined) left.push({ name: `${client.target}.${key}`, why: violation.message });
      return violation === undefined;
    });
    legal.push({ ...client, options: Object.fromEntries(options) as { readonly [key: string]: Json } });
  }
  return { clients: legal, left };
}

function onlyDocument(documents: readonly string[]): string {
  const [first, ...others] = documents;
  if (first === undefined) {
    const hint = `Name a file or a URL with --spec. Looked through were ${DOCUMENT_PLACES}.`;
    throw new StopError(2, [usage('no document is named, and no OpenAPI document is found', hint)]);
  }
  if (others.length === 0) return first;
  throw new StopError(2, [usage(`there are several documents: ${documents.join(', ')}`, 'Name one with --spec.')]);
}

/** Names of files that say nothing of an API: the title says it. */
const USUAL_FILE = /^(open-?api|swagger|api|apis|spec|schema|index|main|root|document|api-docs)([-_.]?v?[0-9].*)?$/i;

/** That of the document's file, or of its title where every document could have that file's name. */
async function nameOf(spec: string, cwd: string): Promise<string> {
  const isUrl = isHttpUrl(spec);
  const base = path
    .basename(isUrl && URL.canParse(spec) ? new URL(spec).pathname : spec)
    .replace(/\.[A-Za-z0-9]+$/, '');
  const title = USUAL_FILE.test(base) && !isUrl ? await titleOf(spec, cwd) : undefined;
  const [name = 'api'] = [title?.toLowerCase() ?? '', base].flatMap((text) => apiName(text) || []);
  return name;
}

const apiName = (text: string): string => text.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');

/** Nothing where the document cannot be read: that is for `generate` to say. */
async function titleOf(spec: string, cwd: string): Promise<string | undefined> {
  try {
    const title = own(own(await readForeign(spec, cwd), 'info'), 'title');
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}

/** One name in the way of each registry. */
function packageNameFor(target: string, name: string): string {
  const words = name
    .replace(/^@/, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  if (target === 'python') return words.join('_').toLowerCase();
  if (target === 'csharp') return words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('.');
  return name;
}

type Written = Pick<InitResult, 'files' | 'toAdd'>;

function writeAll(api: NewApi, text: string, options: InitOptions, cwd: string): Written {
  const files: InitResult['files'][number][] = [];
  const toAdd: InitResult['toAdd'][number][] = [];
  const at = (name: string): string => path.join(cwd, name);
  const create = (name: string, content: string): void => {
    if (createNamedFile(at(name), content)) files.push({ path: name, state: 'created' });
    else if (options.overwrite === true) {
      replaceNamedFile(at(name), content);
      files.push({ path: name, state: 'changed' });
    } else files.push({ path: name, state: 'left' });
  };
  /** `changed` is the whole file, `added` what is new in it. */
  const extend = (name: string, old: string, changed: string, added: string): void => {
    if (changed === old) files.push({ path: name, state: 'unchanged' });
    else if (options.add === true || options.overwrite === true) {
      replaceNamedFile(at(name), changed);
      files.push({ path: name, state: 'changed' });
    } else {
      files.push({ path: name, state: 'left' });
      toAdd.push({ path: name, text: added });
    }
  };

  create(DEFAULT_CONFIG, text);
  const attributes = textOf(at('.gitattributes'));
  const lines = attributesOf(api);
  if (attributes === undefined) create('.gitattributes', lines.join(''));
  else {
    const missing = lines.filter((line) => !attributes.split(/\r?\n/).includes(line.trimEnd())).join('');
    const end = attributes === '' || attributes.endsWith('\n') ? '' : '\n';
    extend('.gitattributes', attributes, missing === '' ? attributes : `${attributes}${end}${missing}`, missing);
  }
  const manifest = textOf(at('package.json'));
  if (manifest !== undefined) {
    const { changed, added } = packageWithScripts(manifest);
    extend('package.json', manifest, changed, added);
  }
  if (options.ci !== 'none') create('.github/workflows/specsmith.yml', jobText(manifest !== undefined));
  return { files: files.map((file) => ({ ...file, path: shownPath(at(file.path), cwd) })), toAdd };
}
