// init(): the first configuration, from what the caller says and from the configuration of another generator. Files that
// are there are not replaced unless that is said; what could not be written is told, so that a person can add it.

import path from 'node:path';
import { adopt, joined, KNOWN_FILES, KNOWN_PROGRAMS, noClient, type Adopted, type Left } from '../adopt';
import { DOCUMENT_PLACES, documentsIn } from '../config/documents';
import { isThere, readForeign, textOf } from '../config/foreign';
import { StopError, type Diagnostic } from '../support/diagnostics';
import { TARGET_NAMES } from '../targets';
import { createNamedFile, replaceNamedFile } from '../write/named-file';
import { DEFAULT_CONFIG } from '../config/load';
import { checkedConfig, usage } from './configuration';
import { shownPath } from './findings';
import { byDocument, lostOf, mergedByTarget, nameOf, newApi, uniqueName, withLegalOptions } from './init-apis';
import { attributesOf, configText, jobText, missingPackage, packageWithScripts, type NewApi } from './init-files';
import { RunError } from './run-error';

export interface InitOptions {
  /** A document's path or URL; by default what another configuration says, or the only OpenAPI document that is found. */
  readonly spec?: string;
  /** By default those of another configuration. */
  readonly targets?: readonly string[];
  /** The API's name, where there is one document; by default that of the document's file, or of its title where the file is called `openapi` or alike. */
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
  /** The first document that the configuration names, and who said so: the caller, another configuration, or nobody. */
  readonly document: { readonly spec: string; readonly said: 'named' | 'kept' | 'found' };
  readonly files: readonly { readonly path: string; readonly state: 'created' | 'changed' | 'unchanged' | 'left' }[];
  /** Settings of another generator that were taken over. */
  readonly kept: readonly string[];
  readonly left: readonly Left[];
  /** What a person has to add to files that are there. */
  readonly toAdd: readonly { readonly path: string; readonly text: string }[];
  /** What npm has to install: the scripts and the job run it, and `package.json` does not name it yet. */
  readonly toInstall?: string;
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
  const parts: Adopted[] = programs.map((name) => noClient(name, IS_PROGRAM));
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
  const groups = byDocument(adopted.clients, options.spec);
  if (groups.length > 1 && (options.name !== undefined || options.packageName !== undefined)) {
    const specs = groups.map(({ spec }) => spec).join(', ');
    throw new StopError(2, [
      usage(`there are several documents, and one name for them: ${specs}`, 'Name one with --spec.'),
    ]);
  }
  const planned = groups.map(({ spec, clients }) => ({ spec, clients: mergedByTarget(clients, options.targets) }));
  if (planned.every(({ clients }) => clients.length === 0)) throw new StopError(2, [noTarget(adopted)]);
  const apis: NewApi[] = [];
  const left: Left[] = [];
  for (const { spec, clients } of planned) {
    const legal = await withLegalOptions(clients);
    left.push(...legal.left);
    const document = options.spec ?? spec ?? onlyDocument(documents);
    const taken = apis.map((api) => api.name);
    const name = uniqueName(options.name ?? (await nameOf(document, cwd)), taken);
    apis.push(newApi({ name, spec: document, clients: legal.clients }, groups.length > 1, options));
  }
  const kept = planned[0]?.spec;
  const said = options.spec !== undefined ? 'named' : kept !== undefined ? 'kept' : 'found';
  const text = configText(apis);
  // A configuration that the next command would refuse is not written.
  await checkedConfig({ label: DEFAULT_CONFIG, file, text }, cwd);
  const lost = adopted.clients.flatMap((client) => lostOf(client, apis));
  const written = writeAll(apis, text, options, cwd);
  const document = { spec: apis[0]?.spec ?? '', said } as const;
  return { document, ...written, kept: adopted.kept, left: [...adopted.left, ...left, ...lost] };
}

/** What was found and is not written says more than that nothing is. */
function noTarget({ left }: Adopted): Diagnostic {
  const found = left.filter(({ isClient }) => isClient);
  const named = `Name one or more with --target: ${TARGET_NAMES.join(', ')}.`;
  const programs = found.some(({ why }) => why === IS_PROGRAM) ? [PROGRAM_HINT] : [];
  return usage(
    'no target is named',
    [...found.map(({ name, why }) => `${name}: ${why}.`), ...programs, named].join(' '),
  );
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

type Written = Pick<InitResult, 'files' | 'toAdd' | 'toInstall'>;

function writeAll(apis: readonly NewApi[], text: string, options: InitOptions, cwd: string): Written {
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
  const lines = apis.flatMap(attributesOf);
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
  const toInstall = manifest === undefined ? undefined : missingPackage(manifest);
  return {
    files: files.map((file) => ({ ...file, path: shownPath(at(file.path), cwd) })),
    toAdd,
    ...(toInstall === undefined ? {} : { toInstall }),
  };
}
