// specsmith.lock.json: what a run wrote into an output folder and what it made it from. It decides which files are
// ours. No times, no absolute paths; sorted, so that it changes only when something else does.

import { hash } from 'node:crypto';
import { isJsonObject, own, type Json } from '../support/json';
import { byCodeUnit } from '../support/order';
import { isOwnable } from './ownable';

export const MANIFEST_NAME = 'specsmith.lock.json';

/** The names of the client, beside the manifest: users may edit it, so that it is none of the files that the manifest names. */
export const NAMES_NAME = 'specsmith.names.json';

export interface Manifest {
  /** The version of specsmith. */
  readonly generator: string;
  readonly target: string;
  /** The API's name in the configuration; absent for a run without one. */
  readonly api?: string;
  /** The configuration that names the output; absent for a run without one, and in manifests of before. */
  readonly configuration?: Named;
  /** sha256 of the document. */
  readonly document: string;
  /** sha256 of each overlay, in the order in which they are applied; absent where there is none. */
  readonly overlays?: readonly string[];
  /** sha256 of each file that the document refers to, by its path from the document's folder, or URL. */
  readonly references: ReadonlyMap<string, string>;
  /** sha256 of the options and the filter as JSON. */
  readonly options: string;
  /** sha256 of the names file; absent where there is none. */
  readonly names?: string;
  /** sha256 of each file written, by path. The manifest itself and the names file are not among them. */
  readonly files: ReadonlyMap<string, string>;
}

/** Where a configuration and an output that it names stand to each other. */
export interface Named {
  /** The file's name. */
  readonly file: string;
  /** The output's path from the folder of that file. */
  readonly output: string;
}

/** What an output was made from. */
export type Origin = Omit<Manifest, 'files' | 'names'>;

const SHA256 = /^[0-9a-f]{64}$/;

export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

export function printManifest(manifest: Manifest): string {
  const { generator, target, api, configuration, document, overlays, options, names } = manifest;
  const value = {
    generator: { name: 'specsmith', version: generator },
    target,
    ...(api === undefined ? {} : { api }),
    ...(configuration === undefined ? {} : { configuration }),
    document,
    ...(overlays === undefined ? {} : { overlays }),
    references: sorted(manifest.references),
    options,
    ...(names === undefined ? {} : { names }),
    files: sorted(manifest.files),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * Nothing where the text is not a manifest, or names a path that a run cannot have written. `known`: a run of ours wrote this
 * very text, so its paths and hashes need not be looked at.
 */
export function parseManifest(text: string, whose: 'anybody' | 'known' = 'anybody'): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const generator = own(own(value, 'generator'), 'version');
  const target = own(value, 'target');
  const api = own(value, 'api');
  const document = own(value, 'document');
  const options = own(value, 'options');
  const names = own(value, 'names');
  const references = hashes(own(value, 'references'), whose);
  const files = hashes(own(value, 'files'), whose);
  const overlays = own(value, 'overlays');
  if (typeof generator !== 'string' || typeof target !== 'string' || typeof document !== 'string') return undefined;
  if (api !== undefined && typeof api !== 'string') return undefined;
  const configuration = namedBy(own(value, 'configuration'));
  if (configuration === 'illegible') return undefined;
  if (typeof options !== 'string' || references === undefined || files === undefined) return undefined;
  if (overlays !== undefined && !isHashList(overlays)) return undefined;
  if (names !== undefined && (typeof names !== 'string' || !SHA256.test(names))) return undefined;
  if (whose === 'anybody' && !canBeOurs([...files.keys()])) return undefined;
  const given = { ...(api === undefined ? {} : { api }), ...(overlays === undefined ? {} : { overlays }) };
  const named = {
    ...(configuration === undefined ? {} : { configuration }),
    ...(names === undefined ? {} : { names }),
  };
  return { generator, target, ...given, document, references, options, ...named, files };
}

function namedBy(value: Json | undefined): Named | 'illegible' | undefined {
  if (value === undefined) return undefined;
  const [file, output] = [own(value, 'file'), own(value, 'output')];
  return typeof file === 'string' && typeof output === 'string' ? { file, output } : 'illegible';
}

function canBeOurs(paths: readonly string[]): boolean {
  if (!paths.every((path) => isOwnable(path) && path !== MANIFEST_NAME && path !== NAMES_NAME)) return false;
  // Two that some file systems cannot tell apart: no run writes them.
  return new Set(paths.map((name) => name.toLowerCase())).size === paths.length;
}

/** JSON with its keys in order at every level, so that equal values have equal hashes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isJsonObject(inner) ? sorted(new Map(Object.entries(inner))) : inner,
  );
}

function hashes(value: unknown, whose: 'anybody' | 'known'): ReadonlyMap<string, string> | undefined {
  if (!isJsonObject(value)) return undefined;
  const entries = Object.entries(value);
  if (whose === 'known') return new Map(entries as [string, string][]);
  const legal = entries.every((entry): entry is [string, string] => {
    return typeof entry[1] === 'string' && SHA256.test(entry[1]);
  });
  return legal ? new Map(entries as [string, string][]) : undefined;
}

function isHashList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && /^[0-9a-f]{64}$/.test(each));
}

/** `fromEntries` and not assignment: `__proto__` is a key like any other. Numeric keys come first whatever the order. */
function sorted(map: ReadonlyMap<string, unknown>): { [key: string]: unknown } {
  return Object.fromEntries([...map].sort(([left], [right]) => byCodeUnit(left, right)));
}
