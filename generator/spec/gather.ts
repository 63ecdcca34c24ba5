// Gathers the files a document refers to, with swagger-parser's resolver. By itself that resolver reads any file and any
// host and lets `$id` move the base; so it gets no reader of its own and sees no document: each file is shown to it as the
// list of the files it names, by their ids (file-id.ts), and it asks us for every one.

import { by } from '../support/order';
import type { LoadedFile, UnreadFile } from './loaded-spec';

export interface Gathered {
  readonly file: LoadedFile;
  /** The ids of the files that its references name. */
  readonly names: readonly string[];
}

/** Reads, parses and surveys one file by its id. */
export type Gather = (id: string) => Promise<Gathered | UnreadFile>;

export interface Gathering {
  readonly files: ReadonlyMap<string, LoadedFile>;
  readonly unread: ReadonlyMap<string, UnreadFile>;
}

interface FileInfo {
  readonly url: string;
  readonly data?: unknown;
}

/** Everything that `names`, the files named by the root document, lead to; sorted by id. */
export async function gatherFiles(names: readonly string[], gather: Gather, mostFiles: number): Promise<Gathering> {
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const files = new Map<string, LoadedFile>();
  const unread = new Map<string, UnreadFile>();
  const read = async (info: FileInfo): Promise<unknown> => {
    const id = decodeURIComponent(info.url.slice(prefix.length));
    if (files.size + unread.size >= mostFiles) {
      unread.set(id, { code: 'limit-files', message: `the document is made of more than ${mostFiles} files` });
      return outline([]);
    }
    const found = await gather(id);
    if ('file' in found) files.set(id, found.file);
    else unread.set(id, found);
    return outline('file' in found ? found.names : []);
  };
  const options = {
    resolve: { external: true, file: false, http: false, specsmith: { order: 1, canRead: true, read } },
    parse: {
      ...{ json: false, yaml: false, text: false, binary: false },
      specsmith: { order: 1, canParse: true, parse: (info: FileInfo) => info.data },
    },
  };
  await new SwaggerParser().resolve(prefix, outline(names) as never, options as never);
  return { files: sorted(files), unread: sorted(unread) };
}

/** Before an id, so that no id is taken for a path with dots or for a host. */
const prefix = 'specsmith://file/id:';

/** What a file looks like to the resolver; the first fields are what it wants of an OpenAPI document. */
function outline(names: readonly string[]): object {
  const references = names.map((id) => ({ $ref: `${prefix}${encodeURIComponent(id)}` }));
  return { openapi: '3.0.0', info: {}, paths: {}, references };
}

function sorted<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...map].sort(by(([id]) => id)));
}
