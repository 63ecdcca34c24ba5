// What an answer says of its page, found by the names that APIs use: the list of items, what leads to the next page, and
// whether there is one.

import type { Type } from '../model';
import { append, type Pointer } from '../support/pointer';
import type { Types } from './types';

/** A property of an answer, or the answer itself, which has no name. Properties of items are none of these. */
export interface AnswerPlace {
  readonly at: Pointer;
  /** From the answer inwards, as `keyOf` writes them. */
  readonly keys: readonly string[];
  readonly type: Type;
}

const DEPTH = 3;
/** More than any answer has; types that name each other have as many as the powers of their number. */
const MOST = 5_000;
const LISTS = ['data', 'items', 'results', 'entries', 'records', 'values', 'value', 'resources', 'content', 'hits'];
const NO_LISTS = ['errors', 'warnings', 'messages', 'links', 'order', 'sort', 'included'];
const CURSORS = ['nextcursor', 'nextmarker', 'nextpagetoken', 'nexttoken', 'nextpagecursor', 'continuationtoken'];
const LINKS = ['nextlink', 'nexturl', 'nexturi', 'nexthref', 'nextpageurl', 'nextpageuri', 'nextpagelink'];
const MORE = ['more', 'hasmore', 'hasnext', 'hasnextpage', 'hasmoreitems', 'hasmorepages', 'hasmoreresults'];
const LINK_FORMATS = ['uri', 'url', 'uri-reference', 'iri'];

/** A name without case and marks: `page[token]`, `page_token` and `pageToken` are one. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The nearest first. What stands in variants of a union is left out, since an answer may lack it. */
export function answerPlaces(answer: Type, types: Types): readonly AnswerPlace[] {
  const found: AnswerPlace[] = [{ at: '', keys: [], type: answer }];
  for (const { at, keys, type } of found) {
    const declaration = types.declared(type);
    if (declaration?.kind !== 'object' || keys.length === DEPTH || found.length > MOST) continue;
    for (const each of declaration.properties)
      found.push({ at: append(at, each.wireName), keys: [...keys, keyOf(each.wireName)], type: each.type });
  }
  return found;
}

/** The list that is meant: the answer, one by a usual name, one of the path's name, or the only one at its depth. */
export function listPlace(places: readonly AnswerPlace[], path: string, types: Types): AnswerPlace | undefined {
  const lists = places.filter(
    ({ keys, type }) => types.underlying(type).kind === 'array' && !NO_LISTS.includes(keys.at(-1) ?? ''),
  );
  const [nearest] = lists;
  if (nearest === undefined) return undefined;
  const beside = lists.filter(({ keys }) => keys.length === nearest.keys.length);
  const last = keyOf(path.split('/').findLast((segment) => segment !== '' && !segment.includes('{')) ?? '');
  const usual = beside.filter(({ keys }) => LISTS.includes(keys.at(-1) ?? ''));
  const named = beside.filter(({ keys }) => keys.at(-1) === last);
  return [usual, named, beside].find(({ length }) => length === 1)?.[0];
}

/** Of the cursor that the query parameter `parameter` asks with. */
export function cursorPlace(places: readonly AnswerPlace[], parameter: string, types: Types): AnswerPlace | undefined {
  const asked = keyOf(parameter);
  const texts = places.filter(({ type }) => ['string', 'integer'].includes(types.underlying(type).kind));
  const exact = texts.find(({ keys }) => keys.at(-1) === `next${asked}`);
  const fits = ({ keys, type }: AnswerPlace): boolean => {
    const [outer = '', last = ''] = ['', ...keys].slice(-2);
    if (isLink(type, types)) return false;
    if (CURSORS.includes(last)) return true;
    if (outer === 'cursor' || outer === 'cursors') return last === 'next' || last === 'after';
    return last === asked && (asked.startsWith('next') || keys.slice(0, -1).includes('next'));
  };
  return exact ?? texts.find(fits);
}

/** Of a link to the next page: one by a usual name, or `next` where its format, or `links` around it, says that it is a link. */
export function linkPlace(places: readonly AnswerPlace[], types: Types): AnswerPlace | undefined {
  return places.find(({ keys, type }) => {
    if (types.underlying(type).kind !== 'string') return false;
    const [outer = '', last = ''] = ['', ...keys].slice(-2);
    if (LINKS.includes(last) || last === 'odatanextlink') return true;
    if (outer === 'next') return ['href', 'url', 'uri', 'link'].includes(last);
    return last === 'next' && (keys.includes('links') || isLink(type, types));
  });
}

/** Of a boolean that says whether there is another page. */
export function morePlace(places: readonly AnswerPlace[], types: Types): AnswerPlace | undefined {
  return places.find(({ keys, type }) => MORE.includes(keys.at(-1) ?? '') && types.underlying(type).kind === 'boolean');
}

function isLink(type: Type, types: Types): boolean {
  const inner = types.underlying(type);
  return inner.kind === 'string' && LINK_FORMATS.includes(inner.format ?? '');
}
