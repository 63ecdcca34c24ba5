// Which media types of a body need a call of their own, where an argument has one type: those whose value the argument of
// the first call cannot hold. Of what it can hold, the caller's Content-Type chooses how it is written.

import type { Type } from '../model';
import type { BodyContent } from './call';
import { essenceOf } from './media-types';
import type { Types } from './types';

export interface FurtherBody {
  /** What tells the call apart from the first, and from the others: `multipart`, `csv`. */
  readonly word: string;
  /** The preferred one first. */
  readonly contents: readonly BodyContent[];
}

/**
 * `contents`: the preferred one first; `spread`: each field of a form is an argument; `fields`: the media types of which the first
 * call takes fields, where it does.
 */
export function furtherBodies(
  contents: readonly BodyContent[],
  spread: (content: BodyContent) => boolean,
  types: Types,
  fields: ReadonlySet<string> = new Set(),
): readonly FurtherBody[] {
  const [first] = contents;
  if (first === undefined || contents.every(spread)) return [];
  const groups = new Map<string, BodyContent[]>();
  for (const content of contents) {
    const isHeld = fields.size === 0 ? isHeldBy(first, content, types) : fields.has(content.mediaType);
    if (!hasType(content) || isHeld) continue;
    const key = spread(content) ? 'fields' : `${kindOf(content, types)} ${textOf(content.type, types)}`;
    groups.set(key, [...(groups.get(key) ?? []), content]);
  }
  const words = new Set<string>();
  return [...groups].map(([key, found]) => {
    // A form of fields cannot hold a file.
    const sent = key === 'fields' ? [...found].sort((left, right) => rank(left) - rank(right)) : found;
    return { word: apart(wordOf(sent[0] ?? first), words), contents: sent };
  });
}

function rank({ writer }: BodyContent): number {
  return writer === 'multipart' ? 0 : 1;
}

/** Documents have names of other things among their media types; and of XML beside JSON a client knows no type but text. */
function hasType({ mediaType, format, writer }: BodyContent): boolean {
  return mediaType.includes('/') && !(format === 'xml' && writer === 'text');
}

/** Whether the argument for the first may also hold what goes out as the other. */
function isHeldBy(first: BodyContent, other: BodyContent, types: Types): boolean {
  const [held, sent] = [kindOf(first, types), kindOf(other, types)];
  if (held === 'bytes') return sent === 'bytes' || sent === 'text';
  if (held === 'text' || sent !== 'value') return held === sent;
  const hasFile = other.parts.some(({ as, orFile }) => as === 'file' || orFile !== undefined);
  return textOf(first.type, types) === textOf(other.type, types) && !hasFile;
}

function kindOf(content: BodyContent, types: Types): 'value' | 'text' | 'bytes' {
  const { writer } = content;
  if (writer === 'text' || writer === 'bytes') return writer;
  return writer === 'multipart' && isAsItIs(content, types) ? 'bytes' : 'value';
}

/** The document neither names its parts nor says that any may be there: who calls lays it out. */
function isAsItIs({ type, parts }: BodyContent, types: Types): boolean {
  return parts.length === 0 && types.underlying(type).kind !== 'map';
}

function textOf(type: Type, types: Types): string {
  return JSON.stringify(types.underlying(type));
}

const WORDS: { readonly [writer in BodyContent['writer']]?: string } = { multipart: 'multipart', form: 'form' };
const USUAL: { readonly [essence: string]: string } = {
  'text/plain': 'text',
  'application/octet-stream': 'bytes',
  '*/*': 'bytes',
};

/** `application/vnd.note+json` is `vnd note json`. */
function wordOf({ writer, mediaType }: BodyContent): string {
  const essence = essenceOf(mediaType);
  const [start = '', end = ''] = essence.split('/', 2);
  const words = (end.includes('*') ? `${start} ${end}` : end).replace(/[^a-z0-9]+/g, ' ').trim();
  return WORDS[writer] ?? USUAL[essence] ?? (words || writer);
}

function apart(word: string, taken: Set<string>): string {
  let name = word;
  for (let count = 2; taken.has(name); count += 1) name = `${word} ${count}`;
  taken.add(name);
  return name;
}
