// Each operation, type and known value of a JavaScript client, used as its declarations say: arguments, options, what is given,
// properties, constructors, members of enums, variants.

import type { OutlineModel, OutlineOperation } from '../../../generator/targets/outline';
import { namesIn, parametersFrom, typeFrom, type Parameter, type Use } from './uses';
import type { Version } from './versions';

export function javascriptHead(version: string): readonly string[] {
  return [`import * as now from './${version}/types/index.js';`];
}

export function javascriptUses({ files, source: { outline } }: Version): readonly Use[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (module: string): string =>
    texts.get(module.replace(/^src\/(.*)\.js$/, 'types/$1.d.ts'))?.replace(/\/\*\*[^]*?\*\//g, '') ?? '';
  const inNow = namesIn(outline.models.map(({ name }) => name), 'now'); // prettier-ignore
  return [
    ...outline.operations.flatMap((each, at) => operationUses(each, at, textOf(each.module), inNow)),
    ...outline.models.flatMap((each, at) => modelUses(each, at, textOf(each.module), inNow)),
  ];
}

type InNow = (type: string) => string;

function written(parameters: readonly Parameter[], inNow: InNow): string {
  return parameters.map(({ name, mark, type }) => `${name}${mark}: ${inNow(type)}`).join(', ');
}

function operationUses(
  { class: group, name }: OutlineOperation,
  at: number,
  text: string,
  inNow: InNow,
): readonly Use[] {
  const body = text.slice(text.indexOf(`export class ${group} `));
  const calls = [...body.matchAll(new RegExp(`\\n  ${name}\\(`, 'g'))].map(({ index }) => index + name.length + 4);
  const call = calls.find((start) => !parametersFrom(body, start).list.some((each) => each.name === 'callback')) ?? 0;
  const { list, end } = parametersFrom(body, call);
  const returns = inNow(typeFrom(body, end + 3, [';']));
  const parameters = list.map((each) => (each.name === 'opts' ? { ...each, type: optionsOf(each.type, text) } : each));
  const values = list.map((each) => each.name).join(', ');
  return [
    {
      owner: `${group}.${name}`,
      text: `export const call${at} = (_api: now.${group}, ${written(parameters, inNow)}): ${returns} => _api.${name}(${values});`,
    },
  ];
}

/** The options as they are declared: by name they would be those of the other version. */
function optionsOf(type: string, text: string): string {
  const name = /\w+/.exec(type)?.[0] ?? '';
  const start = text.indexOf(`export interface ${name} extends MethodOptions {`);
  if (start === -1) return type;
  const members = text.slice(text.indexOf('{', start) + 1, text.indexOf('\n}', start)).replace(/\s+/g, ' ');
  return type.replace(name, `{${members}}`);
}

function modelUses(each: OutlineModel, at: number, text: string, inNow: InNow): readonly Use[] {
  const { name, kind, properties = [], members = [], enums = [] } = each;
  const use = (line: string): Use => ({ owner: name, text: line });
  const body = text.slice(text.indexOf(`export class ${name} `));
  const start = body.indexOf('\n  constructor(');
  const { list } = start === -1 ? { list: [] } : parametersFrom(body, start + 15);
  const values = list.map((parameter) => parameter.name).join(', ');
  const of = (owner: string, of: string, index: number, named: string): Use =>
    use(`export const member${of}_${index} = (): unknown => now.${owner}[${JSON.stringify(named)}];`);
  return [
    ...(kind === 'enum' ? [] : [use(`export const made${at} = (${written(list, inNow)}): now.${name} => new now.${name}(${values});`)]),
    ...members.map((member, index) => of(name, String(at), index, member.name)),
    ...enums.flatMap((inner, which) => (inner.members ?? []).map((member, index) => of(inner.name, `${at}_${which}`, index, member.name))),
    ...[...properties.map((property) => property.name), ...(kind === 'union' ? ['actualInstance'] : [])].flatMap((property, index) => {
      const [found] = [property, JSON.stringify(property)].flatMap((key) => ['', '?'].map((mark) => `\n  ${key}${mark}: `)).filter((it) => body.includes(it));
      if (found === undefined) return [];
      const type = inNow(typeFrom(body, body.indexOf(found) + found.length, [';']));
      const place = `[${JSON.stringify(property)}]`;
      return [
        use(`export const read${at}_${index} = (value: now.${name}): ${type} => value${place};`),
        use(`export const set${at}_${index} = (value: now.${name}, given: ${type}): void => { value${place} = given; };`),
      ];
    }),
  ]; // prettier-ignore
}
