// A model's page: its properties, an enum's values, or the types that a union can be.

import { md, prose, proseLine, tableCell, text, type Markdown } from '../../../languages/markup';
import type { EnumPlan } from '../models/enums';
import type { ModelPlan, PropertyPlan } from '../models/plan';
import type { UnionPlan } from '../models/unions';
import type { Plan } from '../plan';
import type { Page } from '../../common/package/add-pages';
import { AFTER_MODEL, code } from '../../common/pages/links';
import { typeLink } from './links';
import { jsonText } from '../../../support/json';

export function* modelPages(plan: Plan): Iterable<Page> {
  for (const item of [...plan.models, ...plan.enums, ...plan.unions])
    yield [plan.pages.path('model', item.name), modelPage(item, plan)];
}

function modelPage(item: ModelPlan | EnumPlan | UnionPlan, plan: Plan): Markdown {
  const description = prose(item.docs.description ?? '', { below: 1 });
  return md`# ${code(plan.options.packageName)}.Model.${code(item.name)}
${description.isEmpty ? md`` : md`${description}\n`}
${content(item, plan)}
${AFTER_MODEL}
`;
}

function content(item: ModelPlan | EnumPlan | UnionPlan, plan: Plan): Markdown {
  if ('all' in item) return properties(item, plan);
  if ('members' in item) return values(item);
  return md`## One of

Type | Getter
------------ | -------------
${item.types.map((variant) => md`${typeLink(variant.shown, plan)} | ${code(`Get${variant.name}`)}, ${code(`TryGet${variant.name}`)}\n`)}`;
}

function properties(model: ModelPlan, plan: Plan): Markdown {
  const enums = model.enums.map((item) => md`\n## ${code(item.name)}\n\n${valueRows(item)}`);
  return md`## Properties

Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
${model.all.map((property) => propertyRow(property, plan))}${enums}`;
}

function propertyRow(property: PropertyPlan, plan: Plan): Markdown {
  const notes = [
    ...(property.required ? [] : [md`[optional] `]),
    ...(property.readOnly ? [md`[readonly] `] : []),
    ...(property.source.docs.deprecated ? [md`[deprecated] `] : []),
    ...(property.source.default === undefined
      ? []
      : [md`[default to ${tableCell(text(jsonText(property.source.default)))}]`]),
  ];
  const { docs } = property.source;
  return md`**${code(property.name)}** | ${typeLink(property.type, plan)} | ${tableCell(proseLine(docs.description ?? docs.summary ?? docs.title ?? ''))} | ${notes}\n`;
}

function values(item: EnumPlan): Markdown {
  return md`## Values

${valueRows(item)}`;
}

function valueRows(item: EnumPlan): Markdown {
  return md`Name | Value
------------ | -------------
${item.members.map(({ name, value }) => md`${code(name)} | ${tableCell(text(jsonText(value)))}\n`)}`;
}
