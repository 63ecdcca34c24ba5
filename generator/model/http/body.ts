// Request bodies. A body without any media type is no body.

import { childNode } from '../../spec/resolve';
import type { SpecNode } from '../../spec/loaded-spec';
import { own, textAt } from '../../support/json';
import type { Content, RequestBody } from '../operation';
import { sharedName } from '../schemas/component';
import { readDocs, readNames } from '../schemas/prose';
import type { BuildContext } from '../schemas/build-context';
import { buildContents } from './content';
import { underlyingType } from './underlying';

export function buildBody(context: BuildContext, operation: SpecNode): RequestBody | undefined {
  const child = childNode(operation, 'requestBody');
  const node = child === undefined ? undefined : context.references.resolved(child);
  if (node === undefined) return undefined;
  const contents = sendable(context, buildContents(context, node));
  if (contents.length === 0) return undefined;
  const component = sharedName(context.spec, 'requestBodies', node);
  const codegenName =
    textAt(operation.value, 'x-codegen-request-body-name') ?? textAt(node.value, 'x-codegen-request-body-name');
  return {
    required: own(node.value, 'required') === true,
    docs: readDocs(context.spec, node),
    contents,
    names: {
      ...readNames(node.value, component === undefined ? {} : { component }),
      ...(codegenName === undefined ? {} : { override: codegenName }),
    },
    ...(codegenName === undefined ? {} : { codegenName }),
  };
}

/** Without a form of the list that JSON is: a list has no fields. Frameworks repeat a schema under each media type that they read. */
function sendable(context: BuildContext, contents: readonly Content[]): readonly Content[] {
  const sent = new Set(contents.filter(({ format }) => format === 'json').map(({ type }) => JSON.stringify(type)));
  return contents.filter(
    ({ format, type }) =>
      (format !== 'form' && format !== 'multipart') ||
      underlyingType(context.declarations, type).kind !== 'array' ||
      !sent.has(JSON.stringify(type)),
  );
}
