// The API classes: one for each tag, in the order of the document.

import type { ApiModel, Tag } from '../../../model';
import { tagsOf, type Home, type Names } from '../names/assign';
import type { OperationPlan } from './call';

export interface ApiPlan {
  readonly home: Home;
  readonly module: string;
  readonly tag: Tag | undefined;
  readonly operations: readonly OperationPlan[];
}

export function planApis(model: ApiModel, names: Names, operations: readonly OperationPlan[]): readonly ApiPlan[] {
  const order = new Map(model.tags.map((tag, index) => [tag.name, index]));
  const place = (tag: string): number => order.get(tag) ?? order.size;
  return [...names.apis]
    .sort(([left], [right]) => place(left) - place(right))
    .map(([tag, home]) => ({
      home,
      module: `src/api/${home.file}.js`,
      tag: model.tags.find(({ name }) => name === tag),
      operations: operations.filter(({ operation }) => tagsOf(operation).includes(tag)),
    }));
}
