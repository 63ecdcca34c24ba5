// Rules of pages that a document suggests: where parameters and answer of an operation fit a form that APIs use. They are
// shown to who writes a configuration; no client is made by them.

import type { ApiModel, Operation, PageProposal, PageRule } from '../model';
import { askable, type Askable } from './page-asked';
import { answerPlaces, cursorPlace, keyOf, linkPlace, listPlace, morePlace, type AnswerPlace } from './page-places';
import { answerOf, pageRow } from './pages';
import { Types } from './types';

const CURSORS = `
  cursor nextcursor pagecursor startcursor after pageafter startingafter marker nextmarker
  pagetoken nextpagetoken nexttoken continuationtoken continuation bookmark
`
  .trim()
  .split(/\s+/);
/** They take what the last item has, where no cursor is given. */
const AFTER_LAST = ['startingafter', 'startafter', 'after', 'afterid', 'lastid'];
const OFFSETS = ['offset', 'pageoffset', 'skip', 'startat'];
const PAGES = ['page', 'pagenumber', 'pagenum', 'pageno', 'currentpage'];
const LIMITS = `
  limit pagelimit maxresults maxitems maxpagesize size count take top first
  pagesize perpage resultsperpage itemsperpage
`
  .trim()
  .split(/\s+/);

/** For operations that have no rule yet, in the model's order. */
export function pageProposals({ operations, declarations }: ApiModel): readonly PageProposal[] {
  const types = new Types(declarations);
  return operations.flatMap((operation) => {
    const found = operation.pagination === undefined ? proposalOf(operation, types) : undefined;
    return found === undefined || !('item' in pageRow(operation, found.rule, types)) ? [] : [found];
  });
}

function proposalOf(operation: Operation, types: Types): PageProposal | undefined {
  // A search sends what it looks for, and the place to go on from, in its body.
  const isSearch = operation.method === 'POST';
  const answer = operation.method === 'GET' || isSearch ? answerOf(operation) : undefined;
  if (answer === undefined) return undefined;
  const asked = askable(operation, types).filter(({ key }) => !isSearch || key === 'body');
  const places = answerPlaces(answer, types);
  const list = listPlace(places, operation.path, types);
  if (list === undefined) return undefined;
  const limit = limitOf(asked, types);
  const found =
    (isSearch ? undefined : byHeader(operation, asked)) ??
    byCursor(asked, places, types) ??
    (isSearch ? undefined : byLink(asked, places, types)) ??
    byLastItem(asked, list, places, types) ??
    (isSearch && limit === undefined ? undefined : byNumber(asked, types));
  if (found === undefined) return undefined;
  const more = found.style === 'link' || found.style === 'next' ? undefined : morePlace(places, types);
  const { why, ...rule } = found;
  return {
    operation: operation.id,
    rule: {
      ...rule,
      ...(limit === undefined || rule.parameter === undefined ? {} : { limit: limit.text }),
      items: list.at,
      ...(more && { more: more.at }),
    },
    reason: [why, `the items are ${shown(list)}`, ...(more ? [`${shown(more)} says whether there are more`] : [])].join(
      '; ',
    ),
  };
}

type Found = Omit<PageRule, 'items' | 'limit' | 'more'> & { readonly why: string };

function byHeader(operation: Operation, all: readonly Askable[]): Found | undefined {
  const declared = operation.responses.some(
    ({ outcome, headers }) => outcome === 'success' && headers.some(({ wireName }) => keyOf(wireName) === 'link'),
  );
  const asked = aboutPages(all);
  if (!declared || asked === undefined) return undefined;
  return { style: 'link', why: `the answer has the header Link, and ${named(asked)} is about pages` };
}

function byCursor(all: readonly Askable[], places: readonly AnswerPlace[], types: Types): Found | undefined {
  const asked = namedAs(all, CURSORS);
  const next = asked && cursorPlace(places, asked.wireName, types);
  if (asked === undefined || next === undefined) return undefined;
  return {
    style: 'cursor',
    parameter: asked.text,
    next: next.at,
    why: `${named(asked)} takes what ${shown(next)} gives${otherWay(all)}`,
  };
}

/** Only where the answer says that there is more: what is named so may be a filter. */
function byLastItem(
  all: readonly Askable[],
  list: AnswerPlace,
  places: readonly AnswerPlace[],
  types: Types,
): Found | undefined {
  const asked = namedAs(all, AFTER_LAST);
  const inner = types.underlying(list.type);
  const id = inner.kind === 'array' ? types.properties(inner.items).get('id') : undefined;
  if (asked === undefined || id === undefined || morePlace(places, types) === undefined) return undefined;
  return {
    style: 'cursor',
    parameter: asked.text,
    last: '/id',
    why: `${named(asked)} takes the "/id" of an item, no cursor is given`,
  };
}

/** An API that pages in two ways may give a cursor only where it was asked to. */
function otherWay(all: readonly Askable[]): string {
  const other = namedAs(all, [...OFFSETS, ...PAGES]);
  return other === undefined ? '' : `, but ${named(other)} may be another way, and the API may give no cursor unasked`;
}

function byLink(all: readonly Askable[], places: readonly AnswerPlace[], types: Types): Found | undefined {
  const next = linkPlace(places, types);
  const asked = aboutPages(all);
  if (next === undefined || asked === undefined) return undefined;
  const why = `${shown(next)} is a link to the next page, and ${named(asked)} is about pages`;
  return { style: 'next', next: next.at, why };
}

/** Answers that are one page carry links too, where an API wraps all in the same way. */
function aboutPages(all: readonly Askable[]): Askable | undefined {
  return namedAs(all, [...CURSORS, ...OFFSETS, ...PAGES, ...LIMITS]);
}

/** Pages count from 1 and offsets from 0, unless the default or the least value of the parameter says otherwise. */
function byNumber(all: readonly Askable[], types: Types): Found | undefined {
  const limit = limitOf(all, types);
  const offset = namedAs(all, OFFSETS);
  const skipped = offset && startOf(offset, 0, types);
  if (offset !== undefined && limit !== undefined && skipped !== undefined) {
    const why = `${named(offset)} and ${named(limit)} are numbers`;
    return { style: 'offset', parameter: offset.text, ...skipped.rule, why: `${why}${skipped.why}` };
  }
  const page = namedAs(all, PAGES);
  const first = page && startOf(page, 1, types);
  if (page === undefined || first === undefined) return undefined;
  const why = first.why === '' ? ', and nothing says that the first page is not 1' : first.why;
  return { style: 'page', parameter: page.text, ...first.rule, why: `${named(page)} is a number${why}` };
}

/** Nothing for what is no number, and for one that begins anywhere but at 0 or 1. */
function startOf(
  { type, default: given }: Askable,
  usual: number,
  types: Types,
): { readonly rule: { readonly start?: number }; readonly why: string } | undefined {
  const inner = types.underlying(type);
  if (inner.kind !== 'integer' && inner.kind !== 'number') return undefined;
  const start = given ?? inner.minimum ?? usual;
  if (start === usual) return { rule: {}, why: '' };
  if (start !== 0 && start !== 1) return undefined;
  const word = given === undefined ? 'at least ' : '';
  return { rule: { start }, why: `, ${word}${start}${given === undefined ? '' : ' by default'}` };
}

function limitOf(all: readonly Askable[], types: Types): Askable | undefined {
  const found = namedAs(all, LIMITS);
  return found !== undefined && ['integer', 'number'].includes(types.underlying(found.type).kind) ? found : undefined;
}

/** Of the first of these names that the operation has. */
function namedAs(all: readonly Askable[], keys: readonly string[]): Askable | undefined {
  return keys.flatMap((key) => all.filter(({ wireName }) => keyOf(wireName) === key))[0];
}

function named({ text }: Askable): string {
  return JSON.stringify(text);
}

function shown({ at }: AnswerPlace): string {
  return at === '' ? 'the answer itself' : JSON.stringify(at);
}
