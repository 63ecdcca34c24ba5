// Every name of the client, assigned scope by scope: API classes, methods, models, fields, arguments, modules. Collisions are
// resolved here and nowhere else; within a scope the ladder goes from the old client's name to qualified ones. Overrides that
// other generators invented are not looked at: the old client had the names of the document.

import {
  calledType,
  callHints,
  pagedContent,
  recordedAs,
  typeRank,
  type Client,
  type Group,
  type Policy,
} from '../../../client';
import type { ApiModel, Declaration, TypeId } from '../../../model';
import { assignNames, countedFromOne, caseless, exact, type NameRequest } from '../../../naming/assign';
import type { RecordScope } from '../../../naming/register';
import { classesOf } from '../types/kinds';
import { ladderOf } from './ladder';
import { apiName, ITERATING, modelName, moduleName, operationName, variableName } from './style';
import { TAKEN } from './taken';

export interface ApiName {
  readonly group: Group;
  readonly className: string;
  readonly module: string;
}

export interface ModelName {
  readonly className: string;
  readonly module: string;
}

export interface Names {
  /** By tag. */
  readonly apis: ReadonlyMap<string, ApiName>;
  /** By tag and the call's id: `tag id`. */
  readonly methods: ReadonlyMap<string, string>;
  readonly models: ReadonlyMap<TypeId, ModelName>;
}

const SUFFIXES = ['_with_http_info', '_without_preload_content'];

export function assignAll(model: ApiModel, client: Client): Names {
  const apis = nameApis(client);
  const methods = nameMethods(client);
  const classes = new Set([...TAKEN.type, ...[...apis.values()].map(({ className }) => className)]);
  return { apis, methods, models: nameModels(classesOf(model.declarations), classes, client.policy) };
}

function nameApis({ groups }: Client): ReadonlyMap<string, ApiName> {
  const names = assignNames(
    groups.map(({ name }) => ({ key: name, ladder: [name === '' ? 'default' : name], rank: 1 })),
    {
      style: apiName,
      taken: TAKEN.group,
      fold: (name) => moduleName(name),
      numbered: (name, count) => `${name.slice(0, -3)}${count}Api`,
      record: { kind: 'api', beside: ['type'] },
    },
  );
  return new Map(
    groups.map((group) => {
      const className = names.get(group.name) ?? '';
      return [group.name, { group, className, module: moduleName(className) }];
    }),
  );
}

function nameMethods({ groups, calls, policy }: Client): ReadonlyMap<string, string> {
  const result = new Map<string, string>();
  for (const { name: tag } of groups) {
    const requests = calls
      .filter((call) => call.groups.includes(tag))
      .map((call): NameRequest => {
        const rank = call.stream?.when === 'second' ? 2 : 1;
        return { ...recordedAs(call), ladder: callHints(call, policy), rank };
      });
    const record: RecordScope = { kind: 'method', of: { group: tag }, keys: 'operation' };
    let taken = TAKEN.method;
    let names = assignNames(requests, { style: operationName, taken, fold: exact, numbered, record });
    // `x_with_http_info` may be the twin of `x` and an operation of its own: then the operation moves away.
    const paged = new Set(calls.filter((call) => pagedContent(call) !== undefined).map(({ id }) => id));
    const twins = new Set(
      [...names].flatMap(([id, name]) => [...SUFFIXES, ...(paged.has(id) ? [ITERATING] : [])].map((it) => name + it)),
    );
    if ([...names.values()].some((name) => twins.has(name))) {
      taken = new Set([...taken, ...twins]);
      names = assignNames(requests, { style: operationName, taken, fold: exact, numbered, record });
    }
    for (const [id, name] of names) result.set(`${tag} ${id}`, name);
  }
  return result;
}

function numbered(name: string, count: number): string {
  return `${name}_${count}`;
}

function nameModels(
  declared: readonly Declaration[],
  taken: ReadonlySet<string>,
  policy: Policy,
): ReadonlyMap<TypeId, ModelName> {
  const requests = declared.map((declaration): NameRequest => {
    const rank = 1 + typeRank(declaration);
    const ladder = ladderOf(declaration, policy);
    return { key: declaration.id, ladder, rank, called: calledType(declaration.names, ladder) };
  });
  const style = (hint: string): string => {
    const name = modelName(hint);
    return taken.has(name) ? `Model${name}` : name;
  };
  const names = assignNames(requests, {
    style,
    taken,
    fold: (name) => moduleName(name).replaceAll('_', ''),
    numbered: countedFromOne,
    record: { kind: 'type', keys: 'type', beside: ['api'] },
  });
  return new Map(
    declared.map(({ id }) => {
      const className = names.get(id) ?? '';
      return [id, { className, module: moduleName(className) }];
    }),
  );
}

/** The fields of a model, by wire name. */
export function nameFields(type: TypeId, wireNames: readonly string[]): ReadonlyMap<string, string> {
  return assignNames(
    wireNames.map((wireName) => ({
      key: wireName,
      ladder: [wireName],
      rank: 1,
      called: { by: 'nameMappings', name: wireName },
    })),
    {
      style: (hint) => {
        const name = variableName(hint);
        return TAKEN.property.has(name) ? `${name}_` : name;
      },
      taken: TAKEN.property,
      fold: exact,
      numbered,
      record: { kind: 'property', of: { type } },
    },
  );
}

/** Any other scope: arguments of a method, members of an enumeration. */
export function nameInScope(
  requests: readonly (Omit<NameRequest, 'rank'> & Partial<Pick<NameRequest, 'rank'>>)[],
  record: RecordScope,
  style: (hint: string) => string,
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  return assignNames(
    requests.map((request) => ({ ...request, rank: request.rank ?? 1 })),
    { style, taken, fold: style === variableName ? exact : caseless, numbered, record },
  );
}
