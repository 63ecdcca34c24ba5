// Each operation, type and known value of a C# client, used as its declarations say: arguments by name and by place, what is
// given, properties, constructors, members, and how variants are told apart. A use is a local function: the compiler looks at
// no body where a declaration is wrong.

import type { OutlineModel, OutlineOperation } from '../../../generator/targets/outline';
import { typeFrom, type Use } from './uses';
import type { Version } from './versions';

/** `own`: the namespace of the client. */
export function csharpUses({ files, source: { outline } }: Version, own: string): readonly Use[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const paths = new Map([...texts.keys()].map((path) => [path.replace(/^src\/[^/]+\//, ''), path]));
  const textOf = (module: string): string => texts.get(paths.get(module.replace(/^src\/[^/]+\//, '')) ?? '') ?? '';
  return [
    ...outline.operations.flatMap((each, at) => operationUses(each, at, textOf(each.module), own)),
    ...outline.models.flatMap((each, at) => modelUses(each, at, textOf(each.module), own)),
  ];
}

interface Given {
  readonly name: string;
  /** With its default. */
  readonly declared: string;
}

/** From behind the bracket to the one that closes it. */
function givenAt(text: string, start: number): readonly Given[] {
  const all = typeFrom(text, start, [')']);
  const given: Given[] = [];
  for (let at = 0; at < all.length;) {
    const declared = typeFrom(`${all},`, at, [',']);
    given.push({ declared, name: /@?\w+(?= = |$)/.exec(declared)?.[0] ?? '' });
    at = all.indexOf(declared, at) + declared.length + 1;
  }
  return given;
}

const declaredOf = (given: readonly Given[]): string =>
  given.map(({ declared }) => declared.replace(/^\[[^\]]*\] /, '')).join(', ');
const namedOf = (given: readonly Given[]): string => given.map(({ name }) => `${name}: ${name}`).join(', ');
const placedOf = (given: readonly Given[]): string => given.map(({ name }) => name).join(', '); // prettier-ignore

function operationUses(
  { class: group, name }: OutlineOperation,
  at: number,
  text: string,
  own: string,
): readonly Use[] {
  const found = new RegExp(`\\n        ((?!public)\\S[^\\n]*) ${name}\\(`).exec(text);
  if (found === null) throw new Error(`${group}.${name} is not declared`);
  const given = givenAt(text, found.index + found[0].length).filter(({ name: each }) => each !== 'operationIndex');
  const api = `global::${own}.Api.${group}`;
  const use = (how: string, values: string): Use => ({
    owner: `${group}.${name}`,
    text: `static ${found[1]} ${how}${at}(${[`${api} callee`, declaredOf(given)].filter((part) => part !== '').join(', ')}) ${
      found[1] === 'void' ? `{ callee.${name}(${values}); }` : `=> callee.${name}(${values});`
    }`,
  });
  return [use('Named', namedOf(given)), use('Placed', placedOf(given))];
}

function modelUses(each: OutlineModel, at: number, text: string, own: string): readonly Use[] {
  const { name, kind, properties = [], members = [], enums = [], variants = [] } = each;
  const type = `global::${own}.Model.${name}`;
  const use = (line: string): Use => ({ owner: name, text: line });
  const constructors = [...text.matchAll(new RegExp(`\\n        public ${name}\\((?!\\))`, 'g'))].map((found) =>
    givenAt(text, found.index + found[0].length),
  );
  return [
    ...members.map((member, index) => use(`static object Member${at}_${index}() => ${type}.${member.name};`)),
    ...enums.flatMap((inner, which) => (inner.members ?? []).map((member, index) => use(`static object Member${at}_${which}_${index}() => global::${own}.Model.${inner.name}.${member.name};`))),
    ...constructors.flatMap((given, index) => [
      use(`static ${type} Named${at}m${index}(${declaredOf(given)}) => new ${type}(${namedOf(given)});`),
      use(`static ${type} Placed${at}m${index}(${declaredOf(given)}) => new ${type}(${placedOf(given)});`),
    ]),
    ...properties.flatMap((property, index) => {
      const found = new RegExp(`\\n        public (?:override |new |virtual )*([^\\n]*\\S) ${property.name}\\r?\\n        \\{`).exec(text);
      return found === null ? [] : [use(`static ${found[1]} Read${at}_${index}(${type} value) => value.${property.name};`)];
    }),
    ...(kind === 'union' && variants.length > 0
      ? [use(`static int Match${at}(${type} value) => value.Match<int>(${[...variants, ''].map(() => '_ => 1').join(', ')});`)]
      : []),
  ];
} // prettier-ignore
