// Which media types a body is sent in and an answer comes in: `consumes` and `produces` of the operation, else of the document
// (Swagger 2.0, "Operation Object"). An empty list at the operation clears that of the document.

import { rootNode } from '../../spec/resolve';
import { own, type Json } from '../../support/json';
import type { SpecNode } from '../../spec/loaded-spec';
import { mediaFormat } from '../http/media-type';
import type { BuildContext } from '../schemas/build-context';

/** The media types that the document gives, without repetition; none where it gives none. */
export function mediaTypes(
  context: BuildContext,
  operation: SpecNode,
  field: 'consumes' | 'produces',
): readonly string[] {
  const given = own(operation.value, field) ?? own(rootNode(context.spec).value, field);
  if (!Array.isArray(given)) return [];
  const texts = (given as readonly Json[]).filter((entry): entry is string => typeof entry === 'string');
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

export function isForm(mediaType: string): boolean {
  const format = mediaFormat(mediaType);
  return format === 'form' || format === 'multipart';
}
