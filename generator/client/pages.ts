// Operations whose answers come in pages: the row by which a runtime asks for the next one, or what of a rule does not fit
// the operation. Nothing is asked for here.

import type { Operation, PageRule, Type } from '../model';
import { tokensOf, type Pointer } from '../support/pointer';
import { askedBy, type PageAsked } from './page-asked';
import type { Types } from './types';

export interface PageRow extends PageRule {
  /** Of an item. */
  readonly item: Type;
  /** What another page is asked for with; none where a link says all. */
  readonly asked?: PageAsked;
  /** What a page has that was asked for without the parameter, where pages or items are counted. */
  readonly first?: number;
}

/** `at`: of the rule. */
export interface PageFault {
  readonly at: Pointer;
  readonly message: string;
}

/** What a type has to be, and its name in messages. */
interface Wanted {
  readonly wanted: string;
  fits(type: Type, types: Types): boolean;
}

const isOneOf = (wanted: string, kinds: readonly Type['kind'][]): Wanted => ({
  wanted,
  fits: (type, types) => kinds.includes(types.underlying(type).kind),
});
const TEXT = isOneOf('text or number', ['string', 'integer', 'number', 'unknown']);
const LINK = isOneOf('text', ['string', 'unknown']);
const FLAG = isOneOf('boolean', ['boolean', 'unknown']);
const NUMBER = isOneOf('number', ['integer', 'number', 'unknown']);
/** What clients keep as text, or write as the text that it came as. */
const AS_TEXT = ['plain', 'uuid', 'uri', 'email', 'password'];

/** What the parameter takes: a date, for example, is no value of a parameter that is any text. */
function cursorFor(place: PageAsked | undefined): Wanted {
  return {
    wanted: place === undefined ? TEXT.wanted : `value of ${place.label}`,
    fits: (type, types) => {
      const [value, asked] = [types.underlying(type), place && types.underlying(place.type)];
      if (!TEXT.fits(type, types)) return false;
      if (value.kind !== 'string' || asked?.kind !== 'string') return asked?.kind !== 'string' || isPlain(asked);
      return value.content === asked.content || (isPlain(asked) && AS_TEXT.includes(value.content));
    },
  };
}

function isPlain({ content }: { readonly content: string }): boolean {
  return content !== 'uuid' && AS_TEXT.includes(content);
}

export function pageRow(operation: Operation, rule: PageRule, types: Types): PageRow | readonly PageFault[] {
  const { style, limit, items, next, last, more, pages } = rule;
  const found = rule.parameter === undefined ? undefined : askedBy(operation, rule.parameter, types);
  const asked = typeof found === 'string' ? undefined : found;
  const faults: PageFault[] = [...unfitAsked(found, rule, types), ...unfitStart(asked, rule, types)];
  const counted = limit === undefined ? undefined : askedBy(operation, limit, types);
  if (typeof counted === 'string') faults.push({ at: '/request/limit', message: counted });
  faults.push(...unfitPlaces(rule));
  const answer = answerOf(operation);
  if (answer === undefined) {
    return [...faults, { at: '/response', message: 'the operation answers no JSON' }];
  }
  const list = typeAt(answer, items, types);
  const inner = list === undefined ? undefined : types.underlying(list);
  if (inner === undefined) faults.push(missing('items', items));
  else if (inner.kind !== 'array') faults.push({ at: '/response/items', message: `${shown(items)} is no array` });
  else faults.push(...unfit('last', last, inner.items, types, cursorFor(asked)));
  faults.push(...unfit('next', next, answer, types, style === 'cursor' ? cursorFor(asked) : LINK));
  faults.push(...unfit('more', more, answer, types, FLAG));
  faults.push(...unfit('pages', pages, answer, types, NUMBER));
  if (faults.length > 0 || inner?.kind !== 'array') return faults;
  const first = style === 'page' || style === 'offset' ? { first: firstOf(rule, asked) } : {};
  return { ...rule, ...first, ...(asked && { asked }), item: inner.items };
}

/** What is missing of the places that a style needs, and what it has too much. */
function unfitPlaces({ style, next, last, pages }: PageRule): readonly PageFault[] {
  if (pages !== undefined && style !== 'page')
    return [{ at: '/response/pages', message: 'only pages that are asked for by number are counted' }];
  if (last !== undefined && style !== 'cursor')
    return [{ at: '/response/last', message: 'only a cursor stands in the last item' }];
  if (last !== undefined && next !== undefined)
    return [{ at: '/response/last', message: 'next says already where the cursor of the next page stands' }];
  if (style === 'next' && next === undefined)
    return [{ at: '/response', message: 'next is missing: it says where the link to the next page stands' }];
  if (style === 'cursor' && next === undefined && last === undefined)
    return [
      { at: '/response', message: 'next is missing: it, or last, says where the cursor of the next page stands' },
    ];
  return [];
}

function unfitAsked(found: PageAsked | string | undefined, { style }: PageRule, types: Types): readonly PageFault[] {
  if (found === undefined) return [];
  const at = `/request/${style}`;
  if (typeof found === 'string') return [{ at, message: found }];
  const { fits, wanted } = style === 'cursor' ? TEXT : NUMBER;
  return fits(found.type, types) ? [] : [{ at, message: `${found.label} is no ${wanted}` }];
}

/** A default of the document says where the first page is that nobody asked for by number. */
function unfitStart(found: PageAsked | undefined, { style, start }: PageRule, types: Types): readonly PageFault[] {
  if (start === undefined) return [];
  const at = '/request/start';
  if (style !== 'page' && style !== 'offset') return [{ at, message: 'only pages and offsets are counted' }];
  if (!Number.isSafeInteger(start) || start < 0) return [{ at, message: `${start} is no whole number from 0 on` }];
  const given = found?.default;
  if (found === undefined || typeof given !== 'number' || given === start || !NUMBER.fits(found.type, types)) return [];
  return [{ at, message: `${found.label} is ${given} by default` }];
}

function firstOf({ style, start }: PageRule, found: PageAsked | undefined): number {
  if (start !== undefined) return start;
  const given = found?.default;
  if (typeof given === 'number' && Number.isSafeInteger(given)) return given;
  return style === 'page' ? 1 : 0;
}

function unfit(
  key: 'next' | 'last' | 'more' | 'pages',
  pointer: Pointer | undefined,
  whole: Type,
  types: Types,
  { fits, wanted }: Wanted,
): readonly PageFault[] {
  if (pointer === undefined) return [];
  const found = typeAt(whole, pointer, types);
  if (found === undefined) return [missing(key, pointer)];
  return fits(found, types) ? [] : [{ at: `/response/${key}`, message: `${shown(pointer)} is no ${wanted}` }];
}

function missing(key: string, pointer: Pointer): PageFault {
  const whole = key === 'last' ? 'an item' : 'the answer';
  return { at: `/response/${key}`, message: `the schema of ${whole} has nothing at ${shown(pointer)}` };
}

function shown(pointer: Pointer): string {
  return JSON.stringify(pointer);
}

/** The JSON of the first success that has some. */
export function answerOf({ responses }: Operation): Type | undefined {
  return responses
    .filter(({ outcome }) => outcome === 'success')
    .flatMap(({ contents }) => contents)
    .find(({ format }) => format === 'json')?.type;
}

/** What stands at a pointer into a value of the type; what may be anything has whatever is looked for. */
function typeAt(type: Type, pointer: Pointer, types: Types): Type | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  let found: Type | undefined = type;
  for (const token of tokensOf(pointer)) {
    const inner: Type = types.underlying(found);
    if (inner.kind === 'unknown') return inner;
    found = inner.kind === 'map' ? inner.values : types.properties(inner).get(token)?.type;
    if (found === undefined) return undefined;
  }
  return found;
}
