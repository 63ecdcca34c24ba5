// What a method returns whose answers come in pages, and the names of its types. A schema of the document keeps its name.

import type { Call } from '../../../client';
import { join } from '../../../code/code';
import { identifier, reference, ts, type Ecmascript } from '../../../languages/ecmascript';
import { pagesRow, type PagesPlan } from '../../ecmascript/operations/pages';
import { pagedOver } from '../compat';
import type { OperationNames } from '../names/operations';
import type { TypeBook } from '../types/book';
import type { EnvelopePlan } from './envelope';
import type { Plan } from '../plan';
import type { RequestPlan } from './plan';

const MODULE = 'src/runtime/pages.ts';

export function planPages(
  call: Call,
  request: RequestPlan,
  envelope: EnvelopePlan | undefined,
  book: TypeBook,
): PagesPlan | undefined {
  if (call.pages === undefined) return undefined;
  const row = pagesRow(
    call,
    ({ key }) => {
      const member = request.members.find(({ argument }) => argument.key === key);
      if (key !== 'body') return member && [member.name];
      // Where the request has no other member, it is the body.
      const { body } = request;
      return body && (body.name === undefined ? [] : [body.name]);
    },
    book,
    // A result of one content has one member for all statuses.
    envelope?.byStatus.slice(0, 1).map(([, member]) => member),
  );
  return row === undefined ? undefined : { ...row, item: book.of(call.pages.item, 'output') };
}

/** The function that is iterated over all pages, beside the one that gives a result. */
export function pagesFunction({ function: name }: Pick<OperationNames, 'function'>): string {
  return `${name}Pages`;
}

/** `Pages`, as a class mentions it. */
export function pagesType(plan: Plan): Ecmascript {
  const alias = freeName('Pages', plan);
  const symbol = { name: 'Pages', module: MODULE, origin: 'file', space: 'type' } as const;
  return reference(alias === 'Pages' ? symbol : { ...symbol, alias });
}

/** The types of pages, as the index exports them; nothing where no class has pages. */
export function pageExports(plan: Plan): readonly Ecmascript[] {
  if (plan.operations.every(({ pages }) => pages === undefined)) return [];
  const [names, module] =
    pagedOver(plan.options.compat) === 'items'
      ? [['Page', 'Pages'], ts`./runtime/pages.js`]
      : [['PageIterator'], ts`./runtime/speakeasy-pages.js`];
  const exported = names.map((name) => {
    const free = freeName(name, plan);
    return free === name ? identifier(name) : ts`${identifier(name)} as ${identifier(free)}`;
  });
  return [ts`export type { ${join(exported, ts`, `)} } from "${module}";`];
}

function freeName(name: string, { modules, book, operations, groups }: Plan): string {
  const taken = new Set<string | undefined>([
    ...groups.map(({ className }) => className),
    ...operations.flatMap(({ request, responseName, errorName }) => [request.name, responseName, errorName]),
    ...modules.flatMap(({ declarations }) => declarations.flatMap(({ id }) => book.allNames(id))),
  ]);
  let free = name;
  while (taken.has(free)) free = `Runtime${free}`;
  return free;
}
