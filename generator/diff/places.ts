// Where a change is in its document: what a list holds is looked up, and what is not there is the nearest that is.

import type { Json } from '../support/json';
import { isJsonObject, own } from '../support/json';
import { append, tokensOf } from '../support/pointer';
import type { Where } from './change';

/** The document of one side, with all its files. */
export interface Document {
  /** What a file holds. */
  valueOf(file: string): Json | undefined;
  /** What a reference leads to that stands in a file. */
  follow(file: string, reference: string): Json | undefined;
}

/** A pointer that leads to something in the document. */
export function pointerTo(where: Where, document: Document): string {
  const root = document.valueOf(where.file);
  const near = nearest(root, where.pointer);
  const value = at(root, near);
  const { item } = where;
  if (item === undefined) return near;
  switch (item.of) {
    case 'parameters':
      return parameter(root, where, item, document) ?? near;
    case 'values': {
      const list = own(value, 'enum');
      const index = Array.isArray(list) ? list.indexOf(item.value) : -1;
      return index === -1 ? near : append(near, 'enum', index);
    }
    case 'property':
      return property(value, near, item.name) ?? near;
  }
}

function at(root: Json | undefined, pointer: string): Json | undefined {
  let value = root;
  for (const token of tokensOf(pointer)) value = step(value, token);
  return value;
}

function step(value: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(token)];
  return own(value, token);
}

function nearest(root: Json | undefined, pointer: string): string {
  let value = root;
  let result = '';
  for (const token of tokensOf(pointer)) {
    value = step(value, token);
    if (value === undefined) return result;
    result = append(result, token);
  }
  return result;
}

/** Of the operation, or of its path. A parameter that is referred to stands where it is referred to. */
function parameter(
  root: Json | undefined,
  { file, pointer }: Where,
  wanted: { readonly in: string; readonly name: string },
  document: Document,
): string | undefined {
  const tokens = tokensOf(pointer);
  const ofPath = append('', ...tokens.slice(0, -2), 'parameters');
  for (const list of [pointer, ofPath]) {
    const items = at(root, list);
    if (!Array.isArray(items)) continue;
    const index = (items as readonly Json[]).findIndex((each) => {
      const reference = own(each, '$ref');
      const target = typeof reference === 'string' ? document.follow(file, reference) : each;
      return own(target, 'name') === wanted.name && own(target, 'in') === wanted.in;
    });
    if (index !== -1) return append(list, index);
  }
  return undefined;
}

/** Of the schema, or of a part of its `allOf` that stands there. */
function property(schema: Json | undefined, pointer: string, name: string): string | undefined {
  if (own(own(schema, 'properties'), name) !== undefined) return append(pointer, 'properties', name);
  const parts = own(schema, 'allOf');
  if (!Array.isArray(parts)) return undefined;
  for (const [index, part] of (parts as readonly Json[]).entries()) {
    const found = isJsonObject(part) ? property(part, append(pointer, 'allOf', index), name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
