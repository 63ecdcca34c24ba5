// The modules of declared types: each type stands in the module that its names say.

import type { Declaration } from '../../../model';
import { addToGroup } from '../../../support/groups';
import { by } from '../../../support/order';
import type { TypeBook } from '../types/book';

export interface ModulePlan {
  readonly path: string;
  /** In the order of the document. */
  readonly declarations: readonly Declaration[];
}

/** In the order of paths. */
export function planModels(declarations: readonly Declaration[], book: TypeBook): readonly ModulePlan[] {
  const modules = new Map<string, Declaration[]>();
  for (const declaration of declarations) addToGroup(modules, book.names(declaration.id).module, declaration);
  return [...modules].map(([path, declared]) => ({ path, declarations: declared })).sort(by(({ path }) => path));
}

/** The names of values and of types, by the module that declares them: an enum is both. */
export function declaredNames(
  modules: readonly ModulePlan[],
  book: TypeBook,
): { readonly values: Map<string, string[]>; readonly types: Map<string, string[]> } {
  const values = new Map<string, string[]>();
  const types = new Map<string, string[]>();
  for (const { path, declarations } of modules) {
    for (const declaration of declarations) {
      const [name = '', ...others] = book.allNames(declaration.id);
      addToGroup(declaration.kind === 'enum' && declaration.values.length > 0 ? values : types, path, name);
      for (const other of others) addToGroup(types, path, other);
    }
  }
  return { values, types };
}
