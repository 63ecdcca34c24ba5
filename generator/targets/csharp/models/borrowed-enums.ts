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

/** By the ids of the models that borrow. A name that a model has is left to what has it. */
export function borrowedEnums(models: readonly ModelPlan[]): ReadonlyMap<TypeId, readonly BorrowedEnum[]> {
  const byId = new Map(models.map((model) => [model.id, model]));
  const owners = new Map(models.flatMap((model) => model.enums.map((plan) => [plan.id, { plan, owner: model }])));
  const found = new Map<TypeId, readonly BorrowedEnum[]>();
  const borrow = (model: ModelPlan): readonly BorrowedEnum[] => {
    const known = found.get(model.id);
    if (known !== undefined) return known;
    const base = model.base === undefined ? undefined : byId.get(model.base.id);
    const names = new Set([model.name, ...model.nested, ...model.all.map(({ name }) => name), ...above(base)]);
    const borrowed: BorrowedEnum[] = [];
    for (const { source } of model.own) {
      const home = owners.get(innermost(source.type)?.id ?? '');
      if (home === undefined || names.has(home.plan.name)) continue;
      names.add(home.plan.name);
      borrowed.push({ plan: home.plan, owner: home.owner.name });
    }
    found.set(model.id, borrowed);
    return borrowed;
  };
  const above = (model: ModelPlan | undefined): readonly string[] =>
    model === undefined
      ? []
      : [
          ...borrow(model).map(({ plan }) => plan.name),
          ...above(model.base === undefined ? undefined : byId.get(model.base.id)),
        ];
  models.forEach(borrow);
  return found;
}
