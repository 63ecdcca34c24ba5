// The pages of models, enumerations and unions.

import { jsonOf } from '../../../client';
import { fence, md, prose, proseLine, tableCell, text, type Markdown } from '../../../languages/markup';
import { identifier, py, singleQuoted, type Python } from '../../../languages/python';
import type { ClassPlan, FieldPlan, ModelPlan } from '../models/plan';
import type { Page } from '../../common/package/add-pages';
import { AFTER_MODEL, code } from '../../common/pages/links';
import { notesCell, typeCell } from './links';
import type { Plan } from '../plan';
import { jsonText } from '../../../support/json';

export function* modelPages(plan: Plan): Iterable<Page> {
  for (const each of plan.classes) yield [plan.pages.path('model', each.className), modelPage(plan, each)];
}

function modelPage(plan: Plan, each: ClassPlan): Markdown {
  const { docs } = each.declaration;
  const about = prose(docs.description ?? docs.title ?? '', { below: 1 });
  const body = each.kind === 'enum' ? members(each) : properties(plan, each);
  return md`# ${text(each.className)}

${about.isEmpty ? md`` : md`${about}\n\n`}${body}
${AFTER_MODEL}
`;
}

function members(each: Extract<ClassPlan, { kind: 'enum' }>): Markdown {
  const rows = each.members.map(({ name, value }) => md`* \`${code(name)}\` (value: ${text(jsonText(value))})\n\n`);
  return md`## Enum

${rows}`;
}

function properties(plan: Plan, each: Exclude<ClassPlan, { kind: 'enum' }>): Markdown {
  const rows =
    each.kind === 'model'
      ? each.fields.map((field) => fieldRow(plan, field))
      : each.declaration.variants.map(
          ({ type, docs }) =>
            md`**actual_instance** | ${typeCell(plan, type)} | ${tableCell(proseLine(docs.description ?? ''))} | \n`,
        );
  return md`## Properties

Name | Type | Description | Notes
------------ | ------------- | ------------- | -------------
${rows}
## Example

${fence(example(plan, each), 'python')}
`;
}

function fieldRow(plan: Plan, { name, property, optional }: FieldPlan): Markdown {
  const notes = [
    optional ? '[optional] ' : '',
    property.readOnly ? '[readonly] ' : '',
    property.docs.deprecated ? '[deprecated] ' : '',
    property.default === undefined ? '' : `[default to ${jsonText(property.default)}]`,
  ].join('');
  return md`**${code(name)}** | ${typeCell(plan, property.type)} | ${tableCell(proseLine(property.docs.description ?? property.docs.summary ?? ''))} | ${notesCell(notes)}\n`;
}

function example(plan: Plan, each: ModelPlan | Extract<ClassPlan, { kind: 'union' }>): Python {
  const name = identifier(each.className);
  const variable = identifier(`${each.module}_instance`);
  const type = { kind: 'reference', id: each.declaration.id } as const;
  const sample = plan.samples.of({ type, side: 'output', name: each.className });
  const json = sample.kind === 'omitted' ? {} : jsonOf(sample);
  const module = identifier(each.module);
  return py`from ${identifier(plan.options.packageName)}.models.${module} import ${name}

# TODO update the JSON string below
json = ${singleQuoted(jsonText(json))}
# create an instance of ${name} from a JSON string
${variable} = ${name}.from_json(json)
# print the JSON string representation of the object
print(${variable}.to_json())

# convert the object into a dict
${identifier(`${each.module}_dict`)} = ${variable}.to_dict()
# create an instance of ${name} from a dict
${identifier(`${each.module}_from_dict`)} = ${name}.from_dict(${identifier(`${each.module}_dict`)})`;
}
