// Parts of a multipart body of whose schema nothing is said: OAS 3.1.1 §4.8.15.1.1 makes them bytes, and so does an encoding with
// the media type of some. TypeSpec writes its files so, as `{}`.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { own, textAt } from '../../support/json';
import type { Property } from '../declaration';
import type { BuildContext } from '../schemas/build-context';
import type { Type, TypeId } from '../type';
import { mediaFormat } from './media-type';
import { declarationOf } from './underlying';

const binary: Type = { kind: 'binary' };

/** Gives the properties behind such parts the type of a file. */
export function typeUntypedParts(context: BuildContext, media: SpecNode, type: Type): void {
  const declaration = declarationOf(context.declarations, type);
  if (declaration?.kind !== 'object') return;
  const before = new Map<string, Type>();
  const properties = declaration.properties.map((property): Property => {
    const file = asFile(property.type);
    if (file === undefined || !isOfBytes(context, media, property)) return property;
    before.set(property.wireName, property.type);
    return { ...property, type: file };
  });
  if (before.size === 0) return;
  context.untyped.set(declaration.id, before);
  context.declarations.set({ ...declaration, properties });
}

/** An object that is JSON too may hold anything there: its properties are what they were, while parts stay files. */
export function untypeInJson(context: BuildContext, id: TypeId): void {
  const before = context.untyped.get(id);
  const declaration = context.declarations.get(id);
  if (before === undefined || declaration?.kind !== 'object') return;
  const properties = declaration.properties.map((property): Property => {
    const type = before.get(property.wireName);
    return type === undefined ? property : { ...property, type };
  });
  context.declarations.set({ ...declaration, properties });
}

function asFile(type: Type): Type | undefined {
  if (type.kind === 'array') return isAny(type.items) ? { ...type, items: binary } : undefined;
  return isAny(type) ? binary : undefined;
}

function isAny(type: Type): boolean {
  return type.kind === 'unknown' && type.reason === 'any';
}

function isOfBytes(context: BuildContext, media: SpecNode, { wireName }: Property): boolean {
  const encoding = childNode(media, 'encoding', wireName)?.value;
  // A style makes it a text, as a query parameter is one.
  if (['style', 'explode', 'allowReserved'].some((keyword) => own(encoding, keyword) !== undefined)) return false;
  const given = textAt(encoding, 'contentType');
  return given === undefined ? context.dialect.jsonSchema : mediaFormat(given.split(',')[0] ?? '') === 'binary';
}
