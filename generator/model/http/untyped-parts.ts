// Parts of a multipart body of whose schema nothing is said: OAS 3.1.1 §4.8.15.1.1 makes them bytes, and so does an encoding with
// the media type of some. TypeSpec writes its files so, as `{}`.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode } from '../../spec/resolve';
import { own, textAt } from '../../support/json';
import type { Property } from '../declaration';
import type { BuildContext } from '../schemas/build-context';
import type { Type } from '../type';
import { mediaFormat } from './media-type';
import { declarationOf } from './underlying';

const binary: Type = { kind: 'binary' };

/** Gives the properties behind such parts the type of a file. */
export function typeUntypedParts(context: BuildContext, media: SpecNode, type: Type): void {
  const declaration = declarationOf(context.declarations, type);
  if (declaration?.kind !== 'object') return;
  const properties = declaration.properties.map((property): Property => {
    const file = asFile(property.type);
    return file !== undefined && isOfBytes(context, media, property) ? { ...property, type: file } : property;
  });
  if (properties.some((property, index) => property !== declaration.properties[index]))
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
