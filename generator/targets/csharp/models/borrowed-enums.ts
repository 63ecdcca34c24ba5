// Enums of properties that a class has from another one by `allOf`, without extending it. They are inside the class that has the
// property first; openapi-generator has one inside each class, so that programs write `Dog.StateEnum.Happy` of `Pet.StateEnum`.

import type { TypeId } from '../../../model';
import { innermost } from '../names/members';
import type { EnumPlan } from './enums';
import type { ModelPlan } from './plan';

/** A class of constants inside a model: the values of an enum that is inside another model. */
export interface BorrowedEnum {
  readonly plan: EnumPlan;
  /** The name of the model that has it. */
  readonly owner: string;
}

/** By the ids of the models that borrow. A name that a model, its base or what extends it has is left to what has it. */
export function borrowedEnums(models: readonly ModelPlan[]): ReadonlyMap<TypeId, readonly BorrowedEnum[]> {
  const byId = new Map(models.map((model) => [model.id, model]));
  const owners = new Map(models.flatMap((model) => model.enums.map((plan) => [plan.id, { plan, owner: model }])));
  const below = namesBelow(models, byId);
  const found = new Map<TypeId, readonly BorrowedEnum[]>();
  const borrow = (model: ModelPlan): readonly BorrowedEnum[] => {
    const known = found.get(model.id);
    if (known !== undefined) return known;
    const names = new Set([model.name, ...model.nested, ...model.all.map(({ name }) => name)]);
    for (const base of basesOf(model, byId)) for (const { plan } of borrow(base)) names.add(plan.name);
    const borrowed: BorrowedEnum[] = [];
    for (const { source } of model.own) {
      const home = owners.get(innermost(source.type)?.id ?? '');
      if (home === undefined || names.has(home.plan.name) || below.get(model.id)?.has(home.plan.name)) continue;
      names.add(home.plan.name);
      borrowed.push({ plan: home.plan, owner: home.owner.name });
    }
    found.set(model.id, borrowed);
    return borrowed;
  };
  models.forEach(borrow);
  return found;
}

/** What a model extends, and what that does. */
function basesOf({ base }: ModelPlan, byId: ReadonlyMap<TypeId, ModelPlan>): readonly ModelPlan[] {
  const found = base === undefined ? undefined : byId.get(base.id);
  return found === undefined ? [] : [found, ...basesOf(found, byId)];
}

/** The names of what extends a model: they would hide what it has. */
function namesBelow(
  models: readonly ModelPlan[],
  byId: ReadonlyMap<TypeId, ModelPlan>,
): ReadonlyMap<TypeId, ReadonlySet<string>> {
  const below = new Map<TypeId, Set<string>>();
  for (const model of models)
    for (const { id } of basesOf(model, byId)) {
      const names = below.get(id) ?? new Set();
      for (const { name } of [...model.enums, ...model.own]) names.add(name);
      below.set(id, names);
    }
  return below;
}
