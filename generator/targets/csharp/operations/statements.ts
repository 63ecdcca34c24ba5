// The statements that fill one request: each argument by its place and style, and the body by its media type.

import { indent, join } from '../../../code/code';
import { booleanLiteral, cs, identifier, integerLiteral, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { BodyContent, PartRow } from '../../../client';
import type { ParameterStyle } from '../../../model';
import type { ArgumentPlan, OperationPlan } from './plan';
import type { CsType, TypeBook } from '../types/book';

const REQUEST = cs`localVarRequestOptions`;
const STYLES: { readonly [style in ParameterStyle]: string } = {
  simple: 'Simple',
  label: 'Label',
  matrix: 'Matrix',
  form: 'Form',
  spaceDelimited: 'SpaceDelimited',
  pipeDelimited: 'PipeDelimited',
  deepObject: 'DeepObject',
};

const PLACES: { readonly [place in ArgumentPlan['in']]: string } = {
  path: 'Path',
  query: 'Query',
  header: 'Header',
  cookie: 'Cookie',
  body: '',
  form: '',
};

/** The client's credential is sent where the argument is null. */
function standsIn({ credential, type }: ArgumentPlan): boolean {
  return credential !== undefined && !type.isValue;
}

/** For one API class: what its requests have in common is kept in fields of the class. */
export class RequestStatements {
  readonly codecs: { readonly type: Csharp; readonly name: Csharp; readonly expression: Csharp }[] = [];
  readonly parts: { readonly name: Csharp; readonly items: readonly Csharp[] }[] = [];
  readonly #codecNames = new Map<string, string>();
  readonly #book: TypeBook;

  constructor(book: TypeBook) {
    this.#book = book;
  }

  of(operation: OperationPlan): readonly Csharp[] {
    const statements: Csharp[] = [];
    for (const argument of operation.arguments)
      if (argument.required && !argument.type.isValue && argument.credential !== undefined)
        statements.push(
          cs`this.RequiredOrCredential(${identifier(argument.name)}, ${stringLiteral(argument.name)}, ${stringLiteral(`${operation.api}->${operation.name}`)}, ${stringLiteral(argument.credential)});`,
        );
      else if (argument.required && !argument.type.isValue)
        statements.push(
          cs`${argument.in === 'body' ? cs`this.RequiredBody` : cs`Required`}(${identifier(argument.name)}, ${stringLiteral(argument.name)}, ${stringLiteral(`${operation.api}->${operation.name}`)});`,
        );
    for (const argument of operation.arguments)
      if (argument.row !== undefined) statements.push(this.#parameter(argument));
    if (operation.body !== undefined) statements.push(...this.#body(operation, operation.body));
    return statements;
  }

  /** An expression for the codec: shared where making it costs something. */
  #codec(type: CsType): Csharp {
    if (!type.isComposite) return type.codec;
    const known = this.#codecNames.get(type.codec.text);
    const name = known ?? `Codec${this.#codecNames.size + 1}`;
    if (known === undefined) {
      this.#codecNames.set(type.codec.text, name);
      this.codecs.push({ type: type.type, name: identifier(name), expression: type.codec });
    }
    return cs`Codecs.${identifier(name)}`;
  }

  #parameter(argument: ArgumentPlan): Csharp {
    const { row, wireName } = argument;
    if (row === undefined) return cs``;
    // The URL has no place for a path parameter that is left out: its value is taken as it is.
    const isOptional = (!argument.required || standsIn(argument)) && argument.in !== 'path';
    const value = cs`${identifier(argument.name)}${argument.type.isValue && !argument.required && !isOptional ? cs`.Value` : cs``}`;
    const start = [REQUEST, stringLiteral(wireName), this.#codec(argument.type), value];
    const place = identifier(PLACES[argument.in]);
    const writer = this.#book.symbols.client(isOptional ? 'OptionalParameter' : 'ParameterSerializer');
    const call = (suffix: Csharp, extra: readonly Csharp[]): Csharp => {
      const statement = cs`${writer}.${place}${suffix}(${join([...start, ...extra], cs`, `)});`;
      return isOptional ? statement : guarded(argument, statement);
    };
    if (row.kind === 'content') return call(cs`Content`, []);
    const style = this.#style(row.style);
    const explode = booleanLiteral(row.explode);
    switch (argument.in) {
      case 'path':
        return call(cs``, [style, explode]);
      case 'query':
        return call(cs``, [style, explode, booleanLiteral(row.reserved)]);
      default:
        return call(cs``, [explode]);
    }
  }

  #style(style: ParameterStyle): Csharp {
    return cs`${this.#book.symbols.client('ParameterStyle')}.${identifier(STYLES[style])}`;
  }

  #body(operation: OperationPlan, body: NonNullable<OperationPlan['body']>): readonly Csharp[] {
    if (body.kind === 'fields') return this.#fields(operation, body.contents);
    const { argument } = body;
    if (argument === undefined) return [];
    const name = identifier(argument.name);
    const value = argument.type.isValue && !argument.required ? cs`${name}.Value` : name;
    const lines = [
      cs`${REQUEST}.Data = ${name};`,
      ...this.#assign(operation, argument, body.contents, body.kind, value),
    ];
    if (argument.required && argument.type.isValue) return lines;
    // An explicit null is a body where the document allows it.
    return argument.required ? lines : [guardedBlock(argument, lines)];
  }

  #assign(
    operation: OperationPlan,
    argument: ArgumentPlan,
    contents: readonly BodyContent[],
    kind: 'json' | 'text' | 'file',
    value: Csharp,
  ): readonly Csharp[] {
    const request = this.#book.symbols.client('RequestBody');
    const target = cs`${REQUEST}.Body = `;
    if (kind === 'text')
      return [
        cs`${target}${request}.Text(${value}, ${this.#mediaTypes(contents.filter(({ writer }) => writer === 'text'))});`,
      ];
    if (kind === 'file') return [cs`${target}${request}.File(${value}, ${this.#fileType(contents, value)});`];
    const codec = this.#codec(argument.type);
    const json = contents.filter(({ writer }) => writer === 'json');
    const fields = contents.filter(({ writer }) => writer === 'form' || writer === 'multipart');
    if (fields.length === 0) return [cs`${target}${request}.Json(${codec}, ${value}, ${this.#mediaTypes(json)});`];
    const cases = fields.map((content) => {
      const make = this.#book.symbols.client(content.writer === 'form' ? 'FormBody' : 'MultipartBody');
      const parts = this.#partsOf(operation, content);
      return cs`\n    case ${stringLiteral(content.mediaType)}:\n        ${target}new ${make}(${stringLiteral(content.mediaType)}).AddAll(${this.#book.symbols.client('JsonBytes')}.ToElement(${codec}, ${value}), ${parts});\n        break;`;
    });
    const otherwise =
      json.length === 0
        ? cs``
        : cs`\n    default:\n        ${target}${request}.Json(${codec}, ${value}, ${this.#chosen(json)});\n        break;`;
    return [cs`switch (${this.#chosen(contents)})\n{${cases}${otherwise}\n}`];
  }

  #fileType(contents: readonly BodyContent[], value: Csharp): Csharp {
    const concrete = contents.filter(({ isRange }) => !isRange);
    return contents[0]?.isRange === true || concrete.length === 0
      ? cs`${value}.ContentType`
      : this.#mediaTypes(concrete);
  }

  #mediaTypes(contents: readonly BodyContent[]): Csharp {
    const [only] = contents;
    return contents.length === 1 && only !== undefined ? stringLiteral(only.sent) : this.#chosen(contents);
  }

  /** The media type that the call asks for, else the first one. */
  #chosen(contents: readonly BodyContent[]): Csharp {
    const names = contents.map(({ mediaType }) => mediaType);
    const [first] = contents;
    const literals = [...new Set(first?.isRange === true ? [first.sent, ...names] : names)].map(stringLiteral);
    return cs`this.MediaType(${join(literals, cs`, `)})`;
  }

  #fields(operation: OperationPlan, contents: readonly BodyContent[]): readonly Csharp[] {
    const bodies = contents.map((content) => ({ content, lines: this.#fieldsOf(operation, content) }));
    const [only] = bodies;
    if (only !== undefined && bodies.length === 1) return only.lines;
    const cases = bodies.map(({ content, lines }, at) => {
      const label = at === 0 ? cs`default:` : cs`case ${stringLiteral(content.mediaType)}:`;
      const inside = lines.map((line) => cs`        ${indent(line, 8)}\n`);
      return cs`\n    ${label}\n    {\n${inside}        break;\n    }`;
    });
    return [cs`switch (${this.#chosen(contents)})\n{${cases}\n}`];
  }

  #fieldsOf(operation: OperationPlan, content: BodyContent): readonly Csharp[] {
    const parts = this.#partsOf(operation, content);
    const kind = this.#book.symbols.client(content.writer === 'multipart' ? 'MultipartBody' : 'FormBody');
    const args = operation.arguments.filter(
      ({ in: place, wireName }) => place === 'form' && content.parts.some((part) => part.wireName === wireName),
    );
    return [
      cs`var localVarBody = new ${kind}(${stringLiteral(content.sent)});`,
      ...args.map((argument) => {
        const at = content.parts.findIndex(({ wireName }) => wireName === argument.wireName);
        const name = identifier(argument.name);
        const row = cs`${parts}[${integerLiteral(at)}]`;
        const { kind } = argument.type;
        if (argument.required)
          return kind === 'file'
            ? cs`localVarBody.AddFile(${row}, ${name});`
            : kind === 'files'
              ? cs`localVarBody.AddFiles(${row}, ${name});`
              : cs`localVarBody.Add(${row}, ${this.#codec(argument.type)}, ${name});`;
        const optional = this.#book.symbols.client('OptionalParameter');
        return kind === 'file'
          ? cs`${optional}.File(localVarBody, ${row}, ${name});`
          : kind === 'files'
            ? cs`${optional}.Files(localVarBody, ${row}, ${name});`
            : cs`${optional}.Field(localVarBody, ${row}, ${this.#codec(argument.type)}, ${name});`;
      }),
      args.length > 0 && args.every(({ required }) => !required) && !bodyRequired(operation)
        ? cs`if (${join(
            args.map(({ name }) => cs`${identifier(name)} is not null`),
            cs` || `,
          )})\n{\n    ${REQUEST}.Body = localVarBody;\n}\n`
        : cs`${REQUEST}.Body = localVarBody;`,
    ];
  }

  #partsOf(operation: OperationPlan, content: BodyContent): Csharp {
    const suffix = content.writer === 'form' ? 'Form' : 'Multipart';
    let name = `${operation.name}${suffix}`;
    while (this.parts.some((part) => part.name.text === identifier(name).text)) name = `${name}_`;
    this.parts.push({
      name: identifier(name),
      items: content.parts.map((part) => this.#part(part, content.writer === 'form')),
    });
    return cs`Parts.${identifier(name)}`;
  }

  #part({ wireName, as, mediaType, repeated, style }: PartRow, isForm: boolean): Csharp {
    const format = { file: 'File', json: 'Json', text: 'Text', style: 'Text' }[as];
    const fields = [
      stringLiteral(wireName),
      cs`${this.#book.symbols.client('PartFormat')}.${identifier(format)}`,
      stringLiteral(isForm ? '' : (mediaType ?? '').replace(/,.*/, '')),
      booleanLiteral(repeated),
      this.#style(style?.style ?? 'form'),
      booleanLiteral(style?.explode ?? true),
      booleanLiteral(style?.reserved ?? false),
    ];
    return cs`new ${this.#book.symbols.client('PartDescription')}(${join(fields, cs`, `)})`;
  }
}

function bodyRequired(operation: OperationPlan): boolean {
  return operation.source.body?.required === true;
}

function guarded(argument: ArgumentPlan, statement: Csharp): Csharp {
  return argument.required ? statement : guardedBlock(argument, [statement]);
}

function guardedBlock(argument: ArgumentPlan, statements: readonly Csharp[]): Csharp {
  const inside = join(
    statements.map((statement) => cs`    ${indent(statement, 4)}`),
    cs`\n`,
  );
  return cs`if (${identifier(argument.name)} is not null)\n{\n${inside}\n}\n`;
}
