// The codec of a union.

import type { Type, UnionDeclaration } from '../../../model';
import { ts, type Ecmascript } from '../../../languages/ecmascript';
import { block } from '../../ecmascript/layout';
import { shapesOf, unionMembers, type Shape, type UnionBook } from '../../ecmascript/models/unions';
import { runtime } from '../types/symbols';

export function unionCodec(
  declaration: UnionDeclaration,
  book: UnionBook,
  codecOf: (type: Type) => Ecmascript | undefined,
): { readonly type: Ecmascript; readonly value: Ecmascript } {
  const shapes = declaration.variants.flatMap((variant) => shapesOf(variant.type, book));
  const only = onlyCodec(shapes, codecOf);
  if (only !== undefined) return { type: runtime('codec', 'CodecRef', 'type'), value: only };
  const members = [ts`type: ${runtime('codec-union', 'union')}`, ...unionMembers(declaration, book, codecOf)];
  return { type: runtime('codec-union', 'UnionCodec', 'type'), value: block(members) };
}

/** Where one variant only has a codec, and no other is of its JSON type, that codec is enough: it lets all else pass. */
function onlyCodec(shapes: readonly Shape[], codecOf: (type: Type) => Ecmascript | undefined): Ecmascript | undefined {
  // A file is an object of its language.
  const kindOf = ({ is }: Shape): string => (is === 'coded' ? 'string' : is === 'file' ? 'object' : is);
  const codecs = shapes.map((shape) => codecOf(shape.type));
  const [only, ...others] = new Map(codecs.flatMap((code) => (code ? [[code.text, code] as const] : []))).values();
  if (only === undefined || others.length > 0) return undefined;
  const kinds = new Set(shapes.filter((_shape, index) => codecs[index] !== undefined).map(kindOf));
  const free = shapes.every(
    (shape, index) => codecs[index] !== undefined || !(kinds.has(kindOf(shape)) || shape.is === 'any'),
  );
  return free && !kinds.has('any') ? only : undefined;
}
