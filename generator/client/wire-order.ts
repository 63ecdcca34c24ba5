// In which order parameters and fields of a form go onto the wire: the document's, in every language, wherever a language
// has its arguments.

import type { Call } from './call';

export function inWireOrder<A extends { readonly key: string }>(
  { operation }: Pick<Call, 'operation'>,
  all: readonly A[],
): readonly A[] {
  const parts = operation.body?.contents.flatMap((content) => content.parts) ?? [];
  const keys = [
    ...operation.parameters.map((one) => `${one.in} ${one.wireName}`),
    ...parts.map(({ wireName }) => `form ${wireName}`),
  ];
  const placeOf = ({ key }: A): number => {
    const place = keys.indexOf(key);
    return place < 0 ? keys.length : place;
  };
  return [...all].sort((a, b) => placeOf(a) - placeOf(b));
}
