// From what the user named to a LoadedSpec: reads, parses and surveys the root document and gathers the files it refers
// to. What the document says is not looked at beyond its version: that is check.ts.

import * as path from 'node:path';
import type { Diagnostics, Place } from '../support/diagnostics';
import { textAt } from '../support/json';
import { decodeUri, fileIdOf } from './file-id';
import { TooManyCopies, withDynamicScopes } from './dynamic';
import { gatherFiles, type Gathered, type Gathering } from './gather';
import { defaultLimits, type Limits } from './limits';
import type { LoadedFile, LoadedSpec, UnreadFile } from './loaded-spec';
import { duplicateKeys } from './json-scanner';
import { formatOf, parse } from './parse';
import { withOverlays, type OverlaySource } from './overlaid';
import { locateAll } from './position';
import { quote } from './quote';
import type { Revision } from './revision';
import type { HeadersByOrigin } from './remote-reader';
import { readReferenced, readRoot, type ReaderOptions } from './source-reader';
import { decode, type Refusal, type Source } from './source-text';
import { colonsIn } from './survey';
import { surveyed } from './long-numbers';
import { withSchemaReferences } from './schema-references';
import { UnusableDocument } from './unusable-document';
import { detectVersion } from './version';

export type SpecSource =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** For messages, e.g. `<stdin>`. */
      readonly label: string;
      /** Where relative references are looked up; without it, references to files are refused. */
      readonly baseFolder?: string;
      /** Where it was fetched from: what relative references start from. */
      readonly url?: string;
      /** Where in a repository it was read from: what it refers to is read from there too. */
      readonly revision?: Revision;
    };

export interface LoadOptions {
  /** Origins such as `https://example.com` that references may be fetched from. */
  readonly allowRefOrigins: readonly string[];
  /** Lets references to files leave the folder of the root document. */
  readonly allowRefOutside?: boolean;
  /** Files of overlays that change the root document, in order, before anything is read of it. */
  readonly overlays?: readonly OverlaySource[];
  /** An overlay action that selects nothing is an error, not a warning. */
  readonly strict?: boolean;
  /** For what is fetched. */
  readonly headers?: HeadersByOrigin;
  /** Files, by their ids, that clients were generated from before: one that is gone was lost. */
  readonly earlierFiles?: ReadonlySet<string>;
  readonly limits?: Partial<Limits>;
}

interface Root {
  readonly root: Gathered;
  readonly label: string;
  readonly rootName: string | undefined;
  readonly limits: Limits;
  readonly stop: (exitCode: 3 | 6) => UnusableDocument;
}

/** The root document alone, as its overlays make it, whatever it describes. Throws UnusableDocument. */
export async function loadRoot(
  source: SpecSource,
  options: LoadOptions,
  diagnostics: Diagnostics,
): Promise<LoadedFile> {
  return (await openRoot(source, options, diagnostics)).root.file;
}

async function openRoot(source: SpecSource, options: LoadOptions, diagnostics: Diagnostics): Promise<Root> {
  const seen = new Map<string, LoadedFile>();
  const stop = (exitCode: 3 | 6): UnusableDocument => new UnusableDocument(exitCode, diagnostics, seen);
  const limits = { ...defaultLimits, ...options.limits };
  const label = source.kind === 'file' ? source.path : source.label;
  const rootName =
    source.kind === 'file'
      ? path.basename(source.path)
      : source.revision === undefined
        ? nameIn(source.url)
        : path.posix.basename(source.revision.path);

  const text =
    source.kind === 'file' ? await readRoot(source.path, limits) : decode(Buffer.from(source.text), label, limits);
  if ('code' in text) {
    diagnostics.error(text.code, text.message, { file: '', pointer: '' }, text.hint);
    throw stop(text.code === 'file-missing' || text.code === 'file-unreadable' ? 6 : 3);
  }
  let root = await open('', rootName ?? label, text, limits, { rootName });
  if ('code' in root) {
    seen.set('', root.file);
    diagnostics.error(root.code, root.message, root.place, root.hint);
    throw stop(3);
  }
  const overlaid = await withOverlays(root, options, limits, rootName, diagnostics);
  root = overlaid.root;
  seen.set('', root.file);
  if (overlaid.failure !== undefined) throw stop(overlaid.failure);
  return { root, label, rootName, limits, stop };
}

/** Throws UnusableDocument when nothing can be made of the document. */
export async function loadSpec(
  source: SpecSource,
  options: LoadOptions,
  diagnostics: Diagnostics,
): Promise<LoadedSpec> {
  const { root, label, rootName, limits, stop } = await openRoot(source, options, diagnostics);
  const version = detectVersion(root.file.value, diagnostics);
  if (version === undefined) throw stop(3);

  const self = version === '3.2' ? textAt(root.file.value, '$self') : undefined;
  const own = self === undefined ? '' : fileIdOf('', self, rootName);
  const names = root.names.filter((id) => id !== '' && id !== own);
  const folder = source.kind === 'file' ? path.dirname(path.resolve(source.path)) : source.baseFolder;
  const reader: ReaderOptions = {
    folder: folder === undefined ? undefined : path.resolve(folder),
    allowRefOrigins: options.allowRefOrigins,
    allowRefOutside: options.allowRefOutside ?? false,
    limits,
    ...(options.headers === undefined ? {} : { headers: options.headers }),
    ...(source.kind === 'file' || source.url === undefined ? {} : { url: source.url }),
    ...(source.kind === 'file' || source.revision === undefined ? {} : { revision: source.revision }),
  };
  const { files, unread } = names.length === 0 ? nothing : await gather(names, reader, { rootName, self });
  const spec = withSchemaReferences({
    version,
    label,
    files: new Map([['', root.file], ...files]),
    ...(rootName === undefined ? {} : { rootName }),
    ...(self === undefined ? {} : { self }),
    ...(unread.size === 0 ? {} : { unread }),
    ...(options.earlierFiles === undefined ? {} : { earlierFiles: options.earlierFiles }),
  });
  await reportDuplicates(spec, diagnostics);
  return version === '3.1' || version === '3.2' ? scoped(spec, diagnostics, stop) : spec;
}

function scoped(spec: LoadedSpec, diagnostics: Diagnostics, stop: Root['stop']): LoadedSpec {
  try {
    return withDynamicScopes(spec);
  } catch (error) {
    if (!(error instanceof TooManyCopies)) throw error;
    diagnostics.error(
      'limit-references',
      'dynamic references ask for too many copies of schemas',
      { file: '', pointer: '' },
      'Use $ref where the schema that is meant is always the same.',
    );
    throw stop(3);
  }
}

/** The file's name in an URL, by which other files may refer back to it. */
function nameIn(url: string | undefined): string | undefined {
  const name = url === undefined ? '' : path.posix.basename(new URL(url).pathname);
  return name === '' ? undefined : decodeUri(name);
}

const nothing: Gathering = { files: new Map(), unread: new Map() };

async function gather(names: readonly string[], reader: ReaderOptions, root: RootNames): Promise<Gathering> {
  return gatherFiles(
    names,
    async (id) => {
      const text = await readReferenced(id, reader);
      if ('code' in text) return text;
      const opened = await open(id, id, text, reader.limits, root);
      return 'code' in opened ? refused(id, opened) : opened;
    },
    reader.limits.files - 1,
  );
}

/** The text holds other colons than its value, so a member may have been lost: looked for only then, since it takes long. */
function withDuplicates(file: LoadedFile): LoadedFile {
  const duplicates = duplicateKeys(file.text);
  return duplicates.length === 0 ? file : { ...file, duplicates };
}

async function reportDuplicates({ files }: LoadedSpec, diagnostics: Diagnostics): Promise<void> {
  for (const file of files.values()) {
    const { id, duplicates = [], overlaid } = file;
    if (duplicates.length === 0) continue;
    // Pointers into the text, not into what overlays made of it.
    const positions = overlaid === undefined ? undefined : await locateAll(file, duplicates);
    for (const pointer of duplicates) {
      const position = positions?.get(pointer);
      diagnostics.warning(
        'json-duplicate-key',
        'this key stands twice in one object, and the last one counts',
        { file: id, pointer, ...(position === undefined ? {} : { position }) },
        'Remove or rename one of the two: what stands at the first is lost.',
      );
    }
  }
}

/** A file that was read and is of no use. */
function refused(id: string, { code, message, hint, file, place }: Failure): UnreadFile {
  return { code, message: `${quote(id)}: ${message}`, ...(hint === undefined ? {} : { hint }), found: { file, place } };
}

/** How files refer back to the root document. */
interface RootNames {
  readonly rootName: string | undefined;
  readonly self?: string | undefined;
}

interface Failure extends Refusal {
  readonly place: Place;
  readonly file: LoadedFile;
}

/** Parses and surveys a text that was read. */
async function open(
  id: string,
  name: string,
  source: Source,
  limits: Limits,
  { rootName, self }: RootNames,
): Promise<Gathered | Failure> {
  const { text, sha256 } = source;
  const parsed = await parse(name, text, limits);
  if ('code' in parsed) {
    const position = parsed.position === undefined ? {} : { position: parsed.position };
    const file: LoadedFile = { id, value: null, sha256, text, format: formatOf(name, text) };
    return { ...parsed, file, place: { file: id, pointer: '', ...position } };
  }
  const { value, found } = surveyed(parsed, text, limits);
  const read: LoadedFile = { id, value, sha256, text, format: parsed.format };
  if ('code' in found) return { ...found, file: read, place: { file: id, pointer: found.pointer } };
  const whole: LoadedFile = {
    ...read,
    ...(found.exact ? { exact: true } : {}),
    ...(found.identifiers.length === 0 ? {} : { identifiers: found.identifiers }),
  };
  const file = parsed.format === 'json' && colonsIn(text) !== found.colons ? withDuplicates(whole) : whole;
  // What a schema of the file calls itself is not fetched.
  const own = new Set(found.identifiers.flatMap(({ keyword, name }) => (keyword === '$id' ? [name] : [])));
  const names = found.files.flatMap((named) => (own.has(named) ? [] : fileIdOf(id, named, rootName, self)));
  return { file, names: [...new Set(names.filter((named) => named !== undefined))] };
}
