// What the runtime chooses the class of a union's value by: the discriminator's values, and what each variant looks like.

import type { Type, UnionDeclaration } from '../../../model';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { block } from '../../ecmascript/layout';
import { runtime } from '../../ecmascript/types/symbols';
import { unionMembers } from '../../ecmascript/models/unions';
import type { TypeBook } from '../types/book';

export function unionVariants(declaration: UnionDeclaration, book: TypeBook): Ecmascript {
  return block(unionMembers(declaration, book, (type) => typedCodec(type, book)));
}

/** `{ type: typed, of: Session }`; nothing where the wire form is the value. */
export function typedCodec(type: Type, book: TypeBook): Ecmascript | undefined {
  return book.differs(type) ? ts`{ type: ${runtime('types', 'typed')}, of: ${book.value(type)} }` : undefined;
}
