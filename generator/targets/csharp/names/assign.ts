// Every public name of the client: models, unions and enums in the namespace `Model` with their members, API classes and
// their methods. What may collide is assigned in one batch.

import {
  calledType,
  callHints,
  isFurther,
  pagedContent,
  recordedAs,
  typeRank,
  type Call,
  type Client,
  type Group,
  type Policy,
} from '../../../client';
import type { ApiModel, Declaration, TypeId } from '../../../model';
import { assignNames, countedFromOne, caseless } from '../../../naming/assign';
import { sayable } from '../../../naming/spelled';
import { isEnum } from '../types/kinds';
import { known, rungs, typeLadder } from './ladder';
import { innerEnums, memberNames, type MemberNames } from './members';
import { apiName, modelName, operationName } from './style';
import { OF_TOKENS, OF_WEBHOOKS, TAKEN } from './taken';

/** Where a declared type lives. */
export interface TypeHome {
  /** `Session`, `Connection.StateEnum`. */
  readonly name: string;
  readonly converter: string;
}

/** An API class, with the names of its methods by the ids of their calls. */
export interface ApiName {
  readonly name: string;
  readonly group: Group;
  /** In the order of the group's operations. */
  readonly calls: readonly Call[];
  readonly methods: ReadonlyMap<string, string>;
}

export interface Names {
  readonly homes: ReadonlyMap<TypeId, TypeHome>;
  readonly members: ReadonlyMap<TypeId, MemberNames>;
  /** File names and class names that are taken in the namespace `Model`. */
  readonly taken: ReadonlySet<string>;
  readonly apis: readonly ApiName[];
}

/** `PhoneApi` has an interface `IPhoneApi`, which is no name for another class. */
const withInterface = (name: string): string => caseless(name).replace(/^i+/, '');

export function assignAll(model: ApiModel, client: Client): Names {
  const apis = nameApis(client);
  const classes = apis.flatMap(({ name }) => [name, `I${name}`, `I${name}Sync`, `I${name}Async`]);
  const runtime = [
    ...(client.webhooks === undefined ? [] : OF_WEBHOOKS),
    ...(client.tokenFlows.length === 0 ? [] : OF_TOKENS),
  ];
  return { ...nameTypes(model, client.policy, new Set([...classes, ...runtime])), apis };
}

/** `classes`: those of operations and of the runtime that programs of this API have in scope beside the models. */
function nameTypes(model: ApiModel, policy: Policy, classes: ReadonlySet<string>): Omit<Names, 'apis'> {
  const declarations = model.declarations.filter(
    (declaration) => declaration.kind === 'object' || declaration.kind === 'union' || isEnum(declaration),
  );
  const inner = innerEnums(model, declarations);
  const inside = new Set([...inner.values()].flatMap((enums) => enums.map(({ id }) => id)));
  const top = declarations.filter(({ id }) => !inside.has(id));
  const assigned = assignNames(
    top.map((declaration) => {
      const ladder = typeLadder(declaration.names, policy);
      return {
        key: declaration.id,
        ladder: ladder.flatMap(rungs).map((hint) => apart(hint, declaration, classes)),
        rank: 1 + typeRank(declaration),
        called: calledType(declaration.names, ladder),
      };
    }),
    {
      style: modelName,
      taken: TAKEN.type,
      fold: caseless,
      numbered: countedFromOne,
      record: { kind: 'type', keys: 'type', beside: ['result'] },
    },
  );
  const taken = new Set([...assigned.values(), ...TAKEN.type]);
  const converters = assignNames(
    top.map(({ id }) => ({ key: id, ladder: [`${assigned.get(id) ?? ''}JsonConverter`], rank: 1 })),
    { style: (hint) => hint, taken, fold: caseless },
  );
  const homes = new Map<TypeId, TypeHome>();
  for (const { id } of top) homes.set(id, { name: assigned.get(id) ?? '', converter: converters.get(id) ?? '' });
  const members = new Map<TypeId, MemberNames>();
  for (const declaration of top) {
    if (declaration.kind !== 'object') continue;
    const name = assigned.get(declaration.id) ?? '';
    const found = memberNames(declaration, name, inner.get(declaration.id) ?? []);
    members.set(declaration.id, found);
    for (const [id, enumName] of found.enums)
      homes.set(id, { name: `${name}.${enumName}`, converter: `${name}.${enumName}JsonConverter` });
  }
  return { homes, members, taken: new Set([...taken, ...converters.values()]) };
}

/** A class has no member of its own name (CS0542), and no program can mean it where a class of the client has its name (CS0104). */
function apart(hint: string, { kind }: Declaration, classes: ReadonlySet<string>): string {
  const name = modelName(hint);
  return classes.has(name) || TAKEN.declared[kind]?.has(name) === true ? `Model ${hint}` : hint;
}

function nameApis({ groups, calls, policy }: Client): readonly ApiName[] {
  const names = assignNames(
    groups.map(({ name }) => ({
      key: name,
      ladder: (name === '' ? ['Default'] : rungs(name).map(sayable)).map((hint) => `${hint} api`),
      rank: 1,
    })),
    { style: apiName, taken: TAKEN.group, fold: withInterface, record: { kind: 'api' } },
  );
  const byOperation = new Map<string, Call[]>();
  for (const call of calls) byOperation.set(call.operation.id, [...(byOperation.get(call.operation.id) ?? []), call]);
  return groups.map((group) => {
    const name = names.get(group.name) ?? '';
    const held = group.operations.flatMap((id) => byOperation.get(id) ?? []);
    return { name, group, calls: held, methods: nameMethods(held, name, group.name, policy) };
  });
}

function nameMethods(calls: readonly Call[], api: string, group: string, policy: Policy): ReadonlyMap<string, string> {
  const paged = new Set(calls.filter((call) => pagedContent(call) !== undefined).map(({ id }) => id));
  const names = namesBeside(new Set([...TAKEN.method, api]), calls, group, policy);
  // `XPages` may be what iterates over the pages of `X` and an operation of its own: then the operation moves away.
  const iterating = new Set([...names].filter(([id]) => paged.has(id)).map(([, name]) => `${name}Pages`));
  return [...names.values()].some((name) => iterating.has(name))
    ? namesBeside(new Set([...TAKEN.method, api, ...iterating]), calls, group, policy)
    : names;
}

function namesBeside(
  taken: ReadonlySet<string>,
  calls: readonly Call[],
  group: string,
  policy: Policy,
): ReadonlyMap<string, string> {
  return assignNames(
    calls.map((call) => ({
      ...recordedAs(call),
      ladder: callHints(call, policy)
        .slice(0, 1)
        .flatMap((hint) => methodRungs(hint, call)),
      rank: rankOfCall(call),
    })),
    {
      style: operationName,
      taken,
      // `X`, `XAsync`, `XWithHttpInfo` and `XWithHttpInfoAsync` belong together.
      fold: (name) => name.replace(/(WithHttpInfo)?(Async)?$/, ''),
      record: { kind: 'method', of: { group }, keys: 'operation' },
    },
  );
}

/** In an operationId words begin after `:`, `;` and `#` too. */
function methodRungs(hint: string, { operation }: Call): readonly string[] {
  const [, written = hint] = rungs(hint);
  return [known(operation.operationId === undefined ? hint : hint.replace(/[:;#]/g, ' ')), written];
}

/** A further call of an operation comes after all others, which keep their names. */
function rankOfCall(call: Call): number {
  const { operation } = call;
  if (isFurther(call)) return 3;
  return operation.operationId === operation.id ? 1 : 2;
}
