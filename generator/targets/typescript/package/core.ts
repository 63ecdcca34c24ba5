// The client's core: its options, credentials and servers.

import type { Statement, TypeMember } from '../../../code/source-file';
import { join } from '../../../code/code';
import {
  docComment,
  identifier,
  objectKey,
  propertyName,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { block, braced } from '../../ecmascript/layout';
import { runtimeCamelCase } from '../../ecmascript/names/style';
import { parameterCode } from '../../ecmascript/operations/parameters';
import { wellFormed } from '../../../support/plain-text';
import { namedServers } from '../operations/servers';
import type { Plan } from '../plan';
import { docsOf } from '../../ecmascript/prose';
import { securityCode, variablesCode } from '../../ecmascript/operations/security';
import { serversCode } from '../../ecmascript/operations/servers';
import { TAKEN } from '../names/taken';
import { fromFile, runtime } from '../types/symbols';
import { unionOf } from '../../ecmascript/types/unions';
import { userAgent } from '../../ecmascript/operations/descriptor';

/** The options, with what the environment may hold where the configuration names its variables. */
function environment({ credentials }: Plan): Ecmascript {
  const held = credentials.flatMap(({ credential, option }) => {
    const variables = variablesCode(credential);
    return variables === undefined ? [] : [ts`${objectKey(option)}: ${variables}`];
  });
  return held.length === 0 ? ts`options` : ts`${runtime('environment', 'withEnvironment')}(options, ${braced(held)})`;
}

export function coreStatements(plan: Plan): readonly Statement[] {
  const { className, compat } = plan.options;
  const options = identifier(`${className}Options`);
  const speakeasy = compat.optionNames === 'speakeasy';
  const given = environment(plan);
  const adapted = ts`...${runtime('speakeasy-options', 'clientOptions')}(definition, ${given}, ${stringLiteral(compat.envVarPrefix)}${serverNames(plan)})`;
  return [
    {
      kind: 'interface',
      name: options,
      docs: docComment({ prose: [`Options of the ${className} client.`] }),
      exported: true,
      extends: [
        speakeasy
          ? runtime('speakeasy-options', 'SpeakeasyClientOptions', 'type')
          : runtime('client', 'ClientOptions', 'type'),
      ],
      members: [...credentialMembers(plan), ...globalMembers(plan), ...serverMembers(plan), ...variableMembers(plan)],
    },
    {
      kind: 'interface',
      name: ts`RequestOptions`,
      docs: docComment({ prose: ['Options of one call; they win over those of the client.'] }),
      exported: true,
      extends: [
        speakeasy
          ? runtime('speakeasy-options', 'SpeakeasyCallOptions', 'type')
          : runtime('client', 'CallOptions', 'type'),
      ],
      members: globalMembers(plan),
    },
    {
      kind: 'const',
      name: ts`definition`,
      type: runtime('client', 'Definition', 'type'),
      initializer: definition(plan),
    },
    {
      kind: 'class',
      name: identifier(`${className}Core`),
      docs: docComment({ prose: ['The client that standalone functions take: nothing but options and credentials.'] }),
      exported: true,
      extends: runtime('client', 'ClientCore'),
      members: [
        {
          kind: 'constructor',
          parameters: [{ name: ts`options`, type: options, initializer: ts`{}` }],
          body: speakeasy ? ts`super(${adapted});` : ts`super(definition, ${given});`,
        },
      ],
    },
  ];
}

function credentialMembers(plan: Plan): readonly TypeMember[] {
  return plan.credentials.map(({ credential: { scheme }, option, type }) => ({
    kind: 'property',
    name: propertyName(option),
    docs: docsOf(scheme.docs),
    readonly: true,
    optional: true,
    type: ts`${type} | undefined`,
  }));
}

function globalMembers(plan: Plan): readonly TypeMember[] {
  return plan.globals.map(({ option, type, argument }) => ({
    kind: 'property',
    name: propertyName(option),
    docs: docsOf(argument.docs, { prose: [`Sent as \`${argument.wireName}\`.`] }),
    readonly: true,
    optional: true,
    type: unionOf([type, ts`undefined`]),
  }));
}

/** The names, as what adapts the options takes them. */
function serverNames(plan: Plan): Ecmascript {
  const names = namedServers(plan);
  return names === undefined ? ts`` : ts`, [${join(names.map(stringLiteral), ts`, `)}]`;
}

/** The choice of a server by its name. */
function serverMembers(plan: Plan): readonly TypeMember[] {
  const names = namedServers(plan);
  if (plan.options.compat.optionNames === 'own' || names === undefined) return [];
  return [
    {
      kind: 'property',
      name: ts`server`,
      docs: docComment({ prose: ["Which of the document's servers."] }),
      readonly: true,
      optional: true,
      type: unionOf([...names.map(stringLiteral), ts`undefined`]),
    },
  ];
}

/** The variables of the servers, where there are any. */
function variableMembers(plan: Plan): readonly TypeMember[] {
  const servers = [...plan.model.servers, ...plan.operations.flatMap(({ call }) => call.operation.servers)];
  const values = new Map<string, Set<string> | undefined>();
  for (const variable of servers.flatMap((server) => server.variables)) {
    const known = values.has(variable.name) ? values.get(variable.name) : new Set<string>();
    values.set(
      variable.name,
      known === undefined || variable.enum.length === 0 ? undefined : new Set([...known, ...variable.enum]),
    );
  }
  if (values.size === 0) return [];
  const named = [...values].filter(([name]) => !TAKEN.property.has(name));
  const members = named.map(([name, allowed]) => {
    const type = allowed === undefined ? ts`string` : join([...allowed].map(stringLiteral), ts` | `);
    return ts`readonly ${propertyName(name)}?: ${type} | undefined;`;
  });
  // What every object has cannot be declared as a text: such a variable is one of any name.
  if (named.length < values.size) members.push(ts`readonly [name: string]: string | undefined;`);
  return [
    {
      kind: 'property',
      name: ts`serverVariables`,
      docs: docComment({ prose: ["Values for the variables of the server's URL."] }),
      readonly: true,
      optional: true,
      type: ts`{ ${join(members, ts` `)} } | undefined`,
    },
  ];
}

function definition(plan: Plan): Ecmascript {
  const { packageName } = plan.options;
  const version = fromFile('src/package.ts', 'packageVersion', 'value');
  const names = plan.credentials.map(({ secret }) => secret);
  const secrets = [...new Set(names.flatMap((name) => [name, encodeURIComponent(wellFormed(name)).toLowerCase()]))];
  const globals = plan.globals.map(
    (global) =>
      ts`${propertyName(global.option)}: ${parameterCode(global.argument, runtimeCamelCase(global.argument.wireName), plan.codecs)}`,
  );
  return block([
    userAgent(packageName, version),
    ts`servers: ${serversCode(plan.model.servers, 'typescript')}`,
    ts`security: ${securityCode(plan.client.security)}`,
    ts`schemes: ${braced(plan.credentials.map(({ entry }) => entry))}`,
    ts`globals: ${braced(globals)}`,
    ts`secrets: [${join(secrets.map(stringLiteral), ts`, `)}]`,
  ]);
}
