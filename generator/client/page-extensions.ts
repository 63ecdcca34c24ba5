// Rules that operations carry for other generators: `x-speakeasy-pagination`, `x-fern-pagination`, `x-ms-pageable`. What
// has no equal here is left alone, since those rules are not written for this generator.

import type { Operation, PageRule } from '../model';
import { own, textAt, type Json } from '../support/json';
import { append, type Pointer } from '../support/pointer';
import { answerPlaces, listPlace } from './page-places';
import { answerOf } from './pages';
import type { Types } from './types';

/** The first that can be read. */
export function foreignRule(operation: Operation, types: Types): PageRule | undefined {
  const { extensions } = operation;
  return (
    speakeasyRule(own(extensions, 'x-speakeasy-pagination'), operation, types) ??
    fernRule(own(extensions, 'x-fern-pagination'), operation) ??
    pageableRule(own(extensions, 'x-ms-pageable'))
  );
}

/** It is about pages, and need not say where the items of one stand. */
function speakeasyRule(value: Json | undefined, operation: Operation, types: Types): PageRule | undefined {
  const outputs = own(value, 'outputs');
  const items =
    own(outputs, 'results') === undefined ? itemsOf(outputs, operation, types) : pointerAt(outputs, 'results', '$');
  if (items === undefined) return undefined;
  const inputs = own(value, 'inputs');
  const input = (type: string): string | undefined =>
    (Array.isArray(inputs) ? inputs : [])
      .filter((each) => textAt(each, 'type') === type)
      .flatMap((each) => inputPlace(textAt(each, 'in'), textAt(each, 'name')))[0];
  switch (textAt(value, 'type')) {
    case 'cursor':
      return (
        lastRule(input('cursor'), items, lastOf(outputs)) ??
        cursorRule(input('cursor'), items, pointerAt(outputs, 'nextCursor', '$'))
      );
    case 'url':
      return linkRule(items, pointerAt(outputs, 'nextUrl', '$'));
    case 'offsetLimit':
      return numberRule('offset', input('offset'), items) ?? countedRule(input('page'), items, outputs);
    default:
      return undefined;
  }
}

/** Where the cursor is in the last item, the list is what it is the last of; else it is the list that the answer has. */
function itemsOf(outputs: Json | undefined, operation: Operation, types: Types): Pointer | undefined {
  const last = lastOf(outputs);
  if (last !== undefined) return pointerTo(last.list, '$');
  const answer = answerOf(operation);
  return answer && listPlace(answerPlaces(answer, types), operation.path, types)?.at;
}

/** `$.data[-1].id`, in two. */
function lastOf(outputs: Json | undefined): { readonly list: string; readonly names: string } | undefined {
  const [list = '', names] = (textAt(outputs, 'nextCursor') ?? '').split(/\[(?:-1|\(@\.length ?- ?1\))\](?:\.|$)/);
  return names === undefined ? undefined : { list, names };
}

/** Where a number of pages ends the list, the page after them is not asked for: that may be an error. */
function countedRule(parameter: string | undefined, items: Pointer, outputs: Json | undefined): PageRule | undefined {
  const rule = numberRule('page', parameter, items);
  if (rule === undefined || own(outputs, 'numPages') === undefined) return rule;
  const pages = pointerAt(outputs, 'numPages', '$');
  return pages === undefined ? undefined : { ...rule, pages };
}

function inputPlace(place: string | undefined, name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  if (place === 'parameters') return [name];
  return place === 'requestBody' ? [append('', ...name.replace(/^\$\./, '').split('.'))] : [];
}

/** `offset` is the number of a page there, unless `step` says otherwise. A request is parameters and the properties of its body. */
function fernRule(value: Json | undefined, { parameters }: Operation): PageRule | undefined {
  const items = pointerAt(value, 'results', '$response');
  if (items === undefined) return undefined;
  const asked = (key: string): string | undefined => {
    const path = /^\$request((?:\.[\w-]+)+)$/.exec(textAt(value, key) ?? '')?.[1];
    const [name = '', ...names] = path?.slice(1).split('.') ?? [];
    if (name === '') return undefined;
    const isQuery = parameters.some(({ in: place, wireName }) => place === 'query' && wireName === name);
    return isQuery ? `${name}${append('', ...names)}` : append('', name, ...names);
  };
  const rule =
    cursorRule(asked('cursor'), items, pointerAt(value, 'next_cursor', '$response')) ??
    numberRule(own(value, 'step') === undefined ? 'page' : 'offset', asked('offset'), items) ??
    linkRule(items, pointerAt(value, 'next_uri', '$response'));
  if (rule === undefined || own(value, 'has-next-page') === undefined) return rule;
  const more = pointerAt(value, 'has-next-page', '$response');
  return more === undefined ? undefined : { ...rule, more };
}

/** Another operation may be the one that asks for further pages. */
function pageableRule(value: Json | undefined): PageRule | undefined {
  const next = textAt(value, 'nextLinkName');
  if (next === undefined || own(value, 'operationName') !== undefined) return undefined;
  return linkRule(append('', textAt(value, 'itemName') ?? 'value'), append('', next));
}

/** The cursor stands in the last item. */
function lastRule(
  parameter: string | undefined,
  items: Pointer,
  found: ReturnType<typeof lastOf>,
): PageRule | undefined {
  if (parameter === undefined || found === undefined || pointerTo(found.list, '$') !== items) return undefined;
  const path = found.names === '' ? [] : found.names.split('.');
  return path.every(isName) ? { style: 'cursor', parameter, items, last: append('', ...path) } : undefined;
}

function isName(text: string): boolean {
  return /^[\w-]+$/.test(text);
}

function cursorRule(parameter: string | undefined, items: Pointer, next: Pointer | undefined): PageRule | undefined {
  return parameter === undefined || next === undefined ? undefined : { style: 'cursor', parameter, items, next };
}

function numberRule(style: 'offset' | 'page', parameter: string | undefined, items: Pointer): PageRule | undefined {
  return parameter === undefined ? undefined : { style, parameter, items };
}

function linkRule(items: Pointer, next: Pointer | undefined): PageRule | undefined {
  return next === undefined ? undefined : { style: 'next', items, next };
}

/** `$.meta.next` as `/meta/next`; nothing for what is no chain of names. */
function pointerAt(value: Json | undefined, key: string, root: '$' | '$response'): Pointer | undefined {
  return pointerTo(textAt(value, key), root);
}

function pointerTo(text: string | undefined, root: '$' | '$response'): Pointer | undefined {
  const [start, ...names] = text?.split('.') ?? [];
  if (start !== root || !names.every(isName)) return undefined;
  return append('', ...names);
}
