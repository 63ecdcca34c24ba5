// Configurations of orval where they are data: projects by name, each with a document and a file or folder.

import { isJsonObject, own, textAt, type Json, type JsonObject } from '../support/json';
import { joined, noClient, SHARED_WHY, type Adopted, type Left } from './adopted';

const CLIENT_WHY = 'there are no hooks of frameworks: they call the functions of the client';

const WHY: { readonly [setting: string]: string } = {
  ...SHARED_WHY,
  httpClient: 'each client has one HTTP layer, which can be replaced at run time',
  mutator: 'what calls go through is given when a client is made: `httpClient` and hooks',
  mode: 'the layout of files is fixed',
  schemas: 'the layout of files is fixed',
  operationSchemas: 'the layout of files is fixed',
  indexFiles: 'the layout of files is fixed',
  workspace: 'the layout of files is fixed',
  fileExtension: 'the layout of files is fixed',
  baseUrl: 'servers are those of the document; `serverURL` names another one at run time',
  mock: 'no mocks are written',
  useDates: 'dates are decoded in any case',
  transformer: 'an overlay changes a document',
  urlEncodeParameters: 'parameters are encoded in any case',
  headers: 'headers are arguments in any case',
  docs: 'pages are written in any case',
};

const ABOUT_THE_TOOL = 'it is about how orval is run';

/** Clients of orval that are calls of an API; the others write something else. */
const CALLS =
  /^(?:axios|axios-functions|fetch|angular|angular-query|react-query|svelte-query|vue-query|solid-query|solid-start|swr)$/;
const PLAIN = /^(?:axios|axios-functions|fetch)$/;

/** Nothing where it is none of these. */
export function fromOrval(config: Json): Adopted | undefined {
  if (!isJsonObject(config)) return undefined;
  const { $schema: _, logLevel, ...projects } = config;
  const entries = Object.entries(projects);
  const isAll = entries.every(([, each]) => own(each, 'input') !== undefined && own(each, 'output') !== undefined);
  if (entries.length === 0 || !isAll) return undefined;
  const about = logLevel === undefined ? [] : [{ name: 'logLevel', why: ABOUT_THE_TOOL }];
  const found = entries.map(([name, each]) => project(name, each as JsonObject));
  return joined([...found, { clients: [], kept: [], left: about }]);
}

function project(name: string, { input, output, ...rest }: JsonObject): Adopted {
  const written = textAt(output, 'client') ?? 'axios-functions';
  if (!CALLS.test(written)) return noClient(`${name}.output.client`, `there is no target for ${written}`);
  const spec = targetOf(input ?? null);
  const folder = targetOf(output ?? null)?.replace(/\.[cm]?tsx?$/, '');
  return {
    clients: [{ spec, overlays: [], target: 'typescript', output: folder, options: {} }],
    kept: [
      ...(spec === undefined ? [] : [`${name}.input → spec: ${spec}`]),
      ...(folder === undefined ? [] : [`${name}.output → output: ${folder}`]),
    ],
    left: [
      ...(PLAIN.test(written) ? [] : [{ name: `${name}.output.client: ${written}`, why: CLIENT_WHY }]),
      ...settings(input, `${name}.input`),
      ...settings(output, `${name}.output`),
      ...Object.keys(rest).map((key) => ({ name: `${name}.${key}`, why: ABOUT_THE_TOOL })),
    ],
  };
}

function targetOf(value: Json): string | undefined {
  return typeof value === 'string' && value !== '' ? value : textAt(value, 'target');
}

/** What an object says besides its target; `override` holds further ones. */
function settings(value: Json | undefined, where: string): readonly Left[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Left[] => {
    if (key === 'target' || key === 'client') return [];
    if (key === 'override' && isJsonObject(inner)) return settings(inner, `${where}.override`);
    return [{ name: `${where}.${key}`, why: Object.hasOwn(WHY, key) ? String(WHY[key]) : 'it has no counterpart' }];
  });
}
