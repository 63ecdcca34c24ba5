// The body of a call: its contents, the preferred one first, and what its argument is named after.

import type { Content, RequestBody } from '../model';
import { bodyContent } from './body-content';
import type { BodyName, CallBody, CallSources } from './call';
import { isRange } from './media-types';
import type { Policy } from './policy';
import { withFilesFirst } from './preferred-content';
import type { Types } from './types';

/** `sent`: those of its contents that the call sends. */
export function bodyOf(body: RequestBody, sent: readonly Content[], { types, policy, xml }: CallSources): CallBody {
  const rank = ({ mediaType, format }: Content): number => (format === 'json' ? 0 : 2) + (isRange(mediaType) ? 1 : 0);
  const contents = [...sent].sort((left, right) => rank(left) - rank(right));
  return {
    required: body.required,
    docs: body.docs,
    name: bodyName(body, contents[0], types, policy),
    spread: policy.forms === 'fields' && contents.every(isForm),
    contents: withFilesFirst(
      contents.map((content) => bodyContent(content, types, xml)),
      types,
    ),
  };
}

export function isForm({ format, parts }: Content): boolean {
  return (format === 'form' || format === 'multipart') && parts.length > 0;
}

function bodyName(body: RequestBody, content: Content | undefined, types: Types, policy: Policy): BodyName {
  const name = policy.inlineNames === 'speakeasy' ? body.names.override : body.codegenName;
  const given = name === undefined ? {} : { given: name };
  if (
    content === undefined ||
    (content.isBlank === true && policy.inlineNames === 'openapi-generator') ||
    (content.format !== 'json' && (content.format !== 'xml' || content.type.kind === 'string') && !isForm(content))
  )
    return { ...given, otherwise: 'body' };
  const inner = types.underlying(content.type);
  const named = inner.kind === 'array' ? types.underlying(inner.items) : inner;
  if (named.kind === 'reference') return { ...given, type: named.id, otherwise: 'body' };
  return { ...given, otherwise: inner.kind === 'array' || inner.kind === 'map' ? 'request body' : 'body' };
}
