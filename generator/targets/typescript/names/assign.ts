// Names and homes of the declared types. A component has a module of its own; what is declared inline stands in the
// module of the component, function or webhook that it belongs to, and is named after it and its place there.

import type { ApiModel, Declaration, NameStep, TypeId } from '../../../model';
import { fileName } from '../../../naming/file-name';
import { assignNames, type NameRequest } from '../../../naming/assign';
import { pascalCase } from '../../../naming/words';
import { legalName } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { anchorName } from '../../ecmascript/names/anchors';
import type { OperationNames } from './operations';
import type { Options } from '../options';

export interface TypeNames {
  readonly name: string;
  /** Of its own for requests, where that differs from the one for responses. */
  readonly inputName?: string;
  /** Output path of the module that declares it. */
  readonly module: string;
}

export interface NamedTypes {
  readonly declarations: ReadonlyMap<TypeId, TypeNames>;
  /** By `<function> Request`, `<function> Response`, `<function> Error`, and by `group <path>`. */
  readonly others: ReadonlyMap<string, string>;
}

/** Names that generated modules use for something else. */
const TAKEN = `Array Blob Date Omit Promise ReadableStream Record Uint8Array RequestInit
  APIError APIErrorInit APIOperation APIPromise AbortedError ApiKey CallError CallOptions ClientCore ClientOptions ConnectionError
  Credential DecodeError Definition FileUpload HTTPDetails Hook HookContext ListCodec LogEvent NamedFile ObjectCodec RequestError RequestOptions
  Result RetryConfig SDKError SentRequest TimeoutError TupleCodec UnionCodec Upload UserPassword WithHTTP Codec`;

export function nameTypes(
  model: ApiModel,
  operations: ReadonlyMap<string, OperationNames>,
  hasInput: (id: TypeId) => boolean,
  extras: readonly NameRequest[],
  options: Options,
): NamedTypes {
  const requests: NameRequest[] = [...extras];
  for (const declaration of model.declarations) {
    const ladder = ladderOf(declaration, operations);
    const rank = declaration.names.override !== undefined ? 0 : declaration.origin === 'component' ? 1 : 2;
    requests.push({ key: `type ${declaration.id}`, ladder, rank });
    if (!hasInput(declaration.id)) continue;
    const [first = ''] = ladder;
    requests.push({ key: `input ${declaration.id}`, ladder: [`${first} Input`, `${first} Request Input`], rank: 2 });
  }
  const { className } = options;
  const names = assignNames(requests, {
    style: (hint) => legalName(pascalCase(hint) || 'Type', 'type'),
    taken: new Set([...TAKEN.split(/\s+/), className, `${className}Core`, `${className}Options`]),
    fold: (name) => name,
  });
  const modules = placeTypes(model, operations, names);
  const declarations = model.declarations.map(({ id }): [TypeId, TypeNames] => {
    const inputName = names.get(`input ${id}`);
    const named = { name: names.get(`type ${id}`) ?? '', module: modules.get(id) ?? '' };
    return [id, inputName === undefined ? named : { ...named, inputName }];
  });
  return { declarations: new Map(declarations), others: names };
}

function ladderOf(declaration: Declaration, operations: ReadonlyMap<string, OperationNames>): readonly string[] {
  const { override, component, context, title } = declaration.names;
  const hints: string[] = [];
  if (override !== undefined) hints.push(override);
  if (component !== undefined) hints.push(component, `${component} Model`);
  if (context !== undefined) {
    const anchor = anchorName(context, (id) => operations.get(id)?.function ?? id);
    hints.push([anchor, ...context.steps.map((step) => wordOf(step, 'short'))].join(' '));
    hints.push([anchor, ...context.steps.map((step) => wordOf(step, 'long'))].join(' '));
  }
  if (hints.length === 0) hints.push(title ?? 'Type');
  return hints;
}

function wordOf(step: NameStep, length: 'short' | 'long'): string {
  switch (step.kind) {
    case 'property':
      return step.name;
    case 'items':
      return 'item';
    case 'values':
      return 'value';
    case 'pattern':
      return `pattern ${step.index + 1}`;
    case 'prefix-item':
      return `item ${step.index + 1}`;
    case 'variant':
      return `option ${step.index + 1}`;
    case 'part':
      return `part ${step.index + 1}`;
    case 'parameter':
      return length === 'short' ? step.name : `${step.in} ${step.name}`;
    case 'request-body':
      return length === 'short' ? 'request body' : `${step.mediaType ?? ''} request body`;
    case 'response':
      return length === 'short' ? 'response body' : `${step.status} ${step.mediaType ?? ''} response body`;
    case 'response-header':
      return length === 'short' ? `${step.name} header` : `${step.status} ${step.name} header`;
    case 'callback':
      return length === 'short' ? step.name : `${step.name} ${step.method}`;
    default:
      return unreachable(step);
  }
}

/** Which module declares each type. */
function placeTypes(
  model: ApiModel,
  operations: ReadonlyMap<string, OperationNames>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<TypeId, string> {
  const homes = model.declarations.map((declaration) => [declaration, homeOf(declaration)] as const);
  const byComponent = new Map<string, string>();
  for (const [{ id }, home] of homes) if (home.own) byComponent.set(home.key, names.get(`type ${id}`) ?? '');
  const keys = [...new Set(homes.flatMap(([, home]) => (home.operation === undefined ? [home.key] : [])))];
  const files = assignNames(
    keys.map((key) => {
      const name = byComponent.get(key) ?? pascalCase(key);
      return { key, ladder: [`${name.slice(0, 1).toLowerCase()}${name.slice(1)}`], rank: byComponent.has(key) ? 1 : 2 };
    }),
    { style: fileName, taken: new Set(), fold: (name) => name.toLowerCase() },
  );
  return new Map(
    homes.map(([{ id }, home]): [TypeId, string] => {
      const operation = home.operation === undefined ? undefined : operations.get(home.operation);
      return [id, operation ? `src/funcs/${operation.file}.ts` : `src/models/${files.get(home.key) ?? 'unnamed'}.ts`];
    }),
  );
}

interface Home {
  readonly key: string;
  readonly operation?: string;
  /** The declaration that gives the module its name. */
  readonly own?: true;
}

function homeOf(declaration: Declaration): Home {
  const { component, context } = declaration.names;
  // Two files may each have a component of this name: the id tells them apart.
  if (declaration.origin === 'component') return { key: `component ${homeId(declaration)}`, own: true };
  const anchor = context?.anchor;
  if (anchor?.kind === 'operation') return { key: '', operation: anchor.id };
  if (anchor?.kind === 'webhook') return { key: `${anchor.name} webhook` };
  return { key: `component ${anchor?.name ?? component ?? 'unnamed'}` };
}

function homeId(declaration: Declaration): string {
  const pinned = /^#\/components\/schemas\/[^/]+$/.test(declaration.id);
  return pinned ? (declaration.names.component ?? declaration.id) : declaration.id;
}
