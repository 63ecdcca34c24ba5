// The body where the document gives several media types.

import type { Writer } from './operation.js';

/** The content that the caller's content type names, else the first. */
export const chosenBody: Writer = (value, { contents = [] }, wanted) => {
  const essence = (type: string): string => type.replace(/;.*/, '').trim().toLowerCase();
  const named = contents.find(({ type }) => essence(type) === essence(wanted ?? ''));
  const content = named ?? contents[0]!;
  return { ...(named || !wanted ? { type: content.type } : {}), ...content.write(value, content, wanted) };
};
