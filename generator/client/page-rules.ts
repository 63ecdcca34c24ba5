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
    ...pointerOf(response, 'more'),
  };
}

function parameterOf(style: PageStyle, request: Json | undefined): Pick<PageRule, 'parameter' | 'limit'> {
  const limit = textAt(request, 'limit');
  return {
    ...(style === 'next' || style === 'link' ? {} : { parameter: textAt(request, style) ?? style }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function pointerOf(
  response: Json | undefined,
  key: 'next' | 'more',
): { readonly next?: string; readonly more?: string } {
  const pointer = textAt(response, key);
  return pointer === undefined ? {} : { [key]: pointer };
}
