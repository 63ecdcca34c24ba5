// Pages of declared types, of requests and responses, and of error classes.

import type { AnswerContent, BodyContent } from '../../../client';
import type { Declaration, Property, Type } from '../../../model';
import { join, type Code } from '../../../code/code';
import {
  fence,
  heading,
  inlineCode,
  inlineCodeOf,
  md,
  table,
  prose,
  proseLine,
  text,
  type Markdown,
} from '../../../languages/markup';
import {
  identifier,
  jsonLiteral,
  propertyName,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { Json } from '../../../support/json';
import { hierarchyOf } from '../../ecmascript/models/hierarchy';
import { enumNames } from '../names/properties';
import { docType, shelfOf, type DocContext, type PagePaths } from './links';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { valueCode } from './values';
import type { Side } from '../types/sides';
import { valueKey } from '../../../naming/value-key';

export type Page = readonly [path: string, code: Code];

const YES = md`:heavy_check_mark:`;
const NO = md`:heavy_minus_sign:`;

/** One after the other, so that a large client's are never in memory together. */
export function* modelPages(plan: Plan, pages: PagePaths): Iterable<Page> {
  for (const { declarations } of plan.modules) {
    for (const declaration of declarations) {
      const { name, inputName } = plan.book.names(declaration.id);
      const sides: readonly (readonly [string, Side])[] = [
        [name, plan.book.sides.only(declaration.id)],
        ...(inputName === undefined ? [] : [[inputName, 'input'] as const]),
      ];
      for (const [shown, side] of sides) {
        const from = pages.of(shelfOf(declaration), shown);
        yield [from, declarationPage(declaration, shown, side, { plan, pages, from })];
      }
    }
  }
  for (const operation of plan.operations) yield* operationPages(operation, plan, pages);
  for (const error of plan.errors) {
    const from = pages.of('errors', error.name);
    const context = { plan, pages, from };
    const data = error.content === undefined ? md`*undefined*` : outputTypeOf(error.content, context);
    const status = error.statuses === undefined ? md`*number*` : text(error.statuses.join(' | '));
    const rows = [
      [md`Field`, md`Type`, md`Description`],
      [inlineCode('status'), status, md`The status of the response.`],
      [inlineCode('data'), md`${data} | *undefined*`, md`The decoded body.`],
      [inlineCode('body'), md`*string*`, md`The body as text, up to 64 KiB.`],
      [inlineCode('headers'), md`*Headers*`, md`The headers of the response.`],
      [inlineCode('kind'), md`*"api"*`, md`The kind of failure.`],
    ];
    yield [from, page([heading(1, text(error.name)), proseOf(error.description), md`## Fields`, table(rows)])];
  }
}

function declarationPage(declaration: Declaration, name: string, side: Side, context: DocContext): Markdown {
  const { docs } = declaration;
  const parts = [
    heading(1, text(name)),
    docs.deprecated ? md`> :warning: **DEPRECATED**` : md``,
    proseOf(docs.description ?? docs.summary ?? docs.title),
    md`## Example Usage`,
    fence(exampleOf(declaration, name, side, context), 'typescript'),
    ...bodyOf(declaration, side, context),
  ];
  return page(parts);
}

function exampleOf(declaration: Declaration, name: string, side: Side, { plan }: DocContext): Ecmascript {
  const module = plan.book
    .names(declaration.id)
    .module.replace(/^src\//, '')
    .replace(/\.ts$/, '.js');
  const type: Type = { kind: 'reference', id: declaration.id };
  const value = valueCode(plan.book.samples.of({ type, side, name }), plan.book);
  const typeName = identifier(name);
  const isUndefined = value.text === 'undefined';
  return ts`import type { ${typeName} } from ${stringLiteral(`${plan.options.packageName}/${module}`)};

const value: ${typeName}${isUndefined ? ts` | undefined` : ts``} = ${value};
`;
}

function bodyOf(declaration: Declaration, side: Side, context: DocContext): readonly Markdown[] {
  switch (declaration.kind) {
    case 'object': {
      const names = context.plan.book.propertyNames(declaration);
      const children = hierarchyOf(declaration)?.children ?? [];
      const supported =
        children.length === 0
          ? []
          : [
              md`## Supported Types`,
              ...children.map(({ id }) => md`* ${docType({ kind: 'reference', id }, side, context)}`),
            ];
      const shown = declaration.properties.filter((it) => !(side === 'input' ? it.readOnly : it.writeOnly));
      if (shown.length === 0) return [...supported, md`## Fields`, md`There are none that are declared.`];
      const rows = shown.map((property) => propertyRow(property, names, side, context));
      const head = [md`Field`, md`Type`, md`Required`, md`Description`, md`Example`];
      const shows = rows.some((row) => !(row[4] ?? md``).isEmpty);
      return [...supported, md`## Fields`, table([head, ...rows].map((row) => (shows ? row : row.slice(0, 4))))];
    }
    case 'enum': {
      const names = enumNames(declaration);
      const rows = declaration.values.map(({ value, description, deprecated }) => [
        inlineCode(names.get(valueKey(value)) ?? ''),
        inlineCodeOf(jsonLiteral(value)),
        md`${deprecated ? md`*Deprecated.* ` : md``}${description === undefined ? md`` : proseLine(description)}`,
      ]);
      const shows = declaration.values.some((value) => value.description !== undefined || value.deprecated);
      const shown = [[md`Name`, md`Value`, md`Description`], ...rows].map((row) => (shows ? row : row.slice(0, 2)));
      const open =
        declaration.values.length > 1
          ? md`Other values are let through: the API may know more of them than this version of the package.`
          : md``;
      return [md`## Values`, open, table(shown)];
    }
    case 'union':
      return [
        md`## Supported Types`,
        ...declaration.variants.map((variant) => md`* ${docType(variant.type, side, context)}`),
      ];
    case 'alias':
      return [md`## Type`, docType(declaration.type, side, context)];
    default:
      return unreachable(declaration);
  }
}

function propertyRow(
  property: Property,
  names: ReadonlyMap<string, string>,
  side: Side,
  context: DocContext,
): readonly Markdown[] {
  return [
    inlineCodeOf(propertyName(names.get(property.wireName) ?? property.wireName)),
    docType(property.type, side, context),
    property.required ? YES : NO,
    describe(property.docs, property.default),
    exampleCell(property.docs.examples[0]?.value),
  ];
}

function describe(docs: Property['docs'], value: Json | undefined): Markdown {
  const source = docs.description ?? docs.summary ?? docs.title;
  const parts = [
    docs.deprecated ? md`:warning: **DEPRECATED**.` : md``,
    source === undefined ? md`` : proseLine(source),
    value === undefined ? md`` : md`Default: ${inlineCodeOf(jsonLiteral(value))}.`,
  ].filter((part) => !part.isEmpty);
  return parts.length === 0 ? md`N/A` : join(parts, md` `);
}

function exampleCell(example: Json | undefined): Markdown {
  if (example === undefined) return md``;
  return typeof example === 'string' ? text(example) : inlineCodeOf(jsonLiteral(example));
}

function outputTypeOf({ kind, type }: AnswerContent, context: DocContext): Markdown {
  switch (kind) {
    case 'json':
    case 'xml':
      return docType(type, 'output', context);
    case 'bytes':
      return md`*Blob*`;
    case 'text':
      return md`*string*`;
    case 'events':
    case 'lines':
      return md`*ReadableStream*`;
    default:
      return unreachable(kind);
  }
}

function inputTypeOf({ writer, type }: BodyContent, context: DocContext): Markdown {
  if (writer === 'bytes') return md`*Upload*`;
  return writer === 'text' ? md`*string*` : docType(type, 'input', context);
}

/** What a request body is, in one cell. */
export function inputTypes(contents: readonly BodyContent[], context: DocContext): Markdown {
  return anyOf(contents.map((content) => inputTypeOf(content, context)));
}

function anyOf(types: readonly Markdown[]): Markdown {
  const distinct = [...new Map(types.map((type) => [type.text, type])).values()];
  return distinct.length === 0 ? md`*undefined*` : join(distinct, md` | `);
}

function operationPages(operation: OperationPlan, plan: Plan, pages: PagePaths): readonly Page[] {
  const result: Page[] = [];
  const { request } = operation;
  if (request.name !== undefined) {
    const from = pages.of('operations', request.name);
    const context = { plan, pages, from };
    const rows = request.members.map(({ name, argument }) => [
      inlineCodeOf(propertyName(name)),
      docType(argument.type, 'input', context),
      argument.required ? YES : NO,
      describe(argument.docs, argument.default),
      exampleCell(argument.docs.examples[0]?.value),
    ]);
    if (request.body?.name !== undefined) {
      const { body, name } = request.body;
      const type = inputTypes(body.contents, context);
      rows.push([
        inlineCodeOf(propertyName(name)),
        type,
        body.required ? YES : NO,
        describe(body.docs, undefined),
        md``,
      ]);
    }
    for (const { option, argument } of operation.globals) {
      const type = docType(argument.type, 'input', context);
      rows.push([inlineCodeOf(propertyName(option)), type, NO, describe(argument.docs, undefined), md``]);
    }
    const head = [md`Field`, md`Type`, md`Required`, md`Description`, md`Example`];
    result.push([from, page([heading(1, text(request.name)), md`## Fields`, table([head, ...rows])])]);
  }
  const from = pages.of('operations', operation.responseName);
  const context = { plan, pages, from };
  const rows = operation.call.answers
    .filter(({ outcome }) => outcome === 'success')
    .map(({ status, contents, response }) => [
      text(status),
      anyOf(contents.map((content) => outputTypeOf(content, context))),
      text([...new Set(contents.map(({ mediaType }) => mediaType))].join(', ')),
      proseLine(response.description),
    ]);
  const head = [md`Status Code`, md`Type`, md`Content Type`, md`Description`];
  result.push([from, page([heading(1, text(operation.responseName)), md`## Supported Types`, table([head, ...rows])])]);
  return result;
}

function proseOf(source: string | undefined): Markdown {
  return source === undefined ? md`` : prose(source, { below: 1 });
}

/** Blocks with an empty line between them. */
export function page(parts: readonly Markdown[]): Markdown {
  const shown = parts.filter((part) => !part.isEmpty);
  return md`${join(
    shown,
    md`

`,
  )}
`;
}
