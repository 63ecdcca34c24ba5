// The plan of a C# client: every name, type and order is decided here; emitting only prints.

import type { ApiModel, Declaration, ObjectDeclaration, TypeId, UnionDeclaration } from '../../model';
import type { Json } from '../../support/json';
import type { TargetContext } from '../target';
import { readOptions, type CsharpOptions } from './options';
import { planEnum, planModels, type EnumPlan, type ModelPlan } from './plan-models';
import { planApis, type ApiPlan } from './plan-operations';
import { planUnion, type UnionPlan } from './plan-unions';
import { assignTypeNames, isEnum, type TypeNames } from './type-names';
import { createTypeBook, type TypeBook, type TypeHome } from './types';

export interface CsharpPlan {
  readonly model: ApiModel;
  readonly options: CsharpOptions;
  readonly apis: readonly ApiPlan[];
  readonly models: readonly ModelPlan[];
  readonly enums: readonly EnumPlan[];
  readonly unions: readonly UnionPlan[];
  readonly names: TypeNames;
  readonly book: TypeBook;
}

export function planCsharp(
  model: ApiModel,
  given: { readonly [name: string]: Json },
  context: TargetContext,
): CsharpPlan {
  const options = readOptions(given, model, context);
  const names = assignTypeNames(model);
  const declarations = new Map<TypeId, Declaration>(
    model.declarations.map((declaration) => [declaration.id, declaration]),
  );
  const book = createTypeBook(declarations, names.homes, options);
  const objects = model.declarations.filter(
    (declaration): declaration is ObjectDeclaration => declaration.kind === 'object',
  );
  const models = planModels(objects, names, book);
  const unions = model.declarations
    .filter((declaration): declaration is UnionDeclaration => declaration.kind === 'union')
    .map((declaration) => planUnion(declaration, names.homes.get(declaration.id) as TypeHome, book));
  const results: UnionPlan[] = [];
  const apis = planApis(model, book, names.taken, results);
  const enums = model.declarations.filter(isEnum).flatMap((declaration) => {
    const home = names.homes.get(declaration.id);
    return home === undefined || home.name.includes('.') ? [] : [planEnum(declaration, home.name, home.converter)];
  });
  return { model, options, apis, models, enums, unions: [...unions, ...results], names, book };
}
