// Responses by status: exact codes, wildcards and `default`, and whether each is a success.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import type { Content, Header, Response } from '../operation';
import { sharedName } from '../schemas/component';
import { readNames } from '../schemas/prose';
import type { BuildContext } from '../schemas/build-context';
import { buildContents } from './content';
import { buildHeaders } from './header';
import { textAt } from '../../support/json';

/** Responses of these have no content, whatever a document says of it (RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5). */
const WITHOUT_CONTENT: ReadonlySet<string> = new Set(['204', '205', '304']);

/** What versions say in different ways. */
export interface ResponseParts {
  readonly contents: (node: SpecNode) => readonly Content[];
  readonly headers: (node: SpecNode) => readonly Header[];
}

function openapi(context: BuildContext): ResponseParts {
  return {
    contents: (node) => buildContents(context, node),
    headers: (node) => buildHeaders(context, node),
  };
}

export function buildResponses(
  context: BuildContext,
  operation: SpecNode,
  parts: ResponseParts = openapi(context),
): readonly Response[] {
  const responses = childNode(operation, 'responses');
  const entries: [string, SpecNode][] = [];
  for (const [key, child] of responses === undefined ? [] : childNodes(responses)) {
    if (key.startsWith('x-')) continue;
    const status = statusOf(key);
    if (status === undefined) continue;
    const node = context.references.resolved(child, ['description', 'summary']);
    if (node !== undefined && !entries.some(([other]) => other === status)) entries.push([status, node]);
  }
  const succeeds = entries.some(([status]) => /^[123]/.test(status));
  return entries.map(([status, node]) => {
    if (WITHOUT_CONTENT.has(status)) ignoreContent(context, status, node);
    return buildResponse(context, parts, status, { node, defaultSucceeds: !succeeds });
  });
}

function ignoreContent({ findings }: BuildContext, status: string, node: SpecNode): void {
  const content = childNode(node, 'content') ?? childNode(node, 'schema');
  if (content === undefined || childNodes(content).length === 0) return;
  findings.report(
    'info',
    'model-response-content',
    `the content of a response ${status} is ignored`,
    content.place,
    'HTTP says so: such a response has no content. Remove it, or declare it for another status.',
  );
}

function statusOf(key: string): string | undefined {
  const status = key.trim();
  if (/^default$/i.test(status)) return 'default';
  return /^[1-5](?:[0-9]{2}|xx)$/i.test(status) ? status.toUpperCase() : undefined;
}

function buildResponse(
  context: BuildContext,
  parts: ResponseParts,
  status: string,
  { node, defaultSucceeds }: { readonly node: SpecNode; readonly defaultSucceeds: boolean },
): Response {
  const component = sharedName(context.spec, 'responses', node);
  const success = status === 'default' ? defaultSucceeds : /^[123]/.test(status);
  return {
    status,
    outcome: success ? 'success' : 'error',
    // In 3.2 a summary may stand for it.
    description: textAt(node.value, 'description') ?? textAt(node.value, 'summary') ?? '',
    names: readNames(node.value, component === undefined ? {} : { component }),
    contents: WITHOUT_CONTENT.has(status) ? [] : parts.contents(node),
    headers: parts.headers(node),
  };
}
