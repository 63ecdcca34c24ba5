// What the runtime chooses the class of a union's value by: the discriminator's values, and what each variant looks like.

import type { Type, UnionDeclaration } from '../../../model';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { block } from '../../ecmascript/layout';
import { runtime } from '../../ecmascript/types/symbols';
import { unionMembers } from '../../ecmascript/models/unions';
import { propertyNames } from './properties';
import type { TypeBook } from '../types/book';

export function unionVariants(declaration: UnionDeclaration, { book }: { readonly book: TypeBook }): Ecmascript {
  const context = { book, propertyNames: (object: Parameters<typeof namesOf>[0]) => namesOf(object) };
  return block(unionMembers(declaration, context, (type) => typedCodec(type, book)));
}

function namesOf({ properties }: { readonly properties: Parameters<typeof propertyNames>[0] }) {
  return propertyNames(properties);
}

/** `{ type: typed, of: Session }`; nothing where the wire form is the value. */
export function typedCodec(type: Type, book: TypeBook): Ecmascript | undefined {
  return book.differs(type) ? ts`{ type: ${runtime('types', 'typed')}, of: ${book.value(type)} }` : undefined;
}
