// The page of a model: its properties and enum constants, its values, or its variants.

import type { EnumDeclaration, UnionDeclaration } from '../../../model';
import {
  heading,
  inlineCode,
  inlineCodeOf,
  md,
  prose,
  proseLine,
  text,
  type Markdown,
} from '../../../languages/markup';
import { jsonLiteral } from '../../../languages/ecmascript';
import type { Page } from '../../common/package/add-pages';
import { lines, page } from '../../ecmascript/pages/blocks';
import { BLANK, notes, row, typeMarkdown } from './links';
import { enumKeys } from '../names/properties';
import type { ModelPlan } from '../models/plan';
import type { Plan } from '../plan';

/** One after the other, as those of operations. */
export function* modelPages(plan: Plan): Iterable<Page> {
  for (const model of plan.models) yield [`docs/${model.home.file}.md`, modelPage(model, plan)];
}

function modelPage(model: ModelPlan, plan: Plan): Markdown {
  const { declaration, home } = model;
  const { description } = declaration.docs;
  return page([
    heading(1, md`${text(plan.options.moduleName)}.${text(home.name)}`),
    description === undefined ? BLANK : prose(description, { below: 2 }),
    ...bodyOf(model, plan),
  ]);
}

function bodyOf(model: ModelPlan, plan: Plan): readonly Markdown[] {
  const { declaration } = model;
  switch (declaration.kind) {
    case 'object':
      return [heading(2, md`Properties`), propertyTable(model, plan), ...constantLists(model)];
    case 'enum':
      return [heading(2, md`Enum`), valueList(declaration, 'fields')];
    case 'union':
      return [heading(2, md`One of`), variantList(declaration, plan)];
    case 'alias':
      return [];
  }
}

function propertyTable({ properties }: ModelPlan, { book }: Plan): Markdown {
  return lines([
    md`Name | Type | Description | Notes`,
    md`------------ | ------------- | ------------- | -------------`,
    ...properties.map(({ property, name }) =>
      row([
        md`**${text(name)}**`,
        typeMarkdown(property.type, book),
        property.docs.description === undefined ? BLANK : proseLine(property.docs.description),
        notes({ optional: !property.required, readOnly: property.readOnly, default: property.default }),
      ]),
    ),
  ]);
}

function constantLists({ properties }: ModelPlan): readonly Markdown[] {
  return properties.flatMap(({ constants }) =>
    constants === undefined
      ? []
      : [heading(2, md`Enum: ${text(constants.name)}`), valueList(constants.declaration, 'object')],
  );
}

function valueList(declaration: EnumDeclaration, place: 'object' | 'fields'): Markdown {
  return lines(
    enumKeys(declaration, place).map(([key, { value, description }]) => {
      const entry = md`* ${inlineCode(key)} (value: ${inlineCodeOf(jsonLiteral(value))})`;
      return description === undefined ? entry : md`${entry} ${proseLine(description)}`;
    }),
  );
}

function variantList({ variants }: UnionDeclaration, { book }: Plan): Markdown {
  return lines(variants.map(({ type }) => md`* ${typeMarkdown(type, book)}`));
}
