// Request bodies. A body without any media type is no body.

import { childNode } from '../../spec/resolve';
import type { SpecNode } from '../../spec/loaded-spec';
import { own, textAt } from '../../support/json';
import { unescapeToken } from '../../support/pointer';
import type { RequestBody } from '../operation';
import { readDocs, readNames } from '../schemas/prose';
import type { BuildContext } from '../schemas/build-context';
import { buildContents } from './content';

export function buildBody(context: BuildContext, operation: SpecNode): RequestBody | undefined {
  const child = childNode(operation, 'requestBody');
  const node = child === undefined ? undefined : context.references.resolved(child);
  if (node === undefined) return undefined;
  const contents = buildContents(context, node);
  if (contents.length === 0) return undefined;
  const component = /^\/components\/requestBodies\/([^/]+)$/.exec(node.place.pointer)?.[1];
  const codegenName =
    textAt(operation.value, 'x-codegen-request-body-name') ?? textAt(node.value, 'x-codegen-request-body-name');
  return {
    required: own(node.value, 'required') === true,
    docs: readDocs(context.spec, node),
    contents,
    names: {
      ...readNames(node.value, component === undefined ? {} : { component: unescapeToken(component) }),
      ...(codegenName === undefined ? {} : { override: codegenName }),
    },
    ...(codegenName === undefined ? {} : { codegenName }),
  };
}
