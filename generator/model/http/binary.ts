// Raw bytes have no place inside JSON: a string of `format: binary` that is reached by a JSON body only is text. Where the
// same schema is also a multipart or form body, it stays what that body needs.

import type { Property } from '../declaration';
import type { Content, Operation, Webhook } from '../operation';
import { visitDeclaration, visitType } from '../references';
import { placeOf } from '../schemas/place';
import type { BuildContext } from '../schemas/build-context';
import type { OpenDeclaration } from '../schemas/declarations';
import type { NullableType, Type, TypeId } from '../type';
import { untypeInJson } from './untyped-parts';

const text: Type = { kind: 'string', content: 'plain', format: 'binary' };

export function replaceBinaryInJson(
  context: BuildContext,
  operations: readonly Operation[],
  webhooks: readonly Webhook[],
): void {
  if (![...context.declarations.all()].some(holdsBinary)) return;
  const json = new Set<TypeId>();
  const raw = new Set<TypeId>();
  for (const content of contentsOf([...operations, ...webhooks.map((webhook) => webhook.operation)])) {
    const isRaw = content.format === 'multipart' || content.format === 'form' || content.format === 'binary';
    visitType(content.type, (id) => reach(context, id, isRaw ? raw : json));
  }
  for (const id of json) {
    untypeInJson(context, id);
    const declaration = context.declarations.get(id);
    if (declaration === undefined || !holdsBinary(declaration)) continue;
    context.findings.report(
      'info',
      'model-binary-in-json',
      'a string of format binary cannot be part of JSON',
      placeOf(id),
      raw.has(id)
        ? 'The schema is also a form, for which it is kept.'
        : 'It is treated as text: use format byte for bytes.',
    );
    if (!raw.has(id)) context.declarations.set(rewritten(declaration));
  }
}

function contentsOf(operations: readonly Operation[]): readonly Content[] {
  return operations.flatMap((operation) => [
    ...(operation.body?.contents ?? []),
    ...operation.responses.flatMap((response) => response.contents),
    ...contentsOf(operation.callbacks.map((callback) => callback.operation)),
  ]);
}

function reach(context: BuildContext, start: TypeId, reached: Set<TypeId>): void {
  if (reached.has(start)) return;
  reached.add(start);
  const declaration = context.declarations.get(start);
  if (declaration !== undefined) visitDeclaration(declaration, (id) => reach(context, id, reached));
}

function holdsBinary(declaration: OpenDeclaration): boolean {
  switch (declaration.kind) {
    case 'enum':
      return false;
    case 'alias':
      return isBinary(declaration.type);
    case 'union':
      return declaration.variants.some(({ type }) => isBinary(type));
    case 'object':
      return (
        declaration.properties.some(({ type }) => isBinary(type)) ||
        (declaration.additional.mode === 'typed' && isBinary(declaration.additional.type))
      );
  }
}

function isBinary(type: Type): boolean {
  switch (type.kind) {
    case 'binary':
      return true;
    case 'nullable':
      return isBinary(type.type);
    case 'array':
      return isBinary(type.items);
    case 'map':
      return isBinary(type.values);
    default:
      return false;
  }
}

/** The type with text in place of raw bytes, references left as they are. */
export function asText(type: Type, as: Type = text): Type {
  switch (type.kind) {
    case 'binary':
      return as;
    case 'nullable':
      return { kind: 'nullable', type: asText(type.type, as) as NullableType['type'] };
    case 'array':
      return { ...type, items: asText(type.items, as) };
    case 'map':
      return { ...type, values: asText(type.values, as) };
    default:
      return type;
  }
}

function rewritten(declaration: OpenDeclaration): OpenDeclaration {
  switch (declaration.kind) {
    case 'enum':
      return declaration;
    case 'alias':
      return { ...declaration, type: asText(declaration.type) };
    case 'union':
      return {
        ...declaration,
        variants: declaration.variants.map((variant) => ({ ...variant, type: asText(variant.type) })),
      };
    case 'object': {
      const { additional } = declaration;
      return {
        ...declaration,
        properties: declaration.properties.map((property): Property => ({ ...property, type: asText(property.type) })),
        additional: additional.mode === 'typed' ? { mode: 'typed', type: asText(additional.type) } : additional,
      };
    }
  }
}
