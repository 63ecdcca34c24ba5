// Parameters as data for the runtime: the wire name, the function that writes the style, the codec.

import type { Parameter, ParameterSerialization } from '../../model';
import { stringLiteral, ts, type Ecmascript } from '../../languages/ecmascript';
import { unreachable } from '../../support/invariant';
import type { Codecs } from './codecs';
import { runtime } from './symbols';

/** `[query, "page_size", formExploded]` */
export function parameterCode(parameter: Parameter, codecs: Codecs): Ecmascript {
  const codec = codecs.of(parameter.type);
  const name = stringLiteral(parameter.wireName);
  const style = styleCode(parameter);
  const place = runtime('places', parameter.in);
  return codec === undefined ? ts`[${place}, ${name}, ${style}]` : ts`[${place}, ${name}, ${style}, ${codec}]`;
}

function styleCode({ in: place, serialization }: Parameter): Ecmascript {
  if (serialization.kind === 'content') {
    const name = place === 'header' ? 'jsonHeader' : place === 'path' ? 'jsonPath' : 'jsonQuery';
    if (serialization.format === 'json') return runtime('styles-content', name);
    return place === 'header' ? runtime('styles-path', 'plain') : queryStyle('form', true, false, place);
  }
  if (place === 'header') return runtime('styles-path', serialization.explode ? 'plainExploded' : 'plain');
  if (place === 'path') return pathStyle(serialization);
  return queryStyle(serialization.style, serialization.explode, serialization.allowReserved, place);
}

function pathStyle(serialization: ParameterSerialization & { readonly kind: 'style' }): Ecmascript {
  const { style, explode } = serialization;
  const base = style === 'label' || style === 'matrix' ? style : 'simple';
  return runtime('styles-path', explode ? `${base}Exploded` : base);
}

export function queryStyle(
  style: (ParameterSerialization & { readonly kind: 'style' })['style'],
  explode: boolean,
  allowReserved: boolean,
  place: Parameter['in'] = 'query',
): Ecmascript {
  if (place === 'path') return runtime('styles-path', 'simple');
  const suffix = allowReserved ? 'Reserved' : '';
  switch (style) {
    case 'deepObject':
      return runtime('styles-query', `deepObject${suffix}`);
    case 'spaceDelimited':
    case 'pipeDelimited':
      return runtime('styles-query', explode ? `formExploded${suffix}` : `${style}${suffix}`);
    case 'form':
    case 'simple':
    case 'label':
    case 'matrix':
      return runtime('styles-query', explode ? `formExploded${suffix}` : `form${suffix}`);
    default:
      return unreachable(style);
  }
}
