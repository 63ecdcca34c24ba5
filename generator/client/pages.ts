// Operations whose answers come in pages: the row by which a runtime asks for the next one, or what of a rule does not fit
// the operation. Nothing is asked for here.

import type { Operation, PageRule, PageStyle, Parameter, Type } from '../model';
import { tokensOf, type Pointer } from '../support/pointer';
import type { Types } from './types';

export interface PageRow extends PageRule {
  /** Of an item. */
  readonly item: Type;
}

/** `at`: of the rule. */
export interface PageFault {
  readonly at: Pointer;
  readonly message: string;
}

type Fits = (type: Type, types: Types) => boolean;

const isText: Fits = (type, types) => ['string', 'integer', 'number', 'unknown'].includes(types.underlying(type).kind);
const isLink: Fits = (type, types) => ['string', 'unknown'].includes(types.underlying(type).kind);
const isBoolean: Fits = (type, types) => ['boolean', 'unknown'].includes(types.underlying(type).kind);
const isNumber: Fits = (type, types) => ['integer', 'number', 'unknown'].includes(types.underlying(type).kind);

export function pageRow(operation: Operation, rule: PageRule, types: Types): PageRow | readonly PageFault[] {
  const { style, parameter, limit, items, next, more } = rule;
  const faults: PageFault[] = [];
  if (parameter !== undefined) faults.push(...unfitParameter(operation, style, parameter, types));
  if (limit !== undefined && queryParameter(operation, limit) === undefined)
    faults.push({ at: '/request/limit', message: `there is no query parameter ${JSON.stringify(limit)}` });
  if ((style === 'cursor' || style === 'next') && next === undefined) {
    const wanted = style === 'cursor' ? 'the cursor of' : 'the link to';
    faults.push({ at: '/response', message: `next is missing: it says where ${wanted} the next page stands` });
  }
  const answer = answerOf(operation);
  if (answer === undefined) {
    return [...faults, { at: '/response', message: 'the operation answers no JSON' }];
  }
  const list = typeAt(answer, items, types);
  const inner = list === undefined ? undefined : types.underlying(list);
  if (inner === undefined) faults.push(missing('items', items));
  else if (inner.kind !== 'array') faults.push({ at: '/response/items', message: `${shown(items)} is no array` });
  const wanted = style === 'cursor' ? isText : isLink;
  faults.push(...unfit('next', next, answer, types, wanted, style === 'cursor' ? 'text or number' : 'text'));
  faults.push(...unfit('more', more, answer, types, isBoolean, 'boolean'));
  if (faults.length > 0 || inner?.kind !== 'array') return faults;
  return { ...rule, item: inner.items };
}

function unfitParameter(operation: Operation, style: PageStyle, name: string, types: Types): readonly PageFault[] {
  const at = `/request/${style}`;
  const found = queryParameter(operation, name);
  if (found === undefined) return [{ at, message: `there is no query parameter ${JSON.stringify(name)}` }];
  const fits = style === 'cursor' ? isText : isNumber;
  if (fits(found.type, types)) return [];
  const wanted = style === 'cursor' ? 'text or number' : 'number';
  return [{ at, message: `the query parameter ${JSON.stringify(name)} is no ${wanted}` }];
}

function queryParameter({ parameters }: Operation, name: string): Parameter | undefined {
  return parameters.find((each) => each.in === 'query' && each.wireName === name);
}

function unfit(
  key: 'next' | 'more',
  pointer: Pointer | undefined,
  answer: Type,
  types: Types,
  fits: Fits,
  wanted: string,
): readonly PageFault[] {
  if (pointer === undefined) return [];
  const found = typeAt(answer, pointer, types);
  if (found === undefined) return [missing(key, pointer)];
  return fits(found, types) ? [] : [{ at: `/response/${key}`, message: `${shown(pointer)} is no ${wanted}` }];
}

function missing(key: string, pointer: Pointer): PageFault {
  return { at: `/response/${key}`, message: `the schema of the answer has nothing at ${shown(pointer)}` };
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
