// The section of the README about enums beside which the document allows any text; empty where it has none.

import { cs, dotted, identifier, stringLiteral } from '../../../languages/csharp';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { Plan } from '../plan';
import { code } from './links';

export function openEnumsSection(plan: Plan): Markdown {
  const shown = openEnum(plan);
  if (shown === undefined) return md``;
  const { model, name, type } = shown;
  return md`Beside the values of some enums the document allows any text, as of \`${code(`${model}.${name}`)}\`:

${fence(
  cs`var value = ClientUtils.EnumOf<${type}>("another text"); // for the constructor, the property, a list
string text = model.GetRawEnum(${stringLiteral(name)}) ?? ClientUtils.ParameterToString(model.${identifier(name)});`,
  'csharp',
)}

`;
}

function openEnum({ model, modelsById, types, book }: Plan) {
  for (const declaration of model.declarations) {
    if (declaration.kind !== 'object') continue;
    const plan = modelsById.get(declaration.id);
    for (const { type, wireName } of declaration.properties) {
      const inner = types.underlying(type);
      const found = inner.kind === 'reference' ? types.declaration(inner.id) : undefined;
      const property = plan?.all.find((each) => each.wireName === wireName);
      if (found?.kind === 'enum' && found.open && plan !== undefined && property !== undefined)
        return { model: plan.name, name: property.name, type: dotted(book.of(inner).short) };
    }
  }
  return undefined;
}
