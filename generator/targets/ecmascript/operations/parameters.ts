// Parameters as data for the runtime: the wire name, the function that writes the style, the codec.

import type { CallArgument, ParameterRow } from '../../../client';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Parameter, ParameterStyle } from '../../../model';
import { unreachable } from '../../../support/invariant';
import type { CodecsOf } from '../context';
import { runtimeCamelCase } from '../names/style';
import { runtime } from '../types/symbols';

type Place = Parameter['in'];

/** An argument that is a parameter, none that is a part of the body. */
export type ParameterArgument = CallArgument & { readonly in: Place; readonly row: ParameterRow };

export function isParameter<A extends CallArgument>(argument: A): argument is A & ParameterArgument {
  return argument.row !== undefined;
}

/** Names of headers compare without case, and `fetch` of Node 20 loses one that is `__proto__` in small letters. */
export function sentName(place: Place, wireName: string): string {
  return place === 'header' && wireName.toLowerCase() === '__proto__' ? '__PROTO__' : wireName;
}

/** `[query, "page_size", formExploded]` */
export function parameterCode(parameter: ParameterArgument, property: string, codecs: CodecsOf): Ecmascript {
  const codec = codecs.of(parameter.type);
  const { in: place, row } = parameter;
  const name = sentName(place, parameter.wireName);
  const isRaw = row.kind === 'style' && row.style === 'cookie';
  const items = [
    isRaw ? runtime('styles-cookie', 'rawCookie') : runtime('places', placeName(place, row)),
    stringLiteral(name),
    isRaw ? runtime('styles-cookie', row.explode ? 'rawCookieTexts' : 'rawCookieText') : styleCode(place, row),
  ];
  const plain = property === runtimeCamelCase(name);
  if (codec !== undefined || !plain) items.push(codec ?? ts`undefined`);
  if (!plain) items.push(stringLiteral(property));
  return ts`[${join(items, ts`, `)}]`;
}

function placeName(place: Place, row: ParameterRow): string {
  return place === 'header' && row.kind === 'style' && !row.single ? 'headerOfMany' : place;
}

function styleCode(place: Place, row: ParameterRow): Ecmascript {
  if (row.kind === 'content') {
    const name = place === 'header' ? 'jsonHeader' : place === 'path' ? 'jsonPath' : 'jsonQuery';
    if (row.format === 'json') return runtime('styles-content', name);
    return place === 'header' ? runtime('styles-path', 'plain') : queryStyle('form', true, false, place);
  }
  const { style, explode, reserved } = row;
  if (style === 'segments') return runtime('styles-path', 'segments');
  const isDotted = style === 'label' || style === 'matrix';
  if (row.single && !reserved && !isDotted) {
    return runtime('styles-text', place === 'path' ? 'pathText' : place === 'header' ? 'headerText' : 'queryText');
  }
  if (place === 'header') return runtime('styles-path', explode ? 'plainExploded' : 'plain');
  if (place !== 'path') return queryStyle(style, explode, reserved, place);
  const base = isDotted ? style : 'simple';
  return runtime('styles-path', explode ? `${base}Exploded` : base);
}

export function queryStyle(
  style: ParameterStyle,
  explode: boolean,
  allowReserved: boolean,
  place: Place = 'query',
): Ecmascript {
  if (place === 'path') return runtime('styles-path', 'simple');
  const suffix = allowReserved ? 'Reserved' : '';
  switch (style) {
    case 'deepObject':
      return runtime('styles-query', `deepObject${suffix}`);
    case 'spaceDelimited':
    case 'tabDelimited':
    case 'pipeDelimited':
      return runtime('styles-query', explode ? `formExploded${suffix}` : `${style}${suffix}`);
    case 'form':
    case 'cookie':
    case 'simple':
    case 'segments':
    case 'label':
    case 'matrix':
      return runtime('styles-query', explode ? `formExploded${suffix}` : `form${suffix}`);
    default:
      return unreachable(style);
  }
}
