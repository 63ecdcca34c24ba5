// Where an operation stands and what it is called: group of the class, method, standalone function. Tag gives the group,
// operationId without the tag's words the method; `x-speakeasy-group` and a name given on purpose come first.

import { operationHint, type Call, type Client, type Policy } from '../../../client';
import type { Operation } from '../../../model';
import { fileName } from '../../../naming/file-name';
import { assignNames, caseless, exact, type NameRequest } from '../../../naming/assign';
import type { RecordScope } from '../../../naming/register';
import { wordsOf } from '../../../naming/words';
import type { Options } from '../options';
import { functionName, groupName, methodName } from './style';
import { TAKEN } from './taken';

export interface OperationNames {
  /** `['vault', 'sessions']`; empty where the method stands on the client class itself. */
  readonly group: readonly string[];
  readonly method: string;
  readonly function: string;
  /** What its types are called after: its operationId, not its method, whose name may be given. */
  readonly types: string;
  /** Without extension: legal on every file system, and unique without regard to case. */
  readonly file: string;
}

interface Place {
  readonly operation: Operation;
  readonly group: readonly string[];
  readonly hints: readonly string[];
  readonly types: string;
}

export function nameOperations(
  { calls, policy }: Pick<Client, 'calls' | 'policy'>,
  options: Options,
): ReadonlyMap<string, OperationNames> {
  const places = apartFromMethods(calls.map((call) => placeOf(call, options, policy)));
  const groups = new Set(places.map(({ group }) => group.join('.')));
  const methods = new Map<string, string>();
  for (const group of groups) {
    const members = places.filter((place) => place.group.join('.') === group);
    const requests = members.map(({ operation, hints }): NameRequest => ({
      key: operation.id,
      ladder: hints,
      rank: operation.names.override === undefined ? 1 : 0,
    }));
    const children = [...groups].flatMap((other) => childOf(other, group));
    const taken = new Set([...TAKEN.method, ...children]);
    const record: RecordScope = { kind: 'method', of: { group }, keys: 'operation' };
    const scope = { style: methodName, taken, fold: exact, record };
    for (const [id, name] of assignNames(requests, scope)) methods.set(id, name);
  }
  const functions = assignNames(
    places.map(({ operation, group, hints }) => ({
      key: operation.id,
      ladder: [[...group, methods.get(operation.id)].join(' '), [...group, ...hints].join(' ')],
      rank: 1,
    })),
    {
      style: functionName,
      taken: TAKEN.function,
      fold: caseless,
      record: { kind: 'function', keys: 'operation' },
    },
  );
  const files = assignNames(
    places.map(({ operation }) => ({ key: operation.id, ladder: [functions.get(operation.id) ?? ''], rank: 1 })),
    {
      style: fileName,
      taken: new Set(),
      fold: caseless,
      record: { kind: 'function file', keys: 'operation' },
    },
  );
  return new Map(
    places.map(({ operation, group, types }): [string, OperationNames] => [
      operation.id,
      {
        group,
        types,
        method: methods.get(operation.id) ?? '',
        function: functions.get(operation.id) ?? '',
        file: files.get(operation.id) ?? '',
      },
    ]),
  );
}

function placeOf({ operation, groups }: Call, options: Options, policy: Policy): Place {
  const [tag = ''] = groups;
  const pinned = operation.extensions['x-speakeasy-group'];
  const root = options.group === '' ? [] : [options.group];
  const group =
    typeof pinned === 'string' ? pinned.split('.').map(groupName) : [...root, ...(tag === '' ? [] : [groupName(tag)])];
  const whole = operationHint(operation, policy);
  const words = wordsOf(whole);
  const prefix = wordsOf(tag);
  const starts = prefix.length > 0 && prefix.every((word, index) => word.toLowerCase() === words[index]?.toLowerCase());
  const short = starts ? words.slice(prefix.length).join(' ') : '';
  const hints = [operation.names.override, short, whole].filter(
    (hint) => hint !== undefined && hint !== '',
  ) as string[];
  const types = [options.group, whole].join(' ').trim();
  return { operation, group, hints: hints.length > 0 ? hints : ['call'], types };
}

/** A new group makes room for a method that is known by its name: both are members of the group above them. */
function apartFromMethods(places: readonly Place[]): readonly Place[] {
  const settled = new Map<string, readonly string[]>([['', []]]);
  const paths = [
    ...new Set(places.flatMap(({ group }) => group.map((_, index) => group.slice(0, index + 1).join('.')))),
  ];
  for (let depth = 1; settled.size <= paths.length; depth += 1) {
    const level = paths.map((path) => path.split('.')).filter(({ length }) => length === depth);
    for (const above of new Set(level.map((path) => path.slice(0, -1).join('.')))) {
      const children = level.filter((path) => path.slice(0, -1).join('.') === above).map((path) => path.at(-1) ?? '');
      const parent = settled.get(above) ?? [];
      const names = assignNames(
        children.map((child) => ({ key: child, ladder: [child, `${child}Group`], rank: 1 })),
        {
          style: (hint) => hint,
          taken: new Set(),
          fold: exact,
          record: { kind: 'group', of: { group: parent.join('.') }, beside: ['method'] },
        },
      );
      for (const child of children) {
        const path = above === '' ? child : `${above}.${child}`;
        settled.set(path, [...parent, names.get(child) ?? child]);
      }
    }
  }
  return places.map((place) => ({ ...place, group: settled.get(place.group.join('.')) ?? place.group }));
}

/** The name of the sub-group of `group` that leads to `other`, where there is one. */
function childOf(other: string, group: string): readonly string[] {
  if (other === '' || other === group) return [];
  if (group === '') return [other.split('.', 1)[0] ?? ''];
  return other.startsWith(`${group}.`) ? [other.slice(group.length + 1).split('.', 1)[0] ?? ''] : [];
}
