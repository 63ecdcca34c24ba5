// The public face of the plan. A `conversion` says which of the client's own means turn wire JSON into the value.

import { mainContent, schemeKind, streamFacts, webhookFacts } from '../../client';
import type { Json } from '../../support/json';
import { flat } from '../../languages/python';
import type { Outline, OutlineOperation } from '../outline';
import { ITERATING } from './names/style';
import { contentType, type ArgumentPlan, type OperationPlan } from './operations/plan';
import type { Plan } from './plan';

export function outline(plan: Plan): Outline {
  return {
    target: 'python',
    package: { name: plan.options.packageName, version: plan.options.packageVersion },
    operations: plan.operations
      .filter(({ call, tag }) => call.groups[0] === tag)
      .map((each) => operationOf(each, plan)),
    models: plan.classes.map((each) => ({
      id: each.declaration.id,
      name: each.className,
      module: `${plan.options.packageName}/models/${each.module}.py`,
      kind: each.kind,
      ...(each.kind === 'model'
        ? {
            ...(each.parent === undefined ? {} : { base: each.parent.className }),
            properties: each.fields.map(({ name, property }) => ({
              name,
              wireName: property.wireName,
              type: flat(plan.book.checked(property.type)).text,
            })),
          }
        : {}),
      ...(each.kind === 'enum' ? { members: each.members.map(({ name, value }) => ({ name, value })) } : {}),
      ...(each.kind === 'union'
        ? { variants: each.declaration.variants.map(({ type }) => plan.book.readable(type)) }
        : {}),
    })),
    securitySchemes: plan.client.credentials.map((credential) => ({
      name: credential.name,
      kind: schemeKind(credential),
      option: credential.source === 'apiKey' ? 'api_key' : credential.source === 'basic' ? 'username' : 'access_token',
    })),
    servers: plan.model.servers.map(({ url }) => url),
    ...webhookFacts(plan.client, (type) => flat(plan.book.output(type)).text),
  };
}

function operationOf(each: OperationPlan, plan: Plan): OutlineOperation {
  const { operation, tag } = each;
  const { book } = plan;
  const api = plan.names.apis.get(tag);
  const conversionOf = (type: Parameters<typeof book.checked>[0], isFile: boolean): Json => ({
    type: flat(book.checked(type)).text,
    file: isFile,
  });
  const body = each.arguments.find((argument) => argument.in === 'body');
  const contents = each.call.body?.contents ?? [];
  return {
    operation: operation.id,
    method: operation.method,
    path: operation.path,
    module: `${plan.options.packageName}/api/${api?.module ?? ''}.py`,
    class: api?.className ?? '',
    name: each.method,
    arguments: each.arguments.map((argument, position) => ({
      name: argument.name,
      wireName: argument.wireName,
      in: argument.in,
      required: argument.required,
      position,
      type: flat(argument.input).text,
      conversion: conversionOf(argument.type, isFile(argument)),
    })),
    ...(contents.length === 0
      ? {}
      : {
          body: {
            ...(body === undefined ? {} : { argument: body.name }),
            required: operation.body?.required ?? false,
            contents: contents.map((content) => ({
              mediaType: content.mediaType,
              format: content.format,
              type: flat(book.input(content.type)).text,
              conversion: conversionOf(content.type, content.writer === 'bytes'),
            })),
          },
        }),
    ...(each.call.stream === undefined ? {} : { stream: streamFacts(each.call.stream) }),
    ...(each.pages === undefined ? {} : { pages: { name: `${each.method}${ITERATING}`, conversion: null } }),
    request: each.arguments.length === 0 ? 'none' : 'positional',
    returns: flat(each.returns).text === 'None' ? '' : flat(each.returns).text,
    responses: each.call.answers.map((answer) => {
      const content = mainContent(answer);
      return {
        status: answer.status,
        outcome: answer.outcome,
        mediaTypes: answer.response.contents.map(({ mediaType }) => mediaType),
        type: content === undefined ? 'None' : flat(contentType(content, book)).text,
        conversion: null,
      };
    }),
  };
}

/** A file, not a list of them. */
function isFile({ in: place, part, type }: ArgumentPlan): boolean {
  return part === undefined ? place === 'body' && type.kind === 'binary' : part.as === 'file' && !part.repeated;
}
