// Names of everything that is exported: API classes, models, errors and types of the runtime, in one batch, since they
// share one namespace. Inline models are named as users of openapi-generator's client know them; extensions that other
// generators read (`x-speakeasy-name-override`) are not.

import { anchorHint, calledType, operationHint, recordedAs, typeRank, type Call, type Client } from '../../../client';
import type { ApiModel, Declaration, TypeId } from '../../../model';
import { fileName } from '../../../naming/file-name';
import { assignNames, countedFromOne, caseless, exact, type NameRequest } from '../../../naming/assign';
import type { RecordScope } from '../../../naming/register';
import { spacedOut } from '../../../naming/signs';
import { inlineLadder } from '../../ecmascript/names/inline';
import { apiName, className, methodName } from './style';
import { TAKEN } from './taken';

export interface Names {
  /** API classes by group, which is a tag; `''` for operations without one. */
  readonly apis: ReadonlyMap<string, Home>;
  /** Classes by type. */
  readonly models: ReadonlyMap<TypeId, Home>;
  /** Method names by call. */
  readonly methods: ReadonlyMap<string, MethodNames>;
  /** The name of the interface of optional arguments, by call. */
  readonly optionals: ReadonlyMap<string, string>;
  /** The name by which generated modules know a name of the runtime. */
  readonly runtime: (name: string) => string;
}

export interface Home {
  readonly name: string;
  /** Without folder and extension. */
  readonly file: string;
}

export interface MethodNames {
  readonly name: string;
  readonly withHttpInfo: string;
}

/** Exported beside APIs and models, or mentioned in declarations. */
export const RUNTIME_CLASSES = [
  'ApiError',
  'SDKError',
  'ConnectionError',
  'TimeoutError',
  'AbortedError',
  'RequestError',
  'DecodeError',
];
export const RUNTIME_TYPES = [
  'ApiResponse',
  'Authentication',
  'Callback',
  'PendingCall',
  'RequestOptions',
  'WithHttpInfo',
];
/** Where something streams. */
export const STREAM_TYPES = ['EventStream', 'ServerSentEvent'];
/** Where answers come in pages. */
export const PAGE_TYPES = ['Page', 'Pages'];
const RUNTIME_OTHERS = ['BaseClient', 'FileUpload', 'MethodOptions', 'Upload', 'ValueType'];

export function assignAll(model: ApiModel, client: Client, isClass: (declaration: Declaration) => boolean): Names {
  const methodsOf = nameMethods(client);
  const tags = client.groups.map(({ name }) => name);
  const classes = model.declarations.filter(isClass);
  const streaming = client.calls.some(({ stream }) => stream !== undefined) ? STREAM_TYPES : [];
  const paging = client.calls.some(({ pages }) => pages !== undefined) ? PAGE_TYPES : [];
  const requests: NameRequest[] = [
    ...tags.map((tag) => ({
      key: `api ${tag}`,
      ladder: [`${apiName(tag === '' ? 'default' : tag)} Api`, `${apiName(tag)} Tag Api`],
      rank: 0,
      of: { id: tag, role: 'api' },
    })),
    ...classes.map((declaration) => {
      const ladder = ladderOf(declaration, client);
      return {
        key: `model ${declaration.id}`,
        ladder,
        rank: 2 + typeRank(declaration),
        of: { thing: 'type', id: declaration.id } as const,
        called: calledType(declaration.names, ladder),
      };
    }),
    ...[...RUNTIME_CLASSES, ...RUNTIME_TYPES, ...RUNTIME_OTHERS, ...streaming, ...paging].map((name) => ({
      key: `runtime ${name}`,
      ladder: [name, `Runtime ${name}`],
      rank: 4,
      of: { id: name, role: 'of the runtime' },
    })),
    ...client.calls.map(({ id, operation, stream }) => ({
      key: `optionals ${id}`,
      ladder: [`${methodsOf.get(id)?.name ?? ''} Optionals`, `${methodsOf.get(id)?.name ?? ''} Optional Arguments`],
      rank: 5,
      of: {
        thing: 'operation',
        id: operation.id,
        role: stream?.when === 'second' ? 'optional arguments of the stream' : 'optional arguments',
      } as const,
    })),
  ];
  const named = assignNames(requests, {
    style: className,
    taken: TAKEN.type,
    fold: exact,
    numbered: countedFromOne,
    record: { kind: 'type' },
  });
  const name = (key: string): string => named.get(key) ?? '';
  const apis = filesOf(
    tags.map((tag) => [tag, name(`api ${tag}`)]),
    ['runtime'],
    { kind: 'api file', beside: ['model file'] },
  );
  return {
    apis,
    models: filesOf(
      classes.map(({ id }) => [id, name(`model ${id}`)]),
      [...apis.values()].map(({ file }) => file),
      { kind: 'model file', keys: 'type' },
    ),
    methods: methodsOf,
    optionals: new Map(client.calls.map(({ id }) => [id, name(`optionals ${id}`)])),
    runtime: (own) => name(`runtime ${own}`) || own,
  };
}

/** Pages of APIs and models share a folder, so that files of models are apart from those of APIs too. */
function filesOf(
  entries: readonly (readonly [string, string])[],
  taken: readonly string[],
  record: RecordScope,
): ReadonlyMap<string, Home> {
  const files = assignNames(
    entries.map(([key, name]) => ({ key, ladder: [name], rank: 1 })),
    {
      style: fileName,
      taken: new Set(taken.map((one) => fileName(one).toLowerCase())),
      fold: caseless,
      record,
    },
  );
  return new Map(entries.map(([key, name]) => [key, { name, file: files.get(key) ?? '' }]));
}

function nameMethods({ calls, policy }: Client): ReadonlyMap<string, MethodNames> {
  const isSecond = ({ stream }: Call): boolean => stream?.when === 'second';
  const plain = assignNames(
    calls.map((call) => {
      const whole = `${operationHint(call.operation, policy)}${isSecond(call) ? ' stream' : ''}`;
      const ladder = [whole, `${whole} ${call.operation.method.toLowerCase()}`];
      return { ...recordedAs(call), ladder, rank: isSecond(call) ? 2 : 1 };
    }),
    {
      style: methodName,
      taken: new Set(),
      fold: exact,
      record: { kind: 'method', keys: 'operation', beside: ['method with HTTP info'] },
    },
  );
  const withHttpInfo = assignNames(
    calls.map((call) => ({
      ...recordedAs(call),
      ladder: [`${plain.get(call.id) ?? ''}WithHttpInfo`],
      rank: isSecond(call) ? 2 : 1,
    })),
    {
      style: (hint) => hint,
      taken: new Set(plain.values()),
      fold: exact,
      record: { kind: 'method with HTTP info', keys: 'operation' },
    },
  );
  return new Map(calls.map(({ id }) => [id, { name: plain.get(id) ?? '', withHttpInfo: withHttpInfo.get(id) ?? '' }]));
}

function ladderOf(declaration: Declaration, { policy }: Client): readonly string[] {
  const { component, context, title } = declaration.names;
  const hints: string[] = [];
  if (component !== undefined) hints.push(component, `Model ${component}`);
  else if (title !== undefined) hints.push(spacedOut(title));
  if (context !== undefined) {
    hints.push(...inlineLadder(context, policy, (operation) => anchorHint(operation, policy)).map(spacedOut));
  }
  return hints.length === 0 ? ['InlineModel'] : hints;
}
