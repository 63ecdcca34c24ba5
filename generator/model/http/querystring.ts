// `in: querystring` of OpenAPI 3.2: one parameter that is the whole query. As a form it is what an exploded object in a query is;
// in other media types clients do not write it.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { own } from '../../support/json';
import type { BuildContext } from '../schemas/build-context';
import { mediaFormat } from './media-type';

export function isWholeQuery({ spec }: BuildContext, node: SpecNode): boolean {
  return spec.version === '3.2' && own(node.value, 'in') === 'querystring';
}

/** Whether clients can write it; a finding says why not. */
export function isForm(context: BuildContext, node: SpecNode): boolean {
  const content = childNode(node, 'content');
  const [entry] = content === undefined ? [] : childNodes(content);
  if (entry !== undefined && mediaFormat(entry[0]) === 'form') return true;
  context.findings.report(
    'warning',
    'model-querystring',
    entry === undefined
      ? 'a parameter in the querystring needs `content`'
      : `clients do not write a query as \`${entry[0]}\``,
    node.place,
    'Describe it as `application/x-www-form-urlencoded`. Until then the parameter is left out.',
  );
  return false;
}
