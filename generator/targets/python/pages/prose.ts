// What the document says of a thing, as the paragraphs of a docstring.

import type { Docs } from '../../../model';

export function proseOf(docs: Docs): string {
  const paragraphs: string[] = [];
  if (docs.summary !== undefined) paragraphs.push(docs.summary);
  if (docs.description !== undefined && docs.description !== docs.summary) paragraphs.push(docs.description);
  if (paragraphs.length === 0 && docs.title !== undefined) paragraphs.push(docs.title);
  if (docs.deprecated) paragraphs.push(docs.deprecationMessage ?? 'Deprecated.');
  if (docs.externalDocs !== undefined) paragraphs.push(`See ${docs.externalDocs.url}`);
  return paragraphs.filter((text) => text.trim() !== '').join('\n\n');
}
