// An overlay as data: what the OpenAPI Overlay Specification (1.0 and 1.1) calls an Overlay Object, read from a parsed file.
// Everything that is wrong with it is reported; whether its targets are there is seen when it is applied.

import type { Diagnostics, Place } from '../support/diagnostics';
import { isJsonObject, own, type Json, type JsonObject } from '../support/json';
import { append, type Pointer } from '../support/pointer';

export interface Overlay {
  readonly version: '1.0' | '1.1';
  /** The key of its text in a report. */
  readonly file: string;
  readonly actions: readonly Action[];
}

export type Action =
  | { readonly kind: 'update'; readonly target: string; readonly at: Pointer; readonly value: Json }
  | { readonly kind: 'copy'; readonly target: string; readonly at: Pointer; readonly source: string }
  | { readonly kind: 'remove'; readonly target: string; readonly at: Pointer };

export interface OverlayFile {
  readonly id: string;
  readonly value: Json;
}

/** Nothing where errors were reported. */
export function readOverlay({ id, value }: OverlayFile, diagnostics: Diagnostics): Overlay | undefined {
  const report = new Findings(id, diagnostics);
  if (!isJsonObject(value)) {
    report.error('', 'this is not an overlay, which is an object that begins with `overlay: 1.0.0`');
    return undefined;
  }
  const version = versionOf(value, report);
  report.unknown(value, '', ['overlay', 'info', 'extends', 'actions']);
  const info = own(value, 'info');
  for (const key of ['title', 'version']) {
    if (own(info, key) === undefined) report.ignored('/info', `an overlay has \`info.${key}\`, and this has none`);
  }
  const actions = own(value, 'actions');
  if (!Array.isArray(actions)) {
    report.error(actions === undefined ? '' : '/actions', '`actions` must be a list');
    return undefined;
  }
  const read = (actions as readonly Json[]).flatMap((action, index) =>
    actionOf(action, append('/actions', index), version, report),
  );
  return version === undefined || report.failed ? undefined : { version, file: id, actions: read };
}

/** What is found about one overlay. */
class Findings {
  failed = false;

  constructor(
    readonly file: string,
    readonly diagnostics: Diagnostics,
  ) {}

  error(pointer: Pointer, message: string, hint?: string): void {
    this.failed = true;
    this.diagnostics.error('overlay-malformed', message, this.#place(pointer), hint);
  }

  ignored(pointer: Pointer, message: string): void {
    this.diagnostics.warning('overlay-ignored', message, this.#place(pointer));
  }

  unknown(value: JsonObject, pointer: Pointer, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (known.includes(key) || key.startsWith('x-')) continue;
      this.ignored(append(pointer, key), `there is no such field here; there is ${known.join(', ')}`);
    }
  }

  #place(pointer: Pointer): Place {
    return { file: this.file, pointer };
  }
}

function versionOf(value: JsonObject, report: Findings): Overlay['version'] | undefined {
  const version = own(value, 'overlay');
  const found = typeof version === 'string' ? /^1\.([01])\.[0-9]+(?:-.*)?$/.exec(version) : null;
  if (found !== null) return found[1] === '0' ? '1.0' : '1.1';
  const problem =
    version === undefined ? 'this is not an overlay: it has no field `overlay`' : 'this version is unknown';
  report.error(version === undefined ? '' : '/overlay', problem, 'Write `overlay: 1.0.0` or `overlay: 1.1.0`.');
  return undefined;
}

const FIELDS = ['target', 'description', 'update', 'copy', 'remove'];

function actionOf(
  action: Json,
  at: Pointer,
  version: Overlay['version'] | undefined,
  report: Findings,
): readonly Action[] {
  const target = own(action, 'target');
  if (!isJsonObject(action) || typeof target !== 'string') {
    report.error(at, 'an action is an object with a `target`, which is the text of a JSONPath');
    return [];
  }
  report.unknown(action, at, FIELDS);
  const remove = own(action, 'remove') ?? false;
  if (typeof remove !== 'boolean') {
    report.error(append(at, 'remove'), '`remove` must be true or false');
    return [];
  }
  const change = (['update', 'copy'] as const).filter((field) => own(action, field) !== undefined);
  if (remove) {
    for (const field of change) report.ignored(append(at, field), `\`${field}\` counts for nothing beside \`remove\``);
    return [{ kind: 'remove', target, at }];
  }
  const [field, other] = change;
  if (field === undefined) {
    report.ignored(at, 'this action changes nothing: it has neither `update` nor `copy` nor `remove: true`');
    return [];
  }
  if (other !== undefined) {
    report.error(at, 'an action has `update` or `copy`, not both', 'Make two actions of it.');
    return [];
  }
  const value = own(action, field) as Json;
  if (field === 'update') return [{ kind: 'update', target, at, value }];
  if (version === '1.0') {
    report.error(append(at, 'copy'), '`copy` came with Overlay 1.1', 'Write `overlay: 1.1.0`.');
    return [];
  }
  if (typeof value !== 'string') {
    report.error(append(at, 'copy'), '`copy` must be the text of a JSONPath');
    return [];
  }
  return [{ kind: 'copy', target, at, source: value }];
}
