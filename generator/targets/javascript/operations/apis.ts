// The API classes: one for each tag, in the order of the document.

import type { Client } from '../../../client';
import type { Tag } from '../../../model';
import { addToGroup } from '../../../support/groups';
import type { Home, Names } from '../names/assign';
import type { OperationPlan } from './call';

/** An operation as a method of one class: one of several tags has several. */
export interface MethodPlan extends OperationPlan {
  /** Of the class. */
  readonly home: Home;
}

export interface ApiPlan {
  readonly home: Home;
  readonly module: string;
  readonly tag: Tag | undefined;
  readonly operations: readonly MethodPlan[];
}

export function planApis({ groups }: Client, names: Names, operations: readonly OperationPlan[]): readonly ApiPlan[] {
  const plans = new Map<string, OperationPlan[]>();
  for (const operation of operations) addToGroup(plans, operation.call.operation.id, operation);
  return groups.flatMap((group) => {
    const home = names.apis.get(group.name);
    if (home === undefined) return [];
    return [
      {
        home,
        module: `src/api/${home.file}.js`,
        tag: group.tag,
        operations: group.operations.flatMap((id) =>
          (plans.get(id) ?? []).map((operation) => ({ ...operation, home })),
        ),
      },
    ];
  });
}
