// Which content of a body is preferred where its format alone does not say so.

import type { BodyContent } from './call';
import type { PartRow } from './serialization';
import type { Types } from './types';

/**
 * The form that can hold the files of a body, where what came first cannot: another form, since all of its fields are text; and JSON
 * that lacks no field for it, of a body that requires a file. Django REST Framework, Elysia and oRPC offer each body as JSON too.
 */
export function withFilesFirst(contents: readonly BodyContent[], types: Types): readonly BodyContent[] {
  const [first] = contents;
  const files = contents.find(({ writer, parts }) => writer === 'multipart' && parts.some(isFile));
  if (files === undefined || first === undefined) return contents;
  if (first.writer !== 'form' && !(first.writer === 'json' && asksForFile(first, files, types))) return contents;
  return [files, ...contents.filter((content) => content !== files)];
}

function isFile({ as }: PartRow): boolean {
  return as === 'file';
}

/** Raw bytes, as text where JSON alone has the schema. */
function asksForFile(json: BodyContent, { parts }: BodyContent, types: Types): boolean {
  const properties = types.properties(json.type);
  return parts.some((part) => {
    if (!part.required || !isFile(part)) return false;
    const declared = properties.get(part.wireName)?.type;
    const inner = declared === undefined ? undefined : types.underlying(declared);
    const item = inner?.kind === 'array' ? types.underlying(inner.items) : inner;
    return item?.kind === 'binary' || (item?.kind === 'string' && item.format === 'binary');
  });
}
