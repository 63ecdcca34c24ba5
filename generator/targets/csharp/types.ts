// What a type of the model is in C#: the type as written, the codec that reads and writes it, and how it is called in
// documentation. One book for one document.

import { cs, dotted, global, integerLiteral, stringLiteral, type Csharp } from '../../languages/csharp';
import type { Declaration, StringType, Type, TypeId } from '../../model';
import { underlyingType } from '../../model/references';
import { unreachable } from '../../support/invariant';
import type { CsharpOptions } from './options';

export interface CsType {
  /** Without `?`. */
  readonly type: Csharp;
  /** As documentation calls it: `List<Session>`. */
  readonly short: string;
  readonly isValue: boolean;
  /** An expression of type `JsonCodec<type>`. */
  readonly codec: Csharp;
  /** The codec is made anew by the expression: keep it in a field. */
  readonly isComposite: boolean;
  /** The document allows null. */
  readonly nullable: boolean;
  /** The model's page in docs/, if it has one. */
  readonly page?: string;
  /** How a driver converts: `json`, `file`, `files`. */
  readonly kind: 'json' | 'file' | 'files' | 'stream' | 'text';
}

/** Where a declared type lives. */
export interface TypeHome {
  /** `Session`, `Connection.StateEnum`. */
  readonly name: string;
  readonly converter: string;
}

export interface TypeBook {
  of(type: Type): CsType;
  /** A request or response of raw bytes where the type is binary. */
  declaration(id: TypeId): Declaration | undefined;
  /** Follows aliases and nullability. */
  resolve(type: Type): Type;
  /** The package's namespace, without `global::`. */
  readonly package: Csharp;
  readonly runtime: Csharp;
  readonly models: Csharp;
  /** A class of the runtime: `global::P.Client.Name`. */
  client(name: string): Csharp;
}

export function createTypeBook(
  declarations: ReadonlyMap<TypeId, Declaration>,
  homes: ReadonlyMap<TypeId, TypeHome>,
  options: CsharpOptions,
): TypeBook {
  const runtime = global(`${options.packageName}.Client`);
  const models = global(`${options.packageName}.Model`);
  const client = (name: string): Csharp => global(`${options.packageName}.Client.${name}`);
  const json = (name: string): Csharp => global(`${options.packageName}.Client.Json.${name}`);
  const open = new Set<TypeId>();

  const simple = (type: Csharp, short: string, isValue: boolean, codec: string): CsType => ({
    type,
    short,
    isValue,
    codec: json(codec),
    isComposite: false,
    nullable: false,
    kind: 'json',
  });
  const STRING = simple(cs`string`, 'string', false, 'String');
  const ANY = simple(cs`object`, 'Object', false, 'Any');

  function ofString(type: StringType): CsType {
    switch (type.content) {
      case 'date-time':
        return options.dateTimeType === 'DateTime'
          ? simple(cs`global::System.DateTime`, 'DateTime', true, 'DateTime')
          : simple(cs`global::System.DateTimeOffset`, 'DateTimeOffset', true, 'DateTimeOffset');
      case 'date':
        return options.dateType === 'auto'
          ? simple(cs`ApiDate`, 'DateOnly', true, 'Date')
          : simple(cs`global::System.DateTime`, 'DateTime', true, 'DateOfDateTime');
      case 'uuid':
        return simple(cs`global::System.Guid`, 'Guid', true, 'Guid');
      case 'base64':
        return simple(cs`byte[]`, 'byte[]', false, 'Bytes');
      case 'base64url':
        return simple(cs`byte[]`, 'byte[]', false, 'BytesUrl');
      default:
        return STRING;
    }
  }

  function ofReference(id: TypeId): CsType {
    const declaration = declarations.get(id);
    if (declaration === undefined) return ANY;
    if (declaration.kind === 'alias') {
      if (open.has(id)) return ANY;
      open.add(id);
      const type = of(declaration.type);
      open.delete(id);
      return type;
    }
    const home = homes.get(id);
    if (home === undefined) return ofEnumBase(declaration);
    return {
      type: global(`${options.packageName}.Model.${home.name}`),
      short: home.name,
      isValue: declaration.kind === 'enum',
      codec: cs`${global(`${options.packageName}.Model.${home.converter}`)}.Instance`,
      isComposite: false,
      nullable: false,
      page: home.name.split('.')[0] ?? home.name,
      kind: 'json',
    };
  }

  /** Enums that C# has no enum for. */
  function ofEnumBase(declaration: Declaration): CsType {
    if (declaration.kind !== 'enum') return ANY;
    switch (declaration.base) {
      case 'number':
        return simple(cs`decimal`, 'decimal', true, 'Decimal');
      case 'boolean':
        return simple(cs`bool`, 'bool', true, 'Boolean');
      case 'integer':
        return simple(cs`long`, 'long', true, 'Int64');
      case 'string':
        return STRING;
      case 'mixed':
        return ANY;
    }
  }

  function ofList(items: Type): CsType {
    const item = of(items);
    if (item.kind === 'file') {
      return {
        ...item,
        type: cs`global::System.Collections.Generic.List<${item.type}>`,
        short: `List<${item.short}>`,
        codec: cs`${json('List')}(${item.codec})`,
        isComposite: true,
        kind: 'files',
      };
    }
    const { type, short, codec } = element(item);
    return {
      ...ANY,
      type: cs`global::System.Collections.Generic.List<${type}>`,
      short: `List<${short}>`,
      codec: cs`${json('List')}(${codec})`,
      isComposite: true,
      ...pageOf(item),
    };
  }

  function ofMap(values: Type): CsType {
    const value = of(values);
    const { type, short, codec } = element(value);
    return {
      ...ANY,
      type: cs`global::System.Collections.Generic.Dictionary<string, ${type}>`,
      short: `Dictionary<string, ${short}>`,
      codec: cs`${json('Map')}(${codec})`,
      isComposite: true,
      ...pageOf(value),
    };
  }

  /** The type inside a list or map, where a value type shows that it may be null. */
  function element(item: CsType): { readonly type: Csharp; readonly short: string; readonly codec: Csharp } {
    if (!item.nullable || !item.isValue) return item;
    return { type: cs`${item.type}?`, short: `${item.short}?`, codec: cs`${json('OrNull')}(${item.codec})` };
  }

  function of(type: Type): CsType {
    switch (type.kind) {
      case 'reference':
        return ofReference(type.id);
      case 'nullable':
        return { ...of(type.type), nullable: true };
      case 'string':
        return ofString(type);
      case 'integer':
        return type.content === 'int64' ||
          type.content === 'unix-time' ||
          (type.content === 'plain' && (options.integerType === 'long' || isWide(type)))
          ? simple(cs`long`, 'long', true, 'Int64')
          : simple(cs`int`, 'int', true, 'Int32');
      case 'number':
        return type.content === 'float'
          ? simple(cs`float`, 'float', true, 'Single')
          : type.content === 'double'
            ? simple(cs`double`, 'double', true, 'Double')
            : simple(cs`decimal`, 'decimal', true, 'Decimal');
      case 'boolean':
        return simple(cs`bool`, 'bool', true, 'Boolean');
      case 'literal':
        if (typeof type.value === 'string')
          return {
            ...STRING,
            codec: cs`new ${client('LiteralCodec')}(${stringLiteral(type.value)})`,
            isComposite: true,
          };
        if (typeof type.value === 'boolean') return simple(cs`bool`, 'bool', true, 'Boolean');
        return Number.isInteger(type.value)
          ? simple(cs`long`, 'long', true, 'Int64')
          : simple(cs`decimal`, 'decimal', true, 'Decimal');
      case 'array':
        return ofList(type.items);
      case 'tuple':
        return ofList({ kind: 'unknown', reason: 'any' });
      case 'map':
        return ofMap(type.values);
      case 'binary':
        return { ...simple(client('FileParameter'), 'FileParameter', false, 'File'), kind: 'file' };
      case 'null':
        return { ...ANY, nullable: true };
      case 'unknown':
        return { ...ANY, nullable: true };
      default:
        return unreachable(type);
    }
  }

  return {
    of,
    resolve: (type) => underlyingType(type, (id) => declarations.get(id)),
    package: dotted(options.packageName),
    runtime,
    models,
    client,
    declaration: (id) => declarations.get(id),
  };
}

function pageOf(item: CsType): { readonly page: string } | object {
  return item.page === undefined ? {} : { page: item.page };
}

function isWide(type: {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}): boolean {
  const most = Math.max(
    0,
    ...[type.minimum, type.maximum, type.exclusiveMinimum, type.exclusiveMaximum].map((bound) => Math.abs(bound ?? 0)),
  );
  return most > 0x7fffffff;
}

/** The type with `?` where the value may be absent. */
export function optional(type: CsType): Csharp {
  return cs`${type.type}?`;
}

export function index(value: number): Csharp {
  return integerLiteral(value);
}
