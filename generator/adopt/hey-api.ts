// Configurations of @hey-api/openapi-ts where they are data: one client, or a list of them, each with a document, a folder and
// plugins.

import { isJsonObject, own, textAt, type Json, type JsonObject } from '../support/json';
import { joined, SHARED_WHY, type Adopted, type Left } from './adopted';

const NO_HOOKS = 'there are no hooks of frameworks: they call the functions of the client';
const OTHER_CLIENT = 'each client has one HTTP layer, which can be replaced at run time';

/** What plugins write that every client has, or none. */
const PLUGINS: readonly (readonly [name: RegExp, why: string])[] = [
  [/^@hey-api\/client-/, OTHER_CLIENT],
  [/^(?:@tanstack\/|@pinia\/|swr$|@angular\/)/, NO_HOOKS],
  [/^@hey-api\/transformers$/, 'dates and numbers are decoded in any case'],
  [/^(?:zod|valibot|arktype|ajv|typebox)$/, 'the client itself checks what it reads and sends'],
];

/** What the client has in any case. */
const BUILT_IN = ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'];

const WHY: { readonly [setting: string]: string } = {
  ...SHARED_WHY,
  parser: 'a part of a document is taken by `filter`; an overlay changes one',
  client: OTHER_CLIENT,
  logs: 'it is about how openapi-ts is run',
  dryRun: 'it is about how openapi-ts is run',
  interactive: 'it is about how openapi-ts is run',
  watch: '`specsmith watch` does it',
};

/** Nothing where it is none of these. */
export function fromHeyApi(config: Json): Adopted | undefined {
  const jobs: readonly Json[] = Array.isArray(config) ? (config as readonly Json[]) : [config];
  if (jobs.length === 0 || !jobs.every(isJob)) return undefined;
  return joined(jobs.map((job, at) => client(job as JsonObject, jobs.length === 1 ? '' : `${at}.`)));
}

function isJob(job: Json): boolean {
  return own(job, 'input') !== undefined && own(job, 'output') !== undefined;
}

function client({ $schema: _, input, output, plugins = [], ...rest }: JsonObject, where: string): Adopted {
  const [inputs, outputs] = [listOf(input), listOf(output)];
  const [spec, ...more] = inputs.map(pathOf);
  const [folder, ...folders] = outputs.map(pathOf);
  const names = plugins === null ? [] : (plugins as readonly Json[]);
  const used = Array.isArray(names) ? names.map((plugin) => pluginOf(plugin, where)) : [];
  const className = used.map((plugin) => plugin.className).find((name) => name !== undefined);
  return {
    clients: [
      {
        spec,
        overlays: [],
        target: 'typescript',
        output: folder,
        options: className === undefined ? {} : { className },
      },
    ],
    kept: [
      ...(spec === undefined ? [] : [`${where}input → spec: ${spec}`]),
      ...(folder === undefined ? [] : [`${where}output → output: ${folder}`]),
      ...(className === undefined ? [] : [`${where}plugins.@hey-api/sdk → className: ${JSON.stringify(className)}`]),
      ...used.flatMap(({ kept }) => kept),
    ],
    left: [
      ...more.map((each) => ({ name: `${where}input: ${each ?? 'no path'}`, why: 'one document makes a client' })),
      ...(spec === undefined ? [{ name: `${where}input`, why: 'it names no file and no URL' }] : []),
      ...folders.map((each) => ({ name: `${where}output: ${each ?? 'no path'}`, why: 'a client is written once' })),
      ...settingsBeside(inputs[0], 'path', `${where}input`),
      ...settingsBeside(outputs[0], 'path', `${where}output`),
      ...used.flatMap(({ left }) => left),
      ...Object.keys(rest).map((name) => left(where, name)),
    ],
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [value ?? null];
}

function pathOf(value: Json): string | undefined {
  return typeof value === 'string' && value !== '' ? value : textAt(value, 'path');
}

/** What an object says besides its path. */
function settingsBeside(value: Json | undefined, path: string, where: string): readonly Left[] {
  const names = isJsonObject(value) ? Object.keys(value) : [];
  return names.filter((name) => name !== path).map((name) => left(`${where}.`, name));
}

function left(where: string, name: string): Left {
  return { name: `${where}${name}`, why: Object.hasOwn(WHY, name) ? String(WHY[name]) : 'it has no counterpart' };
}

interface UsedPlugin {
  readonly className?: string | undefined;
  readonly kept: readonly string[];
  readonly left: readonly Left[];
}

function pluginOf(plugin: Json, where: string): UsedPlugin {
  const name = typeof plugin === 'string' ? plugin : (textAt(plugin, 'name') ?? 'without a name');
  const at = `${where}plugins.${name}`;
  const settings = isJsonObject(plugin) ? Object.keys(plugin).filter((key) => key !== 'name') : [];
  if (!BUILT_IN.includes(name)) {
    const why = PLUGINS.find(([pattern]) => pattern.test(name))?.[1] ?? 'it has no counterpart';
    return { kept: [], left: [{ name: at, why }] };
  }
  // The class of older versions is `instance`, that of newer ones the container of all operations.
  const className =
    name === '@hey-api/sdk'
      ? (textAt(plugin, 'instance') ?? textAt(own(plugin, 'operations'), 'containerName'))
      : undefined;
  const taken = className === undefined ? [] : [textAt(plugin, 'instance') === undefined ? 'operations' : 'instance'];
  return {
    className,
    kept: [`${at}: every client has it`],
    left: settings
      .filter((key) => !taken.includes(key))
      .map((key) => ({
        name: `${at}.${key}`,
        why: key === 'enums' ? 'enumerations are open' : 'it has no counterpart',
      })),
  };
}
