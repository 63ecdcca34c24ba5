// Which file a `$ref` names, seen from the file that contains it: the key of that file in `LoadedSpec.files`.
// It decides identity only: source-reader.ts and remote-reader.ts say whether the file may be read, and read it.

/** A `$ref` in its two parts, as they stand in the document. */
export interface RefParts {
  readonly file: string;
  /** The fragment without `#`; `''` when there is none. */
  readonly fragment: string;
}

export function splitRef(ref: string): RefParts {
  const hash = ref.indexOf('#');
  return hash < 0 ? { file: ref, fragment: '' } : { file: ref.slice(0, hash), fragment: ref.slice(hash + 1) };
}

/** `https:`, `file:` and so on, but not the drive letter of a Windows path. */
const scheme = /^[A-Za-z][A-Za-z0-9+.-]+:/;

export function isUrl(id: string): boolean {
  return scheme.test(id);
}

/**
 * The id of the file that `refFile` names when it stands in the file `from`: `''` for the root document, else a path
 * relative to the root document's folder, or an URL. `self` is what the root document calls itself (`$self` of 3.2). `undefined` when it names nothing (a malformed URL).
 */
export function fileIdOf(
  from: string,
  refFile: string,
  rootName: string | undefined,
  self?: string,
): string | undefined {
  if (refFile === '') return from;
  if (refFile === self) return '';
  if (isUrl(refFile) || isUrl(from)) {
    return parseUrl(refFile, isUrl(from) ? from : undefined)?.href;
  }
  const path = normalize(refFile.startsWith('/') ? '' : folderOf(from), decodeUri(refFile));
  return path === rootName ? '' : path;
}

function parseUrl(text: string, base: string | undefined): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
}

/** A reference is an URI: `a%20b.yaml` names the file `a b.yaml` (RFC 3986 §2.1). What is not valid encoding stands for itself. */
export function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Removes `.` and `..` segments; leading `..` stay, so that a path out of the folder stays visible as one. */
function normalize(folder: string, path: string): string {
  const absolute = path.startsWith('/');
  const result: string[] = [];
  for (const segment of `${folder}${path}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && result.length > 0 && result[result.length - 1] !== '..') result.pop();
    else if (segment !== '..' || !absolute) result.push(segment);
  }
  return `${absolute ? '/' : ''}${result.join('/')}`;
}
