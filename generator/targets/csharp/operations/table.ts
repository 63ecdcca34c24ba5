// The rows of an operation that the runtime reads: its arguments, each with its place and style, and the media types of
// its body with their parts.

import { join } from '../../../code/code';
import { booleanLiteral, cs, identifier, stringLiteral, type Csharp } from '../../../languages/csharp';
import { inWireOrder, type BodyContent, type ParameterRow, type PartRow } from '../../../client';
import type { ParameterStyle } from '../../../model';
import type { Symbols } from '../types/symbols';
import type { ArgumentPlan, OperationPlan } from './plan';
import { xmlRow } from './xml';

const STYLES: { readonly [style in ParameterStyle]: string } = {
  simple: 'Simple',
  segments: 'Segments',
  label: 'Label',
  matrix: 'Matrix',
  form: 'Form',
  cookie: 'Form',
  spaceDelimited: 'SpaceDelimited',
  tabDelimited: 'TabDelimited',
  pipeDelimited: 'PipeDelimited',
  deepObject: 'DeepObject',
};

const WRITERS: { readonly [writer in BodyContent['writer']]: string } = {
  json: 'Json',
  xml: 'Xml',
  text: 'Text',
  bytes: 'Bytes',
  form: 'Form',
  multipart: 'Multipart',
};

const FORMATS: { readonly [as in PartRow['as']]: string } = {
  file: 'File',
  json: 'Json',
  text: 'Text',
  style: 'Styled',
  // Its scalars are text.
  xml: 'Text',
};

/** How a text is written that the document gives a media type. */
const TEXT = {
  path: { style: 'simple', explode: false, reserved: false },
  query: { style: 'form', explode: true, reserved: false },
  header: { style: 'simple', explode: false, reserved: false },
  cookie: { style: 'form', explode: true, reserved: false },
} as const;

const BODIES = { json: 'Body', text: 'TextBody', file: 'FileBody' } as const;

/** In the order of `valuesOf`. */
export function argumentRows(operation: OperationPlan, symbols: Symbols): Csharp {
  const row = symbols.internal('Argument');
  if (operation.arguments.length === 0) return cs`${symbols.system('Array')}.Empty<${row}>()`;
  const rows = inWireOrder(operation.call, operation.arguments).map(
    (argument) => cs`\n    ${argumentRow(argument, operation, symbols)},`,
  );
  return cs`new ${row}[]\n{${rows}\n}`;
}

export function bodyRow({ body, source, call }: OperationPlan, symbols: Symbols): Csharp {
  if (body === undefined || (body.kind !== 'fields' && body.argument === undefined)) return cs`null`;
  const contents = join(
    body.contents.map((content) => contentRow(content, symbols)),
    cs`,\n    `,
  );
  const description = symbols.internal('BodyDescription');
  const choice = call.stream?.chosenBy;
  const asking = choice === undefined ? cs`` : cs`.Choosing(${stringLiteral(choice)})`;
  return body.kind === 'fields'
    ? cs`${description}.Fields(\n    ${booleanLiteral(source.body?.required === true)},\n    ${contents})${asking}`
    : cs`${description}.Whole(\n    ${contents})${asking}`;
}

function argumentRow(argument: ArgumentPlan, operation: OperationPlan, symbols: Symbols): Csharp {
  const { method, rest } = writerOf(argument, operation, symbols);
  const args = [stringLiteral(argument.name), booleanLiteral(argument.required), ...rest];
  const or = argument.credential === undefined ? cs`` : cs`.Or(${stringLiteral(argument.credential)})`;
  return cs`${symbols.internal('Argument')}.${identifier(method)}(${join(args, cs`, `)})${or}${nullOf(argument)}`;
}

function nullOf({ takesNull, row, in: place }: ArgumentPlan): Csharp {
  if (takesNull !== true) return cs``;
  const isWritten = place === 'body' || (row !== undefined && isJson(row));
  return cs`.OrNull(${booleanLiteral(isWritten)})`;
}

/** The function of the runtime that makes the row, and what it takes after the name and whether it is required. */
function writerOf(
  argument: ArgumentPlan,
  { body }: OperationPlan,
  symbols: Symbols,
): { readonly method: string; readonly rest: readonly Csharp[] } {
  const { in: place, row, type } = argument;
  const wireName = stringLiteral(argument.wireName);
  if (place === 'body') {
    const kind = body === undefined || body.kind === 'fields' ? 'json' : body.kind;
    return { method: BODIES[kind], rest: kind === 'json' ? [type.codec] : [] };
  }
  if (place === 'form') {
    if (type.kind === 'file') return { method: 'FileField', rest: [wireName] };
    if (type.kind === 'files') return { method: 'FilesField', rest: [wireName] };
    return { method: 'Field', rest: [wireName, type.codec] };
  }
  const isRaw = row?.kind === 'style' && row.style === 'cookie';
  const method = { path: 'Path', query: 'Query', header: 'Header', cookie: isRaw ? 'RawCookie' : 'Cookie' }[place];
  if (row === undefined || isJson(row)) return { method: `${method}Content`, rest: [wireName, type.codec] };
  const written = row.kind === 'style' ? row : TEXT[place];
  const styleName = styleOf(written.style, symbols);
  const style = { path: [styleName], query: [styleName], header: [], cookie: [] };
  const reserved = place === 'query' ? [booleanLiteral(written.reserved)] : [];
  return { method, rest: [wireName, type.codec, ...style[place], booleanLiteral(written.explode), ...reserved] };
}

function isJson(row: ParameterRow): boolean {
  return row.kind === 'content' && row.format === 'json';
}

function styleOf(style: ParameterStyle, symbols: Symbols): Csharp {
  return cs`${symbols.internal('ParameterStyle')}.${identifier(STYLES[style])}`;
}

function contentRow({ writer, mediaType, sent, parts, xml }: BodyContent, symbols: Symbols): Csharp {
  const isForm = writer === 'form' || writer === 'multipart';
  const rows = isForm ? parts.map((part) => cs`,\n        ${partRow(part, writer, symbols)}`) : [];
  const start = [
    cs`${symbols.internal('BodyWriter')}.${identifier(WRITERS[writer])}`,
    stringLiteral(mediaType),
    stringLiteral(sent),
  ];
  const converted = xml === undefined ? cs`` : cs`.With(${xmlRow(xml, symbols)}.ToXml)`;
  return cs`new ${symbols.internal('BodyContent')}(${join(start, cs`, `)}${rows})${converted}`;
}

function partRow(
  { wireName, as, mediaType, repeated, style, xml, headers }: PartRow,
  writer: BodyContent['writer'],
  symbols: Symbols,
): Csharp {
  // A file may have any of the types, all else is written as the first.
  const types = mediaType ?? '';
  const fields = [
    stringLiteral(wireName),
    cs`${symbols.internal('PartFormat')}.${identifier(FORMATS[as])}`,
    stringLiteral(writer === 'form' ? '' : as === 'file' ? types : types.replace(/,.*/, '')),
    booleanLiteral(repeated),
    styleOf(style?.style ?? 'form', symbols),
    booleanLiteral(style?.explode ?? true),
    booleanLiteral(style?.reserved ?? false),
    ...(headers === undefined ? [] : [stringLiteral(headers)]),
  ];
  const written = xml === undefined ? cs`` : cs`.With(${xmlRow(xml, symbols)}.ToXml)`;
  return cs`new ${symbols.internal('PartDescription')}(${join(fields, cs`, `)})${written}`;
}
