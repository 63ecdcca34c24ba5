// How a parameter or a part of a form is written, as a text.

import type { ParameterSerialization, Part } from '../model';

export function writingOf(row: ParameterSerialization): string {
  if (row.kind === 'content') return row.mediaType;
  return [row.style, ...(row.explode ? ['exploded'] : []), ...(row.allowReserved ? ['reserved allowed'] : [])].join(
    ', ',
  );
}

/** What follows from the type of a part is told with the type. */
export function partWriting({ contentTypes, contentTypeGiven, styleGiven, headers, ...row }: Part): string {
  const types = contentTypeGiven ? contentTypes.join(' or ') : '';
  const style = styleGiven ? writingOf({ kind: 'style', ...row }) : '';
  const names = headers.map(({ wireName }) => `header ${wireName}`);
  return [types, style, ...names].filter((each) => each !== '').join('; ') || 'as its type says';
}
