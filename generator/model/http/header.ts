// Headers of responses and of multipart parts. Content-Type is said by the media type, not by a header.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { isJsonObject, own } from '../../support/json';
import type { Header } from '../operation';
import { readDocs } from '../schemas/prose';
import type { BuildContext } from '../schemas/build-context';
import { valueSchema } from './parameter';

export function buildHeaders(context: BuildContext, owner: SpecNode): readonly Header[] {
  const headers = own(owner.value, 'headers');
  if (!isJsonObject(headers)) return [];
  const result: Header[] = [];
  for (const wireName of Object.keys(headers)) {
    if (wireName.toLowerCase() === 'content-type') continue;
    const child = childNode(owner, 'headers', wireName);
    const node = child === undefined ? undefined : context.references.resolved(child);
    if (node === undefined) continue;
    result.push({
      wireName,
      required: own(node.value, 'required') === true,
      type: valueSchema(context, node).type,
      explode: own(node.value, 'explode') === true,
      docs: readDocs(context.spec, node),
    });
  }
  return result;
}
