// Each operation, type and known value of a Python client, used as its declarations say: arguments by name and by place, what
// is given, attributes, constructors, members, variants.

import type { OutlineModel, OutlineOperation } from '../../../generator/targets/outline';
import { typeFrom, type Use } from './uses';
import type { Version } from './versions';

/** What stands before the uses. */
export const pythonHead = (version: string): readonly string[] => [
  'import datetime as _d',
  'import typing as _t',
  'import pydantic as _p',
  `from ${version} import openapi_client as api`,
  `from ${version}.openapi_client import inputs as _in, models as _m`,
  `from ${version}.openapi_client._core import values as _v`,
  `from ${version}.openapi_client._union import UnknownVariant as _UnknownVariant`,
];

export function pythonUses({ files, source: { model, outline } }: Version): readonly Use[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const readOnly = new Map(
    model.declarations.map((each) => [
      each.id,
      new Set(each.kind === 'object' ? each.properties.filter((it) => it.readOnly).map((it) => it.wireName) : []),
    ]),
  );
  return [
    ...outline.operations.flatMap((each, at) => operationUses(each, at, texts.get(each.module) ?? '')),
    ...outline.models.flatMap((each, at) => modelUses(each, at, texts.get(each.module) ?? '', readOnly.get(each.id))),
  ];
}

function operationUses(
  { class: group, name, arguments: given }: OutlineOperation,
  at: number,
  text: string,
): readonly Use[] {
  const owner = `${group}.${name}`;
  const start = text.indexOf(`    def ${name}(`);
  const returns = typeFrom(text, text.indexOf(') -> ', start) + 5, [':']);
  const types = given.map((each) =>
    typeFrom(text, text.indexOf(` ${each.name}: `, start) + each.name.length + 3, [' = ', ',']),
  );
  const parameters = given.map((each, index) => `${each.name}: ${types[index]}`).join(', ');
  const use = (how: string, values: readonly string[]): Use => ({
    owner,
    text: `def ${how}${at}(_api: api.${group}, ${parameters}) -> ${returns}: return _api.${name}(${values.join(', ')})`,
  });
  return [
    use('named', given.map((each) => `${each.name}=${each.name}`)),
    use('placed', given.map((each) => each.name)),
  ]; // prettier-ignore
}

function modelUses(each: OutlineModel, at: number, text: string, readOnly?: ReadonlySet<string>): readonly Use[] {
  const { name, kind, properties = [], members = [] } = each;
  const use = (line: string): Use => ({ owner: name, text: line });
  if (kind === 'enum') return members.map((member) => use(`_m.${name}.${member.name}`));
  if (kind === 'union') {
    const read = typeFrom(text, text.indexOf('        actual_instance: ') + 25, ['\n']);
    const taken = typeFrom(text, text.indexOf('actual_instance: ', text.indexOf('def __init__(')) + 17, [' = ', ',']);
    return [
      use(`def read${at}(value: _m.${name}) -> ${read}: return value.actual_instance`),
      use(`def made${at}(value: ${taken}) -> _m.${name}: return _m.${name}(value)`),
    ];
  }
  const body = text.slice(text.indexOf(`class ${name}(`));
  const declared = properties.flatMap((property) => {
    const start = body.indexOf(`\n    ${property.name}: `);
    return start === -1
      ? []
      : [{ ...property, declared: typeFrom(body, start + property.name.length + 7, [' = ', '\n']) }];
  });
  const sent = declared.filter(({ wireName }) => readOnly?.has(wireName) !== true);
  const parameters = sent.map((property) => `${property.name}: ${property.declared}`).join(', ');
  const values = sent.map((property) => `${property.name}=${property.name}`).join(', ');
  return [
    ...declared.map((property) => use(`def read${at}_${property.name}(value: _m.${name}) -> ${property.declared}: return value.${property.name}`)),
    use(`def made${at}(${parameters}) -> _m.${name}: return _m.${name}(${values})`),
  ]; // prettier-ignore
}
