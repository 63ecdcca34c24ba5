// The class facade: a class for each group of operations, and the client class above them.

import type { ApiModel, Tag } from '../../../model';
import { fileName } from '../../../naming/file-name';
import type { GroupNames, Names } from '../names/assign';
import { groupName, uncapitalized } from '../names/style';
import type { Options } from '../options';
import type { OperationPlan } from './plan';

export interface GroupPlan {
  /** `['vault', 'sessions']`; empty for the client class. */
  readonly path: readonly string[];
  readonly className: string;
  readonly module: string;
  readonly operations: readonly OperationPlan[];
  /** Groups below, by the last name of their path. */
  readonly children: readonly GroupPlan[];
  /** The tag that the group is made of, where there is one. */
  readonly tag: Tag | undefined;
}

/** The client class comes first, each group before those below it. */
export function planGroups(
  model: ApiModel,
  names: Names,
  operations: readonly OperationPlan[],
  { className }: Options,
): readonly GroupPlan[] {
  const made: GroupPlan[] = [];
  const make = ({ path, className: own, file }: GroupNames): GroupPlan => {
    const below = [...names.groups.values()].filter(
      (other) => other.path.length === path.length + 1 && path.every((name, index) => other.path[index] === name),
    );
    const group: GroupPlan = {
      path,
      className: own,
      module: `src/sdk/${file}.ts`,
      operations: operations.filter((operation) => operation.names.group.join('.') === path.join('.')),
      children: below.map(make),
      tag: path.length === 0 ? undefined : model.tags.find((tag) => groupName(tag.name) === path.at(-1)),
    };
    made.push(group);
    return group;
  };
  make({ path: [], className, file: fileName(uncapitalized(className)) });
  return made.reverse();
}
