// The words of the README about texts that an enum does not know, and how a program gives and reads them.

import { cs, identifier, stringLiteral } from '../../../languages/csharp';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { Type } from '../../../model';
import { by } from '../../../support/order';
import type { Plan } from '../plan';
import { isEnum } from '../types/kinds';
import { typeCode } from './values';

/** Empty where no model has an enum of texts. */
export function enumsText(plan: Plan): Markdown {
  const shown = shownEnum(plan);
  if (shown === undefined) return md``;
  const { model, property, type, open } = shown;
  const value = cs`model.${identifier(property)}`;
  const allowed = open ? md`, as the document allows for this one,` : md``;
  return md`A text that an enum does not know${allowed} is given and read so:

${fence(
  cs`var other = ClientUtils.EnumOf<${type}>("another text"); // for constructors, properties, lists and arguments

string TextOf(${model} model) => model.GetRawEnum(${stringLiteral(property)}) ?? ClientUtils.ParameterToString(${value});`,
  'csharp',
)}

`;
}

/** A property whose enum allows any text, else the first one with an enum of texts. */
function shownEnum(plan: Plan) {
  const all = enumsOf(plan);
  const shown = all.find(({ open }) => open) ?? all[0];
  if (shown === undefined) return undefined;
  return { ...shown, model: typeCode(shown.model, plan), type: typeCode(shown.type, plan) };
}

/** By the names of the models: the document may change the order of its schemas, and the README stays. */
function enumsOf({ models, types }: Plan) {
  return [...models].sort(by(({ name }) => name)).flatMap(({ id, all }) => {
    const declaration = types.declaration(id);
    if (declaration?.kind !== 'object') return [];
    const home: Type = { kind: 'reference', id };
    return declaration.properties.flatMap(({ type, wireName }) => {
      const inner = types.underlying(type);
      const found = inner.kind === 'reference' ? types.declaration(inner.id) : undefined;
      const property = all.find((each) => each.wireName === wireName);
      if (found?.kind !== 'enum' || found.base !== 'string' || !isEnum(found) || property === undefined) return [];
      return [{ model: home, property: property.name, type: inner, open: found.open === true }];
    });
  });
}
