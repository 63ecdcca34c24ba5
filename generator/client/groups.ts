// The groups of operations by tag: in the order in which the document declares its tags, then in that of their first use.

import type { ApiModel, Operation, Tag } from '../model';
import { asOneWord } from '../naming/signs';
import { remembered } from '../support/remembered';
import type { Policy } from './policy';

export interface Group {
  /** The tag's name; empty for operations that have none. */
  readonly name: string;
  /** As declared. */
  readonly tag?: Tag;
  /** Ids, in the document's order. */
  readonly operations: readonly string[];
}

/**
 * The names of the groups that hold an operation; the empty name where it has no tag. Where each tag has a class, tags whose
 * classes would have one name (`Attachments` and `attachments`) share it, and so do operations without a tag and a tag `default`.
 */
export function groupNames(
  operation: Operation,
  { groups }: Pick<Policy, 'groups'>,
  tags: readonly Tag[],
): readonly string[] {
  if (operation.tags.length === 0)
    return [(groups === 'all' ? tags.find(({ name }) => name.toLowerCase() === 'default')?.name : undefined) ?? ''];
  return groups === 'first' ? operation.tags.slice(0, 1) : [...new Set(operation.tags.map((tag) => first(tag, tags)))];
}

function first(name: string, tags: readonly Tag[]): string {
  return tags.find((tag) => classOf(tag.name) === classOf(name))?.name ?? name;
}

const classOf = remembered(asOneWord);

export function groupsOf(model: ApiModel, policy: Pick<Policy, 'groups'>): readonly Group[] {
  const members = new Map<string, string[]>();
  for (const { name } of model.tags) members.set(name, []);
  for (const operation of model.operations) {
    for (const name of groupNames(operation, policy, model.tags)) {
      const found = members.get(name);
      if (found === undefined) members.set(name, [operation.id]);
      else found.push(operation.id);
    }
  }
  const tags = new Map(model.tags.map((tag) => [tag.name, tag]));
  return [...members].flatMap(([name, operations]): readonly Group[] => {
    const tag = tags.get(name);
    if (operations.length === 0) return [];
    return [tag === undefined ? { name, operations } : { name, tag, operations }];
  });
}
