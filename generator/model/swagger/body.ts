// Bodies of Swagger 2.0: the one parameter that is in the body, or the fields that are in formData, in the media types that the
// operation consumes.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { own, textAt } from '../../support/json';
import { contentOf } from '../http/content';
import { mediaFormat } from '../http/media-type';
import type { RequestBody } from '../operation';
import type { BuildContext } from '../schemas/build-context';
import { readDocs } from '../schemas/prose';
import { readForm } from './form';
import { isForm, mediaTypes } from './media-types';
import { parameterNames } from './parameter';
import { contentType } from './response';

export function readSwaggerBody(
  context: BuildContext,
  pathItem: readonly SpecNode[],
  operation: SpecNode,
): RequestBody | undefined {
  const own = entriesOf(context, operation);
  const shared = pathItem.map((node) => entriesOf(context, node));
  const whole = own.find(isIn('body')) ?? shared.flat().find(isIn('body'));
  if (whole !== undefined) return wholeBody(context, operation, whole);
  const fields = new Map<string, SpecNode>();
  for (const field of [...shared.reverse().flat(), ...own].filter(isIn('formData'))) {
    const name = textAt(field.value, 'name');
    if (name !== undefined) fields.set(name, field);
  }
  return fields.size === 0 ? undefined : readForm(context, operation, fields);
}

function isIn(location: string): (node: SpecNode) => boolean {
  return ({ value }) => own(value, 'in') === location;
}

function entriesOf(context: BuildContext, owner: SpecNode): readonly SpecNode[] {
  const list = childNode(owner, 'parameters');
  return (list === undefined ? [] : childNodes(list)).flatMap(([, entry]) => context.references.resolved(entry) ?? []);
}

function wholeBody(context: BuildContext, operation: SpecNode, node: SpecNode): RequestBody {
  const schema = childNode(node, 'schema');
  const given = mediaTypes(context, operation, 'consumes');
  // A document that consumes forms somewhere means other operations: this one has no fields.
  const others = given.filter((mediaType) => !isForm(mediaType));
  const chosen = others.length > 0 ? others : given.length > 0 ? given : ['application/json'];
  const declared = schema === undefined ? undefined : contentType(context, schema);
  const besideJson = chosen.some((mediaType) => mediaFormat(mediaType) === 'json');
  const extension = textAt(operation.value, 'x-codegen-request-body-name');
  const override = extension ?? textAt(node.value, 'x-ms-client-name') ?? textAt(node.value, 'name');
  const codegenName = extension ?? textAt(node.value, 'name');
  return {
    required: own(node.value, 'required') === true,
    docs: readDocs(context.spec, node),
    contents: chosen.map((mediaType) =>
      contentOf(context, { mediaType, node, schema, declared, docs: { deprecated: false, examples: [] }, besideJson }),
    ),
    names: { ...parameterNames(context, node), ...(override === undefined ? {} : { override }) },
    ...(codegenName === undefined ? {} : { codegenName }),
  };
}
