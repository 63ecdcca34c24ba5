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
  follow(file: string, reference: string): Found | undefined;
}

/** A value, and where it stands. */
export interface Found {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json;
}

/** A place that is in the document: references that stand in the way, as those of path items do, are followed. */
export function placeIn(where: Where, document: Document): Pick<Found, 'file' | 'pointer'> {
  const near = nearest(where.file, where.pointer, document);
  const { file, pointer, value } = near;
  const { item } = where;
  if (item === undefined) return near;
  switch (item.of) {
    case 'parameters':
      return parameter(where, item, document) ?? near;
    case 'values': {
      const list = own(value, 'enum');
      const index = Array.isArray(list) ? list.indexOf(item.value) : -1;
      return index === -1 ? near : { file, pointer: append(pointer, 'enum', index) };
    }
    case 'property':
      return { file, pointer: property(value, pointer, item.name) ?? pointer };
  }
}

function step(value: Json, token: string): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(token)];
  return own(value, token);
}

/** `whole`: the pointer led to its end. */
function nearest(file: string, pointer: string, document: Document): Found & { readonly whole: boolean } {
  let at: Found = { file, pointer: '', value: document.valueOf(file) ?? null };
  const [first, ...rest] = tokensOf(pointer);
  const tokens = first === undefined ? [] : [first === 'webhooks' ? webhooksOf(at.value) : first, ...rest];
  for (const token of tokens) {
    let next = step(at.value, token);
    if (next === undefined) {
      const reference = own(at.value, '$ref');
      const target = typeof reference === 'string' ? document.follow(at.file, reference) : undefined;
      if (target !== undefined) {
        at = target;
        next = step(target.value, token);
      }
    }
    if (next === undefined) return { ...at, whole: false };
    at = { file: at.file, pointer: append(at.pointer, token), value: next };
  }
  return { ...at, whole: true };
}

/** OpenAPI 3.0 has no word for them. */
function webhooksOf(document: Json): string {
  return own(document, 'webhooks') === undefined ? 'x-webhooks' : 'webhooks';
}

/** Of the operation, or of its path. A parameter that is referred to stands where it is referred to. */
function parameter(
  { file, pointer }: Where,
  wanted: { readonly in: string; readonly name: string },
  document: Document,
): Pick<Found, 'file' | 'pointer'> | undefined {
  const ofPath = append('', ...tokensOf(pointer).slice(0, -2), 'parameters');
  for (const each of [pointer, ofPath]) {
    const list = nearest(file, each, document);
    if (!list.whole || !Array.isArray(list.value)) continue;
    const index = (list.value as readonly Json[]).findIndex((item) => {
      const reference = own(item, '$ref');
      const target = typeof reference === 'string' ? document.follow(list.file, reference)?.value : item;
      return own(target, 'name') === wanted.name && own(target, 'in') === wanted.in;
    });
    if (index !== -1) return { file: list.file, pointer: append(list.pointer, index) };
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
