// Pages of declared types, of requests and responses, and of error classes: each has a section.

import { shownProperties, type AnswerContent, type BodyContent } from '../../../client';
import type { Declaration, Property, Type } from '../../../model';
import { join } from '../../../code/code';
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
import { identifier, jsonLiteral, propertyName, stringLiteral, ts } from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { Json } from '../../../support/json';
import { hierarchyOf } from '../../ecmascript/models/hierarchy';
import type { ErrorClass } from '../models/error-classes';
import { enumNames } from '../names/properties';
import { docType, type DocContext, type TypeLinks } from './links';
import type { OperationPlan } from '../operations/plan';
import { lines, page } from '../../ecmascript/pages/blocks';
import type { Plan } from '../plan';
import { CONTENT, EXAMPLE, type DeclaredSection, type ModelPage, type Section } from './sections';
import { valueCode } from './values';
import type { Side } from '../types/sides';
import { valueKey } from '../../../naming/value-key';
import type { Page } from '../../common/package/add-pages';

export const YES = md`:heavy_check_mark:`;
export const NO = md`:heavy_minus_sign:`;

/** One after the other, so that a large client's are never in memory together. */
export function* modelPages(plan: Plan, contents: readonly ModelPage[], links: TypeLinks): Iterable<Page> {
  for (const page of contents) yield [page.path, modelPage(page, { plan, links, from: page.path })];
}

function modelPage({ title, main, sections }: ModelPage, context: DocContext): Markdown {
  return page([
    heading(1, text(title)),
    ...(main === undefined ? [] : mainParts(main, context)),
    ...sections.flatMap((section) => [heading(2, text(section.name)), ...sectionParts(section, main, context)]),
  ]);
}

/** Of the type that the page is called after: its parts have headings. */
function mainParts(section: Section & DeclaredSection, context: DocContext): readonly Markdown[] {
  const { declaration, side } = section;
  const children = childrenOf(declaration, side, context);
  return [
    ...aboutOf(declaration, 1),
    heading(2, text(EXAMPLE)),
    exampleOf(section, context),
    ...(children === undefined ? [] : [heading(2, text(CONTENT.union)), children]),
    heading(2, text(CONTENT[declaration.kind])),
    ...contentOf(declaration, side, context),
  ];
}

function sectionParts(section: Section, main: DeclaredSection | undefined, context: DocContext): readonly Markdown[] {
  switch (section.kind) {
    case 'declared': {
      const { declaration, side } = section;
      return [
        ...aboutOf(declaration, 2),
        // What is declared inline is shown by the example of the type that it belongs to.
        declaration === main?.declaration ? exampleOf(section, context) : md``,
        childrenOf(declaration, side, context) ?? md``,
        ...contentOf(declaration, side, context),
      ];
    }
    case 'request':
      return [requestTable(section.operation, context)];
    case 'response':
      return [responseTable(section.operation, context)];
    case 'error':
      return [proseOf(section.error.description, 2), errorTable(section.error, context)];
    default:
      return unreachable(section);
  }
}
function aboutOf({ docs }: Declaration, below: 1 | 2): readonly Markdown[] {
  return [
    docs.deprecated ? md`> :warning: **DEPRECATED**` : md``,
    proseOf(docs.description ?? docs.summary ?? docs.title, below),
  ];
}

function exampleOf({ declaration, name, side }: Section & DeclaredSection, { plan }: DocContext): Markdown {
  const module = plan.book
    .names(declaration.id)
    .module.replace(/^src\//, '')
    .replace(/\.ts$/, '.js');
  const type: Type = { kind: 'reference', id: declaration.id };
  const value = valueCode(plan.book.samples.of({ type, side, name }), plan.book);
  const typeName = identifier(name);
  const isUndefined = value.text === 'undefined';
  const code = ts`import type { ${typeName} } from ${stringLiteral(`${plan.options.packageName}/${module}`)};

const value: ${typeName}${isUndefined ? ts` | undefined` : ts``} = ${value};
`;
  return fence(code, 'typescript');
}

/** The children of a hierarchy's base. */
function childrenOf(declaration: Declaration, side: Side, context: DocContext): Markdown | undefined {
  const children = hierarchyOf(declaration)?.children ?? [];
  if (children.length === 0) return undefined;
  return typeList(
    children.map(({ id }) => ({ kind: 'reference', id })),
    side,
    context,
  );
}

function contentOf(declaration: Declaration, side: Side, context: DocContext): readonly Markdown[] {
  switch (declaration.kind) {
    case 'object': {
      const names = context.plan.book.propertyNames(declaration);
      const shown = shownProperties(declaration, side);
      if (shown.length === 0) return [md`There are none that are declared.`];
      const rows = shown.map((property) => propertyRow(property, names, side, context));
      const head = [md`Field`, md`Type`, md`Required`, md`Description`, md`Example`];
      const shows = rows.some((row) => !(row[4] ?? md``).isEmpty);
      return [table([head, ...rows].map((row) => (shows ? row : row.slice(0, 4))))];
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
        declaration.values.length > 1 || declaration.open === true
          ? md`Other values are let through: the API may know more of them than this version of the package.`
          : md``;
      return [open, table(shown)];
    }
    case 'union':
      return [
        typeList(
          declaration.variants.map(({ type }) => type),
          side,
          context,
        ),
      ];
    case 'alias':
      return [docType(declaration.type, side, context)];
    default:
      return unreachable(declaration);
  }
}

/** Types that read alike are named once. */
function typeList(types: readonly Type[], side: Side, context: DocContext): Markdown {
  const items = types.map((type) => md`* ${docType(type, side, context)}`);
  return lines([...new Map(items.map((item) => [item.text, item])).values()]);
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

function requestTable({ request, globals }: OperationPlan, context: DocContext): Markdown {
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
    rows.push([inlineCodeOf(propertyName(name)), type, body.required ? YES : NO, describe(body.docs, undefined), md``]);
  }
  for (const { option, argument } of globals) {
    const type = docType(argument.type, 'input', context);
    rows.push([inlineCodeOf(propertyName(option)), type, NO, describe(argument.docs, undefined), md``]);
  }
  return table([[md`Field`, md`Type`, md`Required`, md`Description`, md`Example`], ...rows]);
}

function responseTable({ call }: OperationPlan, context: DocContext): Markdown {
  const rows = call.answers
    .filter(({ outcome }) => outcome === 'success')
    .map(({ status, contents, response }) => [
      text(status),
      anyOf(contents.map((content) => outputTypeOf(content, context))),
      text([...new Set(contents.map(({ mediaType }) => mediaType))].join(', ')),
      proseLine(response.description),
    ]);
  return table([[md`Status Code`, md`Type`, md`Content Type`, md`Description`], ...rows]);
}

function errorTable({ content, statuses }: ErrorClass, context: DocContext): Markdown {
  const data = content === undefined ? md`*undefined*` : outputTypeOf(content, context);
  const status = statuses === undefined ? md`*number*` : text(statuses.join(' | '));
  return table([
    [md`Field`, md`Type`, md`Description`],
    [inlineCode('status'), status, md`The status of the response.`],
    [inlineCode('data'), md`${data} | *undefined*`, md`The decoded body.`],
    [inlineCode('body'), md`*string*`, md`The body as text, up to 64 KiB.`],
    [inlineCode('headers'), md`*Headers*`, md`The headers of the response.`],
    [inlineCode('kind'), md`*"api"*`, md`The kind of failure.`],
  ]);
}

function proseOf(source: string | undefined, below: 1 | 2): Markdown {
  return source === undefined ? md`` : prose(source, { below });
}
