// Each operation, type, and known value of a TypeScript client of one version, asked of that of another: by what is in its
// types, as far as programs have to do with them, and by the names that stand in its declarations. A use breaks also where a
// type breaks that it holds.

import type { OutlineModel, OutlineOperation } from '../../../generator/targets/outline';
import { membersFrom, namesIn, type Parameter, type Use } from './uses';
import type { Version } from './versions';

/** `old` and `now`: the folders of both clients, beside the program. */
export function typescriptHead(old: string, now: string): readonly string[] {
  return [
    `import type * as old from './${old}/src/index.js';`,
    `import type * as now from './${now}/src/index.js';`,
    `type Request<F> = F extends (client: never, request: infer R, options?: infer _) => unknown ? R : never;`,
    `type Value<F> = F extends (...all: never[]) => Promise<infer R> ? Extract<R, { readonly ok: true }> extends { readonly value: infer V } ? V : never : never;`,
    // A type that could not be taken apart would fit all others.
    `type Known<T> = [T] extends [never] ? false : true;`,
  ];
}

export function typescriptUses(
  { files, source: { model, outline } }: Version,
  old: string,
  now: string,
): readonly Use[] {
  const usages = new Map(model.declarations.map(({ id, usage }) => [id, usage]));
  const core = outline.target_specific?.['core'] as { readonly class: string };
  const root = core.class.replace(/Core$/, '');
  const client = String(outline.target_specific?.['class'] ?? root);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (module: string | undefined): string => texts.get(module ?? '') ?? '';
  const inNow = namesIn(outline.models.flatMap(({ name, input }) => (input === undefined ? [name] : [name, input])), 'now'); // prettier-ignore
  return [
    { owner: root, text: `export const options = (all: old.${root}Options): now.${root}Options => all;` },
    ...outline.operations.flatMap((each, at) => operationUses(each, at, client, old, now)),
    ...outline.operations.flatMap((each, at) => declaredCall(each, at, client, textOf(each.function?.module), inNow)),
    ...outline.models.flatMap((each, at) => declaredType(each, at, textOf(each.module), inNow)),
    ...outline.models.flatMap((each, at) => {
      const { request = false, response = false, error = false, webhook = false } = usages.get(each.id) ?? {};
      const unused = !request && !response && !error && !webhook;
      return modelUses(each, at, request || unused, response || error || webhook || unused, old, now);
    }),
  ];
}

function moduleText(folder: string, module: string): string {
  return `import('./${folder}/${module.replace(/\.ts$/, '.js')}')`;
}

function operationUses(each: OutlineOperation, at: number, root: string, old: string, now: string): readonly Use[] {
  const standalone = each.function;
  if (standalone === undefined) return [];
  const was = `typeof ${moduleText(old, standalone.module)}.${standalone.name}`;
  const is = `typeof ${moduleText(now, standalone.module)}.${standalone.name}`;
  const owner = ownerOfCall(each);
  return [
    `export const method${at} = (client: now.${root}): unknown => client.${owner};`,
    `export const value${at} = (value: Value<${is}>): Value<${was}> => value;`,
    `export const known${at}: Known<Value<${was}>> = true;`,
    ...(each.request === 'none'
      ? [`export const request${at} = (call: ${is}): unknown => call(null as never);`]
      : [
          `export const taken${at}: Known<Request<${was}>> = true;`,
          `export const request${at} = (request: Request<${was}>): Request<${is}> => request;`,
        ]),
  ].map((text) => ({ owner, text }));
}

function ownerOfCall({ class: group = '', name }: OutlineOperation): string {
  return [group, name].filter((part) => part !== '').join('.');
}

type InNow = (type: string) => string;

/** A request is an object literal, in which nothing may stand that is not declared. */
function declaredCall(each: OutlineOperation, at: number, root: string, text: string, inNow: InNow): readonly Use[] {
  const owner = ownerOfCall(each);
  const members = membersFrom(text, /export interface \w+Request(?= \{)/.exec(text)?.[0] ?? 'export interface Request');
  const body = each.arguments.find((argument) => argument.in === 'body');
  const given = each.request === 'body' ? inNow(body?.type ?? '') : literalType(members, inNow);
  const value = each.request === 'body' ? 'given' : literal(members);
  const returns = each.returns === '' || each.returns === 'void' ? 'void' : inNow(each.returns);
  return [
    ...(each.request === 'none'
      ? []
      : [`export const named${at} = (client: now.${root}, given: ${given}): Promise<${returns}> => client.${owner}(${value});`]),
    ...each.responses.flatMap(({ error, type }, which) =>
      error === undefined ? [] : [`export const raised${at}_${which} = (error: now.errors.${error}): ${inNow(type)} | undefined => error.data;`],
    ),
  ].map((line) => ({ owner, text: line }));
} // prettier-ignore

function declaredType({ name, input }: OutlineModel, at: number, text: string, inNow: InNow): readonly Use[] {
  const read = membersFrom(text, `export interface ${name}`);
  const sent = input === undefined ? read : membersFrom(text, `export interface ${input}`);
  return [
    ...read.map(
      (each, index) =>
        `export const member${at}_${index} = (value: now.${name}): ${inNow(each.type)} => value[${keyOf(each.name)}];`,
    ),
    ...(sent.length === 0
      ? []
      : [`export const made${at} = (given: ${literalType(sent, inNow)}): now.${input ?? name} => (${literal(sent)});`]),
  ].map((line) => ({ owner: name, text: line }));
}

/** A member's name is quoted where it is no identifier. */
function keyOf(name: string): string {
  return name.startsWith('"') ? name : JSON.stringify(name);
}

function literalType(members: readonly Parameter[], inNow: InNow): string {
  return `{ ${members.map(({ name, mark, type }) => `${name}${mark}: ${inNow(type)}`).join('; ')} }`;
}

function literal(members: readonly Parameter[]): string {
  return `{ ${members.map(({ name }) => `${name}: given[${keyOf(name)}]`).join(', ')} }`;
}

function modelUses(
  { name, input, module, kind }: OutlineModel,
  at: number,
  sent: boolean,
  read: boolean,
  old: string,
  now: string,
): readonly Use[] {
  const [was, is] = [moduleText(old, module), moduleText(now, module)];
  const taken = input ?? name;
  return [
    ...(read ? [`export const read${at} = (value: ${is}.${name}): ${was}.${name} => value;`] : []),
    ...(sent ? [`export const sent${at} = (value: ${was}.${taken}): ${is}.${taken} => value;`] : []),
    ...(kind === 'enum'
      ? [
          `export const values${at} = (values: typeof ${is}.${name}): Readonly<Record<keyof typeof ${was}.${name}, unknown>> => values;`,
        ]
      : []),
  ].map((text) => ({ owner: name, text }));
}
