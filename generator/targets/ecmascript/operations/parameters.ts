// Parameters as data for the runtime: the wire name, the function that writes the style, the codec.

import type { Parameter, ParameterSerialization, Type } from '../../../model';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { CodecsOf, Declarations } from '../context';
import { runtimeCamelCase } from '../names/style';
import { runtime } from '../types/symbols';

/** `[query, "page_size", formExploded]` */
export function parameterCode(
  parameter: Parameter,
  property: string,
  { codecs, book }: { readonly codecs: CodecsOf; readonly book: Declarations },
): Ecmascript {
  const codec = codecs.of(parameter.type);
  const name = stringLiteral(parameter.wireName);
  const style = styleCode(parameter, isOneValue(parameter.type, book));
  const place = runtime('places', parameter.in);
  const items = [place, name, style];
  const plain = property === runtimeCamelCase(parameter.wireName);
  if (codec !== undefined || !plain) items.push(codec ?? ts`undefined`);
  if (!plain) items.push(stringLiteral(property));
  return ts`[${join(items, ts`, `)}]`;
}

/** No array, no object, nor anything that may be one. */
function isOneValue(type: Type, book: Declarations): boolean {
  switch (type.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'literal':
      return true;
    case 'nullable':
      return isOneValue(type.type, book);
    case 'reference': {
      const declaration = book.declaration(type.id);
      if (declaration.kind === 'alias') return isOneValue(declaration.type, book);
      return declaration.kind === 'enum';
    }
    default:
      return false;
  }
}

function styleCode({ in: place, serialization }: Parameter, oneValue: boolean): Ecmascript {
  if (serialization.kind === 'content') {
    const name = place === 'header' ? 'jsonHeader' : place === 'path' ? 'jsonPath' : 'jsonQuery';
    if (serialization.format === 'json') return runtime('styles-content', name);
    return place === 'header' ? runtime('styles-path', 'plain') : queryStyle('form', true, false, place);
  }
  const { style, allowReserved } = serialization;
  if (oneValue && !allowReserved && style !== 'label' && style !== 'matrix') {
    return runtime('styles-text', place === 'path' ? 'pathText' : place === 'header' ? 'headerText' : 'queryText');
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
