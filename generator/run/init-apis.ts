// The APIs of a first configuration: one for each document that configurations of other generators name, with one client
// for each target.

import path from 'node:path';
import type { AdoptedClient, Left } from '../adopt';
import { DEFAULT_CONFIG } from '../config/load';
import { readForeign } from '../config/foreign';
import { validate } from '../config/validate';
import { addToGroup } from '../support/groups';
import { own, type Json, type JsonObject } from '../support/json';
import { isHttpUrl } from '../support/url';
import { isTargetName, loadTarget } from '../targets';
import { asTargetName } from './configuration';
import type { NewApi, NewClient } from './init-files';

export interface DocumentClients {
  /** Nothing where no configuration names a document. */
  readonly spec: string | undefined;
  readonly clients: readonly AdoptedClient[];
}

/**
 * Clients of one document stand together; those that name none are of the first document, or of each that has a client of
 * their target. Where the caller names a document, it is one: that document's, or all where none is of it.
 */
export function byDocument(clients: readonly AdoptedClient[], named: string | undefined): readonly DocumentClients[] {
  const specs = new Map<string, AdoptedClient[]>();
  for (const client of clients) if (client.spec !== undefined) addToGroup(specs, placeOf(client.spec), client);
  const groups = [...specs.values()].map((group) => ({ spec: group[0]?.spec, clients: group }));
  const bare = clients.filter(({ spec }) => spec === undefined);
  if (named !== undefined) {
    const group = groups.find(({ spec }) => spec !== undefined && placeOf(spec) === placeOf(named));
    return [{ spec: named, clients: group === undefined ? clients : [...group.clients, ...bare] }];
  }
  if (groups.length === 0) return [{ spec: undefined, clients: bare }];
  const has = (group: readonly AdoptedClient[], target: string): boolean =>
    group.some((client) => client.target === target);
  const targeted = bare.filter(({ target }) => groups.some((group) => has(group.clients, target)));
  const untargeted = bare.filter((client) => !targeted.includes(client));
  return groups.map(({ spec, clients: group }, index) => ({
    spec,
    clients: [...group, ...targeted.filter(({ target }) => has(group, target)), ...(index === 0 ? untargeted : [])],
  }));
}

const placeOf = (spec: string): string => (isHttpUrl(spec) ? spec : path.posix.normalize(spec));

/** One client for each target: the first that has a setting wins. */
export function mergedByTarget(
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

/** What another client of theirs is made of, and where, that no API written here has a place for. */
export function lostOf({ target, spec, output }: AdoptedClient, apis: readonly NewApi[]): readonly Left[] {
  if (apis.every(({ clients }) => clients.every((client) => client.target !== target))) return [];
  const api = apis.find((one) => spec === undefined || placeOf(one.spec) === placeOf(spec));
  const name = [target, spec, output].filter((part) => part !== undefined).join(' ');
  if (api === undefined) {
    const documents = apis.map((one) => one.spec).join(', ');
    return [{ name, why: `it is another document than ${documents}: add it under \`apis\` of ${DEFAULT_CONFIG}` }];
  }
  const written = api.clients.find((client) => client.target === target);
  return output === undefined || written === undefined || output === written.output
    ? []
    : [{ name, why: 'a document has one client for each target' }];
}

/** Values of theirs that a target does not take are said, not written. */
export async function withLegalOptions(clients: readonly AdoptedClient[]): Promise<{
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

/** Names of files that say nothing of an API: the title says it. */
const USUAL_FILE = /^(open-?api|swagger|api|apis|spec|schema|index|main|root|document|api-docs)([-_.]?v?[0-9].*)?$/i;

/** That of the document's file, or of its title where every document could have that file's name. */
export async function nameOf(spec: string, cwd: string): Promise<string> {
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

/** Where several documents have a name, the later ones get a number. */
export function uniqueName(name: string, taken: readonly string[]): string {
  const free = (text: string): boolean => taken.every((each) => each.toLowerCase() !== text.toLowerCase());
  let unique = name;
  for (let number = 2; !free(unique); number++) unique = `${name}-${String(number)}`;
  return unique;
}

export function newApi(
  { name, spec, clients }: { readonly name: string; readonly spec: string; readonly clients: readonly AdoptedClient[] },
  isOneOfSeveral: boolean,
  { output = 'clients', packageName }: { readonly output?: string; readonly packageName?: string },
): NewApi {
  const names = packageNames(name, clients, packageName);
  return {
    name,
    spec,
    overlays: [...new Set(clients.flatMap(({ overlays }) => overlays))],
    output: isOneOfSeveral ? path.posix.join(output, name) : output,
    clients: clients.map(({ target, output: own_, options }): NewClient => {
      const named = names[target];
      const isNamed = named === undefined || Object.hasOwn(options, 'packageName');
      return { target, output: own_, options: isNamed ? options : { packageName: named, ...options } };
    }),
  };
}

/** npm installs one package of a name: those of TypeScript and JavaScript differ. */
function packageNames(
  api: string,
  clients: readonly AdoptedClient[],
  given: string | undefined,
): { readonly [target: string]: string } {
  const names: { [target: string]: string } = {};
  if (given !== undefined) for (const { target } of clients) names[target] = packageNameFor(target, given);
  const typescript = clients.find(({ target }) => target === 'typescript');
  const hasBoth = typescript !== undefined && clients.some(({ target }) => target === 'javascript');
  const isTold = given === undefined && typescript !== undefined && Object.hasOwn(typescript.options, 'packageName');
  if (hasBoth && !isTold) names.javascript = `${given ?? api.toLowerCase().replace(/^[._]+/, '')}-js`;
  return names;
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
