// The class facade: a class for each group of operations, and the client class above them.

import type { ApiModel, Tag } from '../../../model';
import { fileName } from '../../../naming/file-name';
import type { NameRequest } from '../../../naming/assign';
import { assignNames } from '../../../naming/assign';
import { groupClassHint, groupName, type OperationNames } from '../names/operations';
import type { OperationPlan } from './plan';
import type { Options } from '../options';

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

export interface GroupPlanner {
  readonly requests: readonly NameRequest[];
  finish(operations: readonly OperationPlan[], names: ReadonlyMap<string, string>): readonly GroupPlan[];
}

export function planGroups(
  model: ApiModel,
  operationNames: ReadonlyMap<string, OperationNames>,
  options: Options,
): GroupPlanner {
  const paths = new Map<string, readonly string[]>();
  for (const { group } of operationNames.values()) {
    for (let length = 1; length <= group.length; length += 1) {
      paths.set(group.slice(0, length).join('.'), group.slice(0, length));
    }
  }
  const requests = [...paths].map(([key, path]): NameRequest => ({
    key: `group ${key}`,
    ladder: groupClassHint(path),
    rank: 3,
  }));
  const files = assignNames(
    [...paths].map(([key, path]) => ({
      key,
      ladder: [path.at(-1) ?? '', path.join('-')],
      rank: 1,
    })),
    { style: fileName, taken: new Set([options.className.toLowerCase()]), fold: (name) => name.toLowerCase() },
  );
  const tagOf = (path: readonly string[]): Tag | undefined =>
    model.tags.find((tag) => groupName(tag.name) === path.at(-1));
  return {
    requests,
    finish(operations, names) {
      const made: GroupPlan[] = [];
      const make = (path: readonly string[]): GroupPlan => {
        const key = path.join('.');
        const below = [...paths.values()].filter(
          (other) => other.length === path.length + 1 && path.every((name, index) => other[index] === name),
        );
        const root = path.length === 0;
        const group: GroupPlan = {
          path,
          className: root ? options.className : (names.get(`group ${key}`) ?? ''),
          module: `src/sdk/${root ? fileName(`${options.className.slice(0, 1).toLowerCase()}${options.className.slice(1)}`) : (files.get(key) ?? '')}.ts`,
          operations: operations.filter((operation) => operation.names.group.join('.') === key),
          children: below.map(make),
          tag: root ? undefined : tagOf(path),
        };
        made.push(group);
        return group;
      };
      make([]);
      return made.reverse();
    },
  };
}
