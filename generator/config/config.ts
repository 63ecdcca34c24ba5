// What a run is to do, however it was said: by specsmith.yaml or on the command line. All paths are absolute.

import type { FindingRule } from '../support/finding-policy';
import type { Json, JsonObject } from '../support/json';

export interface ApiConfig {
  readonly name: string;
  /** The configuration that names it; nothing where it came from the command line. */
  readonly file?: string;
  /** A file, an URL, or `-` for the standard input. */
  readonly spec: string;
  readonly allowRefOrigins: readonly string[];
  readonly allowRefOutside: boolean;
  /** Where a copy of the document is kept, if it is fetched. */
  readonly save: string | undefined;
  /** For what is fetched, by origin and name. */
  readonly headers: { readonly [origin: string]: { readonly [name: string]: string } };
  /** Files, in the order in which they are applied. */
  readonly overlays: readonly string[];
  readonly filter: JsonObject | undefined;
  /** By the names of security schemes. */
  readonly credentials: JsonObject | undefined;
  /** How webhooks are signed. */
  readonly webhooks?: JsonObject | undefined;
  /** Rules that say which operations have pages. */
  readonly pagination?: readonly Json[] | undefined;
  readonly findings: FindingsConfig;
  readonly targets: readonly TargetConfig[];
}

export interface FindingsConfig {
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly lenient?: boolean;
  readonly rules?: readonly FindingRule[];
}

export interface TargetConfig {
  readonly name: string;
  readonly output: string;
  readonly options: JsonObject;
}

export interface Config {
  /** The file that it came from; nothing where it came from the command line. */
  readonly file: string | undefined;
  readonly apis: readonly ApiConfig[];
  /** Also those that were not asked for. */
  readonly all: readonly ApiConfig[];
  /** Every document, overlay and kept copy that it names, also of APIs that were not asked for: no output may hold one. */
  readonly documents: readonly string[];
}
