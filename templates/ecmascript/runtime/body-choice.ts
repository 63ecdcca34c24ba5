// The body where the document gives several media types.

import type { Writer } from './operation.js';

/** The content that the caller's content type names, or of which it is in the range; else the first. */
export const chosenBody: Writer = (value, { contents = [] }, wanted, sending) => {
  const essence = (type: string): string => type.replace(/;.*/, '').trim().toLowerCase();
  const fits = (type: string): boolean => {
    const [start = '', end = ''] = essence(type).replace('*/*', '*').split('*');
    const asked = essence(wanted ?? '');
    return end || type.includes('*') ? asked.startsWith(start) && asked.endsWith(end) : asked === start;
  };
  const named = wanted ? contents.find(({ type }) => fits(type)) : undefined;
  const content = named ?? contents[0]!;
  const { type } = content;
  // The caller's own type stays where it is in the range of the content.
  const given = type.includes('*') ? undefined : type;
  return wanted && !named
    ? { ...content.write(value, content, wanted, sending), type: wanted }
    : { type: given ?? wanted ?? type, ...content.write(value, content, given ?? wanted, sending) };
};
