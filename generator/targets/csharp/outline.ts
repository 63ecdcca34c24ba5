// The public face of the plan, as JSON.

import { schemeKind, streamFacts, webhookFacts } from '../../client';
import type { Json } from '../../support/json';
import type { Outline, OutlineMember, OutlineOperation, OutlineProperty } from '../outline';
import type { EnumPlan } from './models/enums';
import type { ModelPlan, PropertyPlan } from './models/plan';
import type { Plan } from './plan';
import { pagesName } from './operations/pages';
import type { ApiPlan, OperationPlan } from './operations/plan';
import type { CsType } from './types/book';

export function outline(plan: Plan): Outline {
  const { options, model } = plan;
  return {
    target: 'csharp',
    package: { name: options.packageName, version: options.packageVersion },
    operations: plan.apis.flatMap((api) =>
      // A class of each tag has the method: one of them is enough here.
      api.operations
        .filter(({ call }) => (call.groups[0] || 'Default') === api.tag)
        .map((operation) => outlineOperation(operation, api, plan)),
    ),
    models: [
      ...plan.models.map((item) => ({
        id: item.id,
        name: item.name,
        module: `src/${options.packageName}/Model/${item.name}.cs`,
        kind: 'object',
        ...(item.base === undefined ? {} : { base: item.base.name }),
        properties: propertiesOf(item),
        enums: item.enums.map((each) => ({
          id: each.id,
          name: `${item.name}.${each.name}`,
          members: membersOf(each),
        })),
      })),
      ...plan.enums.map((item) => ({
        id: item.id,
        name: item.name,
        module: `src/${options.packageName}/Model/${item.name}.cs`,
        kind: 'enum',
        members: membersOf(item),
      })),
      ...plan.unions.map((item) => ({
        id: item.id,
        name: item.name,
        module: `src/${options.packageName}/Model/${item.name}.cs`,
        kind: 'union',
        variants: item.types.map(({ shown }) => shown.short),
      })),
    ],
    securitySchemes: plan.client.credentials.map((credential) => ({
      name: credential.name,
      kind: schemeKind(credential),
      option: credential.source === 'apiKey' ? credential.wireName : credential.name,
    })),
    servers: model.servers.map(({ url }) => url),
    ...webhookFacts(plan.client, (type) => plan.book.of(type).short),
    target_specific: { namespace: options.packageName, apis: plan.apis.map(({ name }) => name) },
  };
}

function propertiesOf(model: ModelPlan): readonly OutlineProperty[] {
  return model.all.map((property) => {
    const position = model.settable.indexOf(property);
    return {
      name: property.name,
      wireName: property.wireName,
      type: property.type.short,
      ...(property.type.nullable || !property.required ? { declared: declaredType(property) } : {}),
      ...(position === -1 ? {} : { position }),
    };
  });
}

/** With the `?` by which a value of no class may be missing. */
function declaredType({ type }: PropertyPlan): string {
  return type.isValue ? `${type.short}?` : type.short;
}

function membersOf({ members }: EnumPlan): readonly OutlineMember[] {
  return members.map(({ name, value, number }) => ({ name, value, number }));
}

function outlineOperation(operation: OperationPlan, api: ApiPlan, plan: Plan): OutlineOperation {
  const { source } = operation;
  const pages = pagesName(operation);
  return {
    operation: source.id,
    method: source.method,
    path: source.path,
    ...(operation.call.sends === undefined ? {} : { sends: operation.call.sends }),
    module: `src/${plan.options.packageName}/Api/${api.name}.cs`,
    class: api.name,
    name: operation.name,
    arguments: operation.arguments.map((argument, position) => ({
      name: argument.name,
      wireName: argument.wireName,
      in: argument.in,
      required: argument.required,
      position,
      type: argument.type.short,
      conversion: conversion(argument.type),
    })),
    ...(operation.body === undefined
      ? {}
      : {
          body: {
            ...(operation.body.argument === undefined ? {} : { argument: operation.body.argument.name }),
            required: source.body?.required ?? false,
            contents: operation.body.contents.map((content) => ({
              mediaType: content.mediaType,
              format: content.format,
              type: operation.body?.argument?.type.short ?? 'fields',
              conversion:
                operation.body?.argument === undefined ? { kind: 'fields' } : conversion(operation.body.argument.type),
            })),
          },
        }),
    request: operation.arguments.length === 0 ? 'none' : 'positional',
    returns: operation.result === undefined ? '' : operation.result.short,
    ...(operation.call.stream === undefined ? {} : { stream: streamFacts(operation.call.stream) }),
    ...(pages === undefined ? {} : { pages: { name: pages, conversion: null } }),
    responses: source.responses.map((response) => {
      const rows = operation.responses.filter(({ status }) => status === response.status);
      const [row] = rows;
      return {
        status: response.status,
        outcome: response.outcome,
        mediaTypes: response.contents.map(({ mediaType }) => mediaType),
        type: row?.type?.short ?? 'void',
        conversion: row?.type === undefined ? { kind: 'none', nullable: false } : conversion(row.type),
      };
    }),
  };
}

/** `codec`: how the value is written, where its type alone does not say it (`BytesUrl`). */
function conversion(type: CsType): Json {
  return {
    kind: type.kind,
    nullable: type.nullable,
    ...(type.codec.text.includes('BytesUrl') ? { codec: 'BytesUrl' } : {}),
  };
}
