// Which content of a body is preferred where its format alone does not say so.

import type { BodyContent } from './call';

/** A form is not preferred to one that can hold its files, since all of its own fields are text. */
export function withFilesFirst(contents: readonly BodyContent[]): readonly BodyContent[] {
  const files = contents.find(({ writer, parts }) => writer === 'multipart' && parts.some(({ as }) => as === 'file'));
  if (files === undefined || contents[0]?.writer !== 'form') return contents;
  return [files, ...contents.filter((content) => content !== files)];
}
