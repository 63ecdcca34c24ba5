// What says how the answers of an operation go on: `pagination` in a configuration, else `x-pagination` of the operation.
// Both have one shape, which is read here; whether it fits the operation, pages.ts says.

import type { PageRule, PageStyle } from '../model';
import { isJsonObject, own, textAt, type Json } from '../support/json';

const STYLES: readonly PageStyle[] = ['cursor', 'offset', 'page', 'next', 'link'];

/** Nothing for what has another shape: `x-pagination` is a name that others use too. */
export function pageRule(value: Json | undefined): PageRule | undefined {
  if (!isJsonObject(value)) return undefined;
  const style = STYLES.find((each) => each === own(value, 'style'));
  const response = own(value, 'response');
  const items = own(response, 'items');
  if (style === undefined || typeof items !== 'string') return undefined;
  return {
    style,
    ...parameterOf(style, own(value, 'request')),
    items,
    ...pointerOf(response, 'next'),
    ...pointerOf(response, 'last'),
    ...pointerOf(response, 'more'),
    ...pointerOf(response, 'pages'),
  };
}

function parameterOf(style: PageStyle, request: Json | undefined): Pick<PageRule, 'parameter' | 'limit' | 'start'> {
  const limit = textAt(request, 'limit');
  const start = own(request, 'start');
  return {
    ...(style === 'next' || style === 'link' ? {} : { parameter: textAt(request, style) ?? style }),
    ...(limit === undefined ? {} : { limit }),
    ...(typeof start === 'number' ? { start } : {}),
  };
}

function pointerOf(
  response: Json | undefined,
  key: 'next' | 'last' | 'more' | 'pages',
): Pick<PageRule, 'next' | 'last' | 'more' | 'pages'> {
  const pointer = textAt(response, key);
  return pointer === undefined ? {} : { [key]: pointer };
}
