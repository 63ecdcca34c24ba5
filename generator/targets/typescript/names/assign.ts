// Every public name of the client. What is declared inline is named after the component, function or webhook that it
// belongs to, and its place there.

import { calledType, typeRank, type Client } from '../../../client';
import type { ApiModel, Declaration, TypeId } from '../../../model';
import { fileName } from '../../../naming/file-name';
import { assignNames, caseless, exact, type NameRequest } from '../../../naming/assign';
import { mappedName } from '../../../naming/mappings';
import type { Of } from '../../../naming/register';
import { pascalCase } from '../../../naming/words';
import { hierarchyOf } from '../../ecmascript/models/hierarchy';
import { inlineLadder } from '../../ecmascript/names/inline';
import type { Sides } from '../types/sides';
import { placeTypes } from './homes';
import { nameOperations, type OperationNames } from './operations';
import { typeName, uncapitalized } from './style';
import { TAKEN } from './taken';
import type { Options } from '../options';

export interface TypeNames {
  readonly name: string;
  /** Of its own for requests, where that differs from the one for responses. */
  readonly inputName?: string;
  /** Where `name` stands for a base or its children: the base alone, and the same for requests. */
  readonly ownName?: string;
  readonly ownInputName?: string;
  /** Output path of the module that declares it. */
  readonly module: string;
}

/** The types that belong to one operation. */
export interface CallNames {
  readonly request: string;
  readonly response: string;
  readonly error: string;
}

export interface GroupNames {
  /** `['vault', 'sessions']` */
  readonly path: readonly string[];
  readonly className: string;
  /** Without folder and extension. */
  readonly file: string;
}

export interface Names {
  readonly operations: ReadonlyMap<string, OperationNames>;
  readonly calls: ReadonlyMap<string, CallNames>;
  readonly types: ReadonlyMap<TypeId, TypeNames>;
  /** By path, joined by dots; without the client class. */
  readonly groups: ReadonlyMap<string, GroupNames>;
}

const ROLES = ['Request', 'Response', 'Error'];

/** Types share one namespace, so that they are named together; `sides` says which are declared twice. */
export function assignAll(model: ApiModel, client: Client, { split }: Pick<Sides, 'split'>, options: Options): Names {
  const operations = nameOperations(client, options);
  const paths = groupPaths(operations.values());
  const requests = model.operations.flatMap(({ id }) => callRequests(id, operations.get(id)));
  for (const [key, path] of paths)
    requests.push({ key: `group ${key}`, ladder: classLadder(path), rank: 3, of: { id: key, role: 'group' } });
  for (const declaration of model.declarations) {
    const ladder = ladderOf(declaration, operations, client);
    const rank = declaration.names.override === undefined ? 1 + typeRank(declaration) : 0;
    const of = (role?: string): Of => ({
      thing: 'type',
      id: declaration.id,
      ...(role === undefined ? {} : { role }),
    });
    const called = calledType(declaration.names, ladder);
    requests.push({ key: `type ${declaration.id}`, ladder, rank, of: of(), called });
    const first = mappedName(called)?.name ?? ladder[0] ?? '';
    const isBase = hierarchyOf(declaration) !== undefined;
    if (isBase)
      requests.push({
        key: `own ${declaration.id}`,
        ladder: [`${first} Base`, `${first} Base Fields`],
        rank: 2,
        of: of('base'),
      });
    if (!split(declaration.id)) continue;
    if (isBase)
      requests.push({
        key: `own input ${declaration.id}`,
        ladder: [`${first} Base Input`],
        rank: 2,
        of: of('base input'),
      });
    requests.push({
      key: `input ${declaration.id}`,
      ladder: [`${first} Input`, `${first} Request Input`],
      rank: 2,
      of: of('input'),
    });
  }
  const { className } = options;
  const names = assignNames(requests, {
    style: typeName,
    taken: new Set([...TAKEN.type, className, `${className}Core`, `${className}Options`]),
    fold: exact,
    record: { kind: 'type' },
  });
  const name = (key: string): string => names.get(key) ?? '';
  const modules = placeTypes(model, operations, names);
  const types = model.declarations.map(({ id }): [TypeId, TypeNames] => {
    const inputName = names.get(`input ${id}`);
    const ownName = names.get(`own ${id}`);
    const ownInputName = names.get(`own input ${id}`);
    const named: TypeNames = {
      name: name(`type ${id}`),
      ...(inputName === undefined ? {} : { inputName }),
      ...(ownName === undefined ? {} : { ownName }),
      ...(ownInputName === undefined ? {} : { ownInputName }),
      module: modules.get(id) ?? '',
    };
    return [id, named];
  });
  const calls = model.operations.map(({ id }): [string, CallNames] => [
    id,
    { request: name(`${id} Request`), response: name(`${id} Response`), error: name(`${id} Error`) },
  ]);
  const files = groupFiles(paths, options);
  const groups = [...paths].map(([key, path]): [string, GroupNames] => [
    key,
    { path, className: name(`group ${key}`), file: files.get(key) ?? '' },
  ]);
  return { operations, calls: new Map(calls), types: new Map(types), groups: new Map(groups) };
}

function callRequests(id: string, names: Pick<OperationNames, 'types' | 'function'> | undefined): NameRequest[] {
  const { types, function: name } = names ?? { types: '', function: '' };
  return ROLES.map((role) => ({
    key: `${id} ${role}`,
    ladder: [`${types} ${role}`, `${name} ${role}`, `${name} Call ${role}`],
    rank: 2,
    of: { thing: 'operation', id, role },
  }));
}

/** Every group on the way to an operation. */
function groupPaths(operations: Iterable<OperationNames>): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const { group } of operations) {
    for (let length = 1; length <= group.length; length += 1) {
      paths.set(group.slice(0, length).join('.'), group.slice(0, length));
    }
  }
  return paths;
}

function classLadder(path: readonly string[]): readonly string[] {
  const whole = pascalCase(path.join(' '));
  return [pascalCase(path.at(-1) ?? ''), whole, `${whole} Group`];
}

function groupFiles(
  paths: ReadonlyMap<string, readonly string[]>,
  { className }: Options,
): ReadonlyMap<string, string> {
  return assignNames(
    [...paths].map(([key, path]) => ({ key, ladder: [path.at(-1) ?? '', path.join('-')], rank: 1 })),
    {
      style: fileName,
      taken: new Set([fileName(uncapitalized(className)).toLowerCase()]),
      fold: caseless,
      record: { kind: 'group file' },
    },
  );
}

function ladderOf(
  declaration: Declaration,
  operations: ReadonlyMap<string, OperationNames>,
  { policy }: Client,
): readonly string[] {
  const { override, component, context, title } = declaration.names;
  const hints: string[] = [];
  if (override !== undefined) hints.push(override);
  if (component !== undefined) hints.push(component, `${component} Model`);
  if (context !== undefined) {
    hints.push(...inlineLadder(context, policy, ({ id }) => operations.get(id)?.types ?? id));
  }
  if (hints.length === 0) hints.push(title ?? 'Type');
  return hints;
}
