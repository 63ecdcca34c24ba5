// `ApiClient`, the names of the package, and the modules that export everything.

import type { Credential } from '../../../client';
import type { Statement } from '../../../code/source-file';
import { join } from '../../../code/code';
import {
  docComment,
  identifier,
  objectKey,
  specifierOf,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { by } from '../../../support/order';
import { block, braced } from '../../ecmascript/layout';
import { sentName } from '../../ecmascript/operations/parameters';
import { securityCode, variablesCode } from '../../ecmascript/operations/security';
import { serversCode } from '../../ecmascript/operations/servers';
import { runtime } from '../../ecmascript/types/symbols';
import { PAGE_TYPES, RUNTIME_CLASSES, RUNTIME_TYPES, STREAM_TYPES } from '../names/assign';
import type { Plan } from '../plan';
import { runtimeType, typesPath, valueOf } from '../types/symbols';
import { userAgent } from '../../ecmascript/operations/descriptor';

const DOCS = docComment({
  prose: ['Settings and credentials of calls. `ApiClient.instance` is what APIs use by default.'],
});

export function clientStatements(plan: Plan): readonly Statement[] {
  const basePath = stringLiteral(plan.basePath);
  return [
    { kind: 'const', name: ts`definition`, initializer: definition(plan) },
    {
      kind: 'class',
      name: ts`ApiClient`,
      docs: DOCS,
      exported: true,
      extends: runtime('base-client', 'BaseClient'),
      members: [
        {
          kind: 'property',
          name: ts`CollectionFormatEnum`,
          static: true,
          docs: docComment({ prose: ['What stands between the items of a list.'] }),
          initializer: runtime('base-client', 'CollectionFormat'),
        },
        {
          kind: 'property',
          name: ts`instance`,
          static: true,
          docs: docComment({ prose: ['Shared by all APIs that are made without a client of their own.'] }),
          initializer: ts`new ApiClient()`,
        },
        {
          kind: 'constructor',
          docs: docComment({
            tags: [{ tag: 'param', name: ts`[basePath]`, text: 'In place of the document’s server.' }],
          }),
          parameters: [{ name: ts`basePath`, initializer: basePath }],
          body: ts`super(definition, basePath, ${basePath});`,
        },
      ],
    },
    { kind: 'code', code: ts`export default ApiClient;` },
  ];
}

export function clientTypes({ names }: Plan): readonly Statement[] {
  return [
    {
      kind: 'class',
      name: ts`ApiClient`,
      docs: DOCS,
      exported: true,
      extends: runtimeType('base-client', 'BaseClient', names.runtime('BaseClient')),
      members: [
        {
          kind: 'property',
          name: ts`CollectionFormatEnum`,
          static: true,
          type: ts`{ readonly CSV: ","; readonly SSV: " "; readonly TSV: "\\t"; readonly PIPES: "|"; readonly MULTI: "multi" }`,
          docs: docComment({ prose: ['What stands between the items of a list.'] }),
        },
        {
          kind: 'property',
          name: ts`instance`,
          static: true,
          type: ts`ApiClient`,
          docs: docComment({ prose: ['Shared by all APIs that are made without a client of their own.'] }),
        },
        { kind: 'constructor', parameters: [{ name: ts`basePath`, type: ts`string`, optional: true }] },
      ],
    },
    { kind: 'code', code: ts`export default ApiClient;` },
  ];
}

function definition(plan: Plan): Ecmascript {
  const { packageName } = plan.options;
  const version = valueOf('src/package.js', 'packageVersion');
  const schemes = plan.client.credentials.map(
    (credential) =>
      ts`${objectKey(credential.name)}: ${braced([...authentication(credential), ...environment(credential)])}`,
  );
  return block([
    userAgent(packageName, version),
    ts`servers: ${serversCode(plan.model.servers, 'javascript')}`,
    ts`security: ${securityCode(plan.client.security)}`,
    ts`authentications: ${schemes.length === 0 ? ts`{}` : block(schemes)}`,
  ]);
}

function environment(credential: Credential): readonly Ecmascript[] {
  const variables = variablesCode(credential);
  return variables === undefined ? [] : [ts`env: ${variables}`];
}

/** The entry of `authentications`. */
function authentication({ source, place, wireName, prefix }: Credential): readonly Ecmascript[] {
  switch (source) {
    case 'apiKey':
      return [
        ts`type: "apiKey"`,
        ts`in: ${stringLiteral(place)}`,
        ts`name: ${stringLiteral(sentName(place, wireName))}`,
        ...(prefix === undefined ? [] : [ts`prefix: ${stringLiteral(prefix)}`]),
      ];
    case 'basic':
    case 'bearer':
      return [ts`type: ${stringLiteral(source)}`];
    case 'other':
      return [ts`type: "http"`, ts`name: ${stringLiteral(prefix ?? '')}`];
    case 'oauth2':
      return [ts`type: "oauth2"`];
    case 'openIdConnect':
      return [ts`type: "oauth2"`, ts`unlisted: true`];
    default:
      return unreachable(source);
  }
}

export function packageStatements({ options }: Plan): readonly Statement[] {
  const constant = (name: string, value: string): Statement => ({
    kind: 'const',
    name: identifier(name),
    exported: true,
    initializer: stringLiteral(value),
  });
  return [constant('packageName', options.packageName), constant('packageVersion', options.packageVersion)];
}

export function packageTypes(): readonly Statement[] {
  return [ts`packageName`, ts`packageVersion`].map((name) => ({
    kind: 'const',
    name,
    exported: true,
    ambient: true,
    type: ts`string`,
  }));
}

/** Everything by name, and everything together as the default. */
export function indexStatements(place: 'src' | 'types'): readonly Statement[] {
  const names = ts`export * from "./exports.js";`;
  const lines =
    place === 'types'
      ? [names, ts`export * as default from "./exports.js";`]
      : // React Native's compiler knows no `export * as`.
        [ts`import * as all from "./exports.js";\n`, names, ts`export default all;`];
  return [{ kind: 'code', code: join(lines, ts`\n`) }];
}

/** All classes; in declarations, types of the runtime as well. */
export function exportStatements(plan: Plan, place: 'src' | 'types'): readonly Statement[] {
  const from = place === 'src' ? 'src/exports.js' : 'types/exports.d.ts';
  const line = (names: Ecmascript, module: string, keyword = ts`export`): Ecmascript => {
    const path = place === 'src' ? module : typesPath(module);
    return ts`${keyword} { ${names} } from ${stringLiteral(specifierOf(path, from))};`;
  };
  const runtimeNames = (list: readonly string[]): Ecmascript =>
    join(
      list.map((name) => {
        const own = plan.names.runtime(name);
        return own === name ? identifier(name) : ts`${identifier(name)} as ${identifier(own)}`;
      }),
      ts`, `,
    );
  const classes = [
    { name: 'ApiClient', module: 'src/ApiClient.js' },
    ...[...plan.apis].sort(by(({ home }) => home.file)).map(({ home, module }) => ({ name: home.name, module })),
    ...plan.models.map(({ home, module }) => ({ name: home.name, module })),
  ];
  const [apiError, ...others] = RUNTIME_CLASSES;
  const lines = [
    ...classes.map(({ name, module }) => line(identifier(name), module)),
    line(runtimeNames([apiError!]), 'src/runtime/api-error.js'),
    line(runtimeNames(others), 'src/runtime/errors.js'),
  ];
  if (place === 'types') {
    const homes: readonly (readonly [string, readonly string[]])[] = [
      ['api-response', ['ApiResponse']],
      ['credentials', ['Authentication']],
      ['call', RUNTIME_TYPES.filter((name) => name !== 'ApiResponse' && name !== 'Authentication')],
    ];
    if (plan.operations.some(({ call }) => call.stream !== undefined)) {
      const [stream, event] = STREAM_TYPES;
      lines.push(line(runtimeNames([stream!]), 'src/runtime/stream.js', ts`export type`));
      lines.push(line(runtimeNames([event!]), 'src/runtime/frames.js', ts`export type`));
    }
    if (plan.operations.some(({ pages }) => pages !== undefined)) {
      lines.push(line(runtimeNames(PAGE_TYPES), 'src/runtime/pages.js', ts`export type`));
    }
    for (const [module, list] of homes) {
      lines.push(line(runtimeNames(list), `src/runtime/${module}.js`, ts`export type`));
    }
  }
  return [
    {
      kind: 'code',
      code: join(lines, ts`\n`),
    },
  ];
}
