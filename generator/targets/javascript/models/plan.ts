// The models of a plan: declarations that have a class, with what is decided about it.

import { fixedValuesOf, inWritingOrder, tagsOf, type FixedValue } from '../../../client';
import type { Declaration } from '../../../model';
import { by } from '../../../support/order';
import type { Home, Names } from '../names/assign';
import { planProperties, type PropertyPlan } from './properties';
import { modulePath } from '../types/symbols';
import type { TypeBook } from '../types/book';

export interface ModelPlan {
  readonly declaration: Declaration;
  readonly home: Home;
  readonly module: string;
  /** Of objects. */
  readonly properties: readonly PropertyPlan[];
  /** In the order in which the constructor gives them, which is that of their JSON. */
  readonly given: readonly PropertyPlan[];
  /** What the constructor gives by itself. */
  readonly fixed: readonly FixedValue[];
}

/** In the order of their files. */
export function planModels(declarations: readonly Declaration[], names: Names, book: TypeBook): readonly ModelPlan[] {
  const fixed = fixedValuesOf(declarations);
  const tags = tagsOf(declarations);
  return declarations
    .flatMap((declaration): readonly ModelPlan[] => {
      const home = names.models.get(declaration.id);
      if (home === undefined) return [];
      const properties = declaration.kind === 'object' ? planProperties(declaration, book) : [];
      const given = inWritingOrder(tags, declaration.id, properties, ({ property }) => property.wireName);
      const values = fixed.get(declaration.id) ?? [];
      return [{ declaration, home, module: modulePath(home), properties, given, fixed: values }];
    })
    .sort(by(({ home }) => home.file));
}
