// Builds the model of a loaded document. 3.0 is read in the terms of 3.1 on the way, and 2.0 by readers of its own
// (swagger/); the document itself is never rewritten. What cannot be expressed becomes `unknown`, and a diagnostic says why.

import type { LoadedSpec, SpecNode, SpecVersion } from '../spec/loaded-spec';
import { childNode, childNodes, rootNode } from '../spec/resolve';
import type { Diagnostics } from '../support/diagnostics';
import { isJsonObject, own, textAt } from '../support/json';
import type { ApiInfo, ApiModel, Tag } from './api-model';
import type { Declaration } from './declaration';
import { finishDeclarations } from './finish';
import { replaceBinaryInJson } from './http/binary';
import { buildOperation, buildWebhook, findOperations, type Defaults } from './http/operation';
import { readerOf } from './http/reader';
import { buildRequirements } from './http/security';
import { defaultServers } from './http/server';
import { withOneTypeEach } from './one-type';
import type { Operation, Webhook } from './operation';
import { readExtensions, readExternalDocs } from './schemas/prose';
import { buildComponent, buildQueued } from './schemas/schema';
import { makeBuildContext, type BuildContext } from './schemas/build-context';
import { withUsage } from './usage';

export function buildModel(spec: LoadedSpec, diagnostics: Diagnostics): ApiModel {
  const context = makeBuildContext(spec, diagnostics);
  const root = rootNode(spec);
  const found = findOperations(context, root);
  const schemas = childNode(root, ...schemasAt(spec.version));
  for (const [, node] of schemas === undefined ? [] : childNodes(schemas)) buildComponent(context, node);
  buildQueued(context);
  const reader = readerOf(context);
  const schemes = reader.securitySchemes(context, root);
  const defaults: Defaults = {
    servers: reader.servers(context, root) ?? defaultServers,
    security: buildRequirements(context, root, schemes) ?? [],
    schemes,
  };
  const operations = found.operations.map((operation) => buildOperation(context, operation, defaults));
  const webhooks = found.webhooks.map((webhook) => buildWebhook(context, webhook, defaults));
  buildQueued(context);
  finishDeclarations(context);
  replaceBinaryInJson(context, operations, webhooks);
  const types = withOneTypeEach({ declarations: inOrder(context), operations, webhooks });
  return {
    info: buildInfo(root),
    servers: defaults.servers,
    tags: buildTags(spec, root, operations, webhooks),
    securitySchemes: schemes,
    security: defaults.security,
    declarations: withUsage(types.declarations, types.operations, types.webhooks),
    operations: types.operations,
    webhooks: types.webhooks,
    extensions: readExtensions(root.value),
  };
}

function schemasAt(version: SpecVersion): readonly string[] {
  return version === '2.0' ? ['definitions'] : ['components', 'schemas'];
}

/** The root document's components, those of other files, then what is inline. */
function inOrder(context: BuildContext): readonly Declaration[] {
  const rootPrefix = `#/${schemasAt(context.spec.version).join('/')}/`;
  const all = [...context.declarations.all()];
  const isRoot = ({ id }: Declaration): boolean => id.startsWith(rootPrefix);
  const components = all.filter(({ origin }) => origin === 'component');
  return [
    ...components.filter(isRoot),
    ...components.filter((declaration) => !isRoot(declaration)),
    ...all.filter(({ origin }) => origin === 'inline'),
  ];
}

function buildInfo(root: SpecNode): ApiInfo {
  const info = own(root.value, 'info');
  const optional = (owner: unknown, ...keys: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = textAt(owner, key);
        return value === undefined ? [] : [[key, value]];
      }),
    );
  const contact = own(info, 'contact');
  const license = own(info, 'license');
  const externalDocs = readExternalDocs(root.value);
  return {
    title: textAt(info, 'title') ?? '',
    version: String(own(info, 'version') ?? ''),
    ...optional(info, 'summary', 'description', 'termsOfService'),
    ...(isJsonObject(contact) ? { contact: optional(contact, 'name', 'url', 'email') } : {}),
    ...(isJsonObject(license)
      ? { license: { name: textAt(license, 'name') ?? '', ...optional(license, 'url', 'identifier') } }
      : {}),
    ...(externalDocs === undefined ? {} : { externalDocs }),
  };
}

function buildTags(
  spec: LoadedSpec,
  root: SpecNode,
  operations: readonly Operation[],
  webhooks: readonly Webhook[],
): readonly Tag[] {
  const tags = new Map<string, Tag>();
  const declared = childNode(root, 'tags');
  for (const [, { value }] of declared === undefined ? [] : childNodes(declared)) {
    const name = textAt(value, 'name');
    if (name === undefined || tags.has(name)) continue;
    const description = textAt(value, 'description');
    const externalDocs = readExternalDocs(value);
    const grouping = ['summary', 'parent', 'kind'].flatMap((key) => {
      const text = textAt(value, key);
      return text === undefined ? [] : [[key, text] as const];
    });
    tags.set(name, {
      name,
      ...(spec.version === '3.2' ? Object.fromEntries(grouping) : {}),
      ...(description === undefined ? {} : { description }),
      ...(externalDocs === undefined ? {} : { externalDocs }),
    });
  }
  for (const operation of [...operations, ...webhooks.map((webhook) => webhook.operation)])
    for (const name of operation.tags) if (!tags.has(name)) tags.set(name, { name });
  return [...tags.values()];
}
