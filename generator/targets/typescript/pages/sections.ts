// Which page each type stands on: a module has one page, and each of its types a section there. What a type is made of
// stands beside it then, and a large API has as many pages as modules.

import type { Declaration } from '../../../model';
import { mentionsIn } from '../../../model/references';
import { Anchors } from '../../../languages/markup';
import { reach } from '../../../support/graph';
import type { ErrorClass } from '../models/error-classes';
import type { ModulePlan } from '../models/plan';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import type { Side } from '../types/sides';

export type Shelf = 'components' | 'operations' | 'errors';

/** A type of the document, as one side has it. */
export interface DeclaredSection {
  readonly kind: 'declared';
  readonly declaration: Declaration;
  readonly side: Side;
}

/** One type. Its name is the heading. */
export type Section = { readonly shelf: Shelf; readonly name: string } & (
  | DeclaredSection
  | { readonly kind: 'request' | 'response'; readonly operation: OperationPlan }
  | { readonly kind: 'error'; readonly error: ErrorClass }
);

/** What one module declares. */
export interface ModelPage {
  readonly path: string;
  readonly title: string;
  /** The type that the page is called after. Pages of operations and of errors have none. */
  readonly main?: Section & DeclaredSection;
  readonly sections: readonly Section[];
}

/** The headings below the name of the type that a page is called after. */
export const EXAMPLE = 'Example Usage';
export const CONTENT = { object: 'Fields', enum: 'Values', union: 'Supported Types', alias: 'Type' } as const;

const ERRORS = 'docs/models/errors.md';

/** In the order of modules. The classes of errors, which have one module, stand on the last page. */
export function modelPagesOf(plan: Plan): readonly ModelPage[] {
  const pathOf = pagePaths();
  const pages: ModelPage[] = [];
  const declared = new Map(
    plan.modules.map((module) => [module.path, inReadingOrder(module).flatMap((each) => declaredSections(each, plan))]),
  );
  const functions = new Map(plan.operations.map((operation) => [operation.module, operation]));
  for (const [module, sections] of declared) {
    const first = sections.find(({ name }) => name.toLowerCase() === baseOf(module)) ?? sections[0];
    if (functions.has(module) || first === undefined) continue;
    const others = sections.filter((section) => section !== first);
    pages.push({ path: pathOf(module, first.shelf), title: first.name, main: first, sections: others });
  }
  for (const [module, operation] of functions) {
    const sections = [...callSections(operation), ...(declared.get(module) ?? [])];
    pages.push({ path: pathOf(module, 'operations'), title: operation.names.function, sections });
  }
  if (plan.errors.length > 0) pages.push({ path: ERRORS, title: 'Errors', sections: errorSections(plan.errors) });
  return pages;
}

/** What a type mentions comes after it, and what nothing else of the module mentions comes first. */
function inReadingOrder({ declarations }: ModulePlan): readonly Declaration[] {
  const own = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const inside = (declaration: Declaration): readonly Declaration[] =>
    mentionsIn(declaration).flatMap((id) => own.get(id) ?? []);
  const mentioned = new Set(declarations.flatMap(inside));
  const first = declarations.filter((declaration) => !mentioned.has(declaration));
  // `reach` goes on with what was added last.
  return [...reach([...first, ...declarations].reverse(), (each) => [...inside(each)].reverse())];
}

/** A type that a request has in its place has a section of its own. */
function declaredSections(declaration: Declaration, { book }: Plan): readonly (Section & DeclaredSection)[] {
  const { name, inputName } = book.names(declaration.id);
  const declared = { kind: 'declared', shelf: shelfOf(declaration), declaration } as const;
  const section = { ...declared, name, side: book.sides.only(declaration.id) };
  return inputName === undefined ? [section] : [section, { ...declared, name: inputName, side: 'input' }];
}

function callSections(operation: OperationPlan): readonly Section[] {
  const { request, responseName } = operation;
  const called = { shelf: 'operations', operation } as const;
  const response = { ...called, kind: 'response', name: responseName } as const;
  return request.name === undefined ? [response] : [{ ...called, kind: 'request', name: request.name }, response];
}

function errorSections(errors: readonly ErrorClass[]): readonly Section[] {
  return errors.map((error) => ({ kind: 'error', shelf: 'errors', name: error.name, error }));
}

export function shelfOf(declaration: Declaration): Shelf {
  return declaration.names.context?.anchor.kind === 'operation' ? 'operations' : 'components';
}

/** `docs/models/components/session.md`. Two modules whose files would have one name get numbers. */
function pagePaths(): (module: string, shelf: Shelf) => string {
  const taken = new Set<string>();
  return (module, shelf) => {
    const base = baseOf(module);
    let path = `docs/models/${shelf}/${base}.md`;
    for (let count = 2; taken.has(path); count += 1) path = `docs/models/${shelf}/${base}-${count}.md`;
    taken.add(path);
    return path;
  };
}

function baseOf(module: string): string {
  return module.slice(module.lastIndexOf('/') + 1, -'.ts'.length).toLowerCase();
}

/** `docs/models/components/session.md#sessiontheme`, by shelf and name. */
export function sectionAddresses(pages: readonly ModelPage[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { path, title, main, sections } of pages) {
    const anchors = new Anchors();
    anchors.of(title);
    if (main !== undefined) {
      addresses.set(addressKey(main.shelf, main.name), path);
      for (const heading of [EXAMPLE, CONTENT[main.declaration.kind]]) anchors.of(heading);
    }
    for (const { shelf, name } of sections) addresses.set(addressKey(shelf, name), `${path}#${anchors.of(name)}`);
  }
  return addresses;
}

export function addressKey(shelf: Shelf, name: string): string {
  return `${shelf} ${name}`;
}
