// Servers of Swagger 2.0: `schemes`, `host` and `basePath` of the document, and the extension x-ms-parameterized-host, whose
// host is a template. The schemes of an operation count only where the document has none of them.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes, rootNode } from '../../spec/resolve';
import { isJsonObject, own, textAt, type Json } from '../../support/json';
import type { Server, ServerVariable } from '../operation';
import type { BuildContext } from '../schemas/build-context';

export function readSwaggerServers(context: BuildContext, owner: SpecNode): readonly Server[] | undefined {
  const root = rootNode(context.spec);
  const schemes = schemesOf(owner);
  if (owner.value !== root.value) {
    const known = schemesOf(root);
    if (schemes.length === 0 || known.length === 0 || schemes.some((scheme) => known.includes(scheme)))
      return undefined;
  }
  const host = textAt(root.value, 'host')
    ?.replace(/^https?:\/\//i, '')
    .replace(/\/+$/, '');
  const basePath = `/${textAt(root.value, 'basePath') ?? ''}`.replace(/^\/+/, '/').replace(/\/+$/, '');
  const template = own(root.value, 'x-ms-parameterized-host');
  // Without schemes the document's own is meant, which nobody knows here; https is the one that gives nothing away.
  const prefixes = (schemes.length === 0 ? ['https'] : schemes).map((scheme) => `${scheme}://`);
  if (isJsonObject(template)) {
    const { text, variables } = templateOf(context, root, template);
    const starts = own(template, 'useSchemePrefix') === false ? [''] : prefixes;
    return starts.map((start) => ({ url: `${start}${text}${basePath}`, variables }));
  }
  if (host === undefined || host === '') return [{ url: basePath === '' ? '/' : basePath, variables: [] }];
  return prefixes.map((prefix) => ({ url: `${prefix}${host}${basePath}`, variables: [] }));
}

/** Those of HTTP, without repetition; https first, since the first server is the one that clients use. */
function schemesOf(owner: SpecNode): readonly string[] {
  const list = own(owner.value, 'schemes');
  const given = Array.isArray(list) ? (list as readonly Json[]) : [];
  return ['https', 'http'].filter((scheme) => given.includes(scheme));
}

function templateOf(
  context: BuildContext,
  root: SpecNode,
  template: object,
): { readonly text: string; readonly variables: readonly ServerVariable[] } {
  const list = childNode(root, 'x-ms-parameterized-host', 'parameters');
  const parameters = (list === undefined ? [] : childNodes(list)).flatMap(
    ([, entry]) => context.references.resolved(entry) ?? [],
  );
  const text = textAt(template, 'hostTemplate') ?? '';
  const variables = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']): ServerVariable => {
    const parameter = parameters.find(({ value }) => own(value, 'name') === name)?.value;
    const values = own(parameter, 'enum');
    const known = Array.isArray(values) ? (values as readonly Json[]).map(String) : [];
    const initial = own(parameter, 'default') ?? (name === 'host' ? own(root.value, 'host') : undefined);
    const description = textAt(parameter, 'description');
    return {
      name,
      default: initial === undefined ? (known[0] ?? '') : String(initial),
      enum: known,
      ...(description === undefined ? {} : { description }),
    };
  });
  return { text: text.replace(/\/+$/, ''), variables };
}
