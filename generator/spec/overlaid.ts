// The root document as its overlays make it: reads their files and puts the result in place of what was parsed. What an
// overlay means is generator/overlay; here it only gets what it needs.

import type { Overlay } from '../overlay/overlay';
import type { Diagnostics } from '../support/diagnostics';
import { isJsonObject } from '../support/json';
import { fileIdOf } from './file-id';
import type { Gathered } from './gather';
import type { Limits } from './limits';
import type { LoadedFile, Overlaid, OverlayText } from './loaded-spec';
import { formatOf, parse } from './parse';
import { readRoot } from './source-reader';
import { surveyed } from './long-numbers';
import { survey } from './survey';

export interface OverlaySource {
  readonly path: string;
  /** For messages. */
  readonly label: string;
}

export interface OverlayOptions {
  readonly overlays?: readonly OverlaySource[];
  readonly strict?: boolean;
}

interface Result {
  readonly root: Gathered;
  /** The exit code, where errors were reported. */
  readonly failure?: 3 | 6;
}

export async function withOverlays(
  root: Gathered,
  { overlays = [], strict = false }: OverlayOptions,
  limits: Limits,
  rootName: string | undefined,
  diagnostics: Diagnostics,
): Promise<Result> {
  const { file } = root;
  if (overlays.length === 0 || !isJsonObject(file.value)) return { root };
  const { texts, found, failure } = await readOverlays(overlays, limits, diagnostics);
  const changedTo = (value: LoadedFile['value'], placeOf: Overlaid['placeOf']): LoadedFile => ({
    ...file,
    value,
    overlaid: { files: texts, placeOf },
  });
  const unchanged = { ...root, file: changedTo(file.value, (pointer) => ({ file: '', pointer })) };
  if (failure !== undefined) return { root: unchanged, failure };

  const { applyOverlays } = await import('../overlay/apply');
  const { loadQuery } = await import('../overlay/json-path');
  const options = { query: await loadQuery(), unmatched: strict ? ('error' as const) : ('warning' as const) };
  const { value, placeOf } = applyOverlays(file.value, found, options, diagnostics);
  if (diagnostics.hasErrors) return { root: unchanged, failure: 3 };
  // As of YAML, whose aliases stand in several places as well: what one action writes to many targets is one value.
  const whole = survey(value, 'yaml', limits);
  const changed = changedTo(value, placeOf);
  if ('code' in whole) {
    diagnostics.error(whole.code, whole.message, { file: '', pointer: whole.pointer });
    return { root: { ...root, file: changed }, failure: 3 };
  }
  const names = whole.files.map((named) => fileIdOf('', named, rootName)).filter((id) => id !== undefined);
  const { identifiers: _, ...unnamed } = changed;
  const made: LoadedFile = {
    ...unnamed,
    ...(whole.exact ? { exact: true } : {}),
    ...(whole.identifiers.length === 0 ? {} : { identifiers: whole.identifiers }),
  };
  return { root: { file: made, names: [...new Set(names)] } };
}

interface Read {
  readonly texts: readonly OverlayText[];
  readonly found: readonly Overlay[];
  readonly failure?: 3 | 6;
}

async function readOverlays(
  overlays: readonly OverlaySource[],
  limits: Limits,
  diagnostics: Diagnostics,
): Promise<Read> {
  const { readOverlay } = await import('../overlay/overlay');
  const texts: OverlayText[] = [];
  const found: Overlay[] = [];
  let unreadable = false;
  for (const [index, { path, label }] of overlays.entries()) {
    const source = await readRoot(path, limits, label);
    if ('code' in source) {
      diagnostics.error(source.code, `the overlay ${source.message}`, undefined, source.hint);
      unreadable ||= source.code === 'file-missing' || source.code === 'file-unreadable';
      continue;
    }
    const text = { id: `overlay:${index + 1}`, label, ...source, format: formatOf(path, source.text) };
    texts.push(text);
    const overlay = await parsed(text, limits, diagnostics);
    const read = overlay === undefined ? undefined : readOverlay(overlay, diagnostics);
    if (read !== undefined) found.push(read);
  }
  const failed = found.length < overlays.length;
  return { texts, found, ...(failed ? { failure: unreadable ? 6 : 3 } : {}) };
}

async function parsed(
  { id, label, text }: OverlayText,
  limits: Limits,
  diagnostics: Diagnostics,
): Promise<Pick<LoadedFile, 'id' | 'value'> | undefined> {
  const result = await parse(label, text, limits);
  if ('code' in result) {
    const position = result.position === undefined ? {} : { position: result.position };
    diagnostics.error(result.code, result.message, { file: id, pointer: '', ...position }, result.hint);
    return undefined;
  }
  const { value, found } = surveyed(result, text, limits);
  if (!('code' in found)) return { id, value };
  diagnostics.error(found.code, found.message, { file: id, pointer: found.pointer });
  return undefined;
}
