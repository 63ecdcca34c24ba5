// What a type of the model is in C#: the type as written, the codec that reads and writes it, and how it is called in
// documentation. One book for one document.

import { join } from '../../../code/code';
import { cs, global, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Declaration, Scalar, StringType, TupleType, Type, TypeId } from '../../../model';
import { underlyingType } from '../../../model/references';
import { unreachable } from '../../../support/invariant';
import type { TypeHome } from '../names/assign';
import type { Options } from '../options';
import type { Symbols } from './symbols';
import { isWide } from './kinds';
import { isWhole, type Numeral } from '../../../support/exact-number';

export interface CsType {
  /** Without `?`. */
  readonly type: Csharp;
  /** The same with the whole name of each type, which no other model of the document changes. */
  readonly full: Csharp;
  /** As a pattern names it, where it is not `type`: parentheses take a value apart there. */
  readonly pattern?: Csharp;
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
  /** How a driver converts. */
  readonly kind: 'json' | 'file' | 'files' | 'stream' | 'text' | 'items';
}

/** What is inside a list, a map, a tuple or a stream. */
export type ElementType = Pick<CsType, 'type' | 'full' | 'short' | 'codec'>;

/** Longer tuples than the runtime has codecs for are lists. */
const MOST_ITEMS = 4;

export class TypeBook {
  readonly #declarations: ReadonlyMap<TypeId, Declaration>;
  readonly #homes: ReadonlyMap<TypeId, TypeHome>;
  readonly #options: Options;
  /** Aliases that are being looked through. */
  readonly #open = new Set<TypeId>();
  /** References that were asked for before, while no alias was looked through. */
  readonly #references = new Map<TypeId, CsType>();
  readonly #string: CsType;
  readonly #any: CsType;
  #hasTuples = false;

  constructor(
    declarations: readonly Declaration[],
    homes: ReadonlyMap<TypeId, TypeHome>,
    options: Options,
    readonly symbols: Symbols,
  ) {
    this.#declarations = new Map(declarations.map((declaration) => [declaration.id, declaration]));
    this.#homes = homes;
    this.#options = options;
    this.#string = this.#simple(cs`string`, 'string', false, 'String');
    this.#any = this.#simple(cs`object`, 'Object', false, 'Any');
  }

  of(type: Type): CsType {
    switch (type.kind) {
      case 'reference':
        return this.#ofReference(type.id);
      case 'nullable':
        return { ...this.of(type.type), nullable: true };
      case 'string':
        return this.#ofString(type);
      case 'integer':
        if (type.format === 'uint64') return this.#simple(cs`ulong`, 'ulong', true, 'UInt64');
        return type.content === 'int64' ||
          type.format === 'uint32' ||
          type.content === 'unix-time' ||
          (type.content === 'plain' && (this.#options.integerType === 'long' || hasWideBounds(type)))
          ? this.#long()
          : this.#simple(cs`int`, 'int', true, 'Int32');
      case 'number':
        return type.content === 'float'
          ? this.#simple(cs`float`, 'float', true, 'Single')
          : type.content === 'double'
            ? this.#simple(cs`double`, 'double', true, 'Double')
            : this.#decimal();
      case 'boolean':
        return this.#boolean();
      case 'literal':
        return this.#ofLiteral(type.value);
      case 'array':
        return this.#ofList(type.items);
      case 'tuple':
        return this.#ofTuple(type);
      case 'map':
        return this.#ofMap(type.values);
      case 'binary':
        return {
          ...this.#simple(
            this.symbols.client('FileParameter'),
            'FileParameter',
            false,
            'File',
            this.symbols.whole('FileParameter', 'Client'),
          ),
          kind: 'file',
        };
      case 'null':
      case 'unknown':
        return { ...this.#any, nullable: true };
      default:
        return unreachable(type);
    }
  }

  /** Whether a type that was asked for has a tuple in it. */
  get hasTuples(): boolean {
    return this.#hasTuples;
  }

  /** What stands in a file of raw text. */
  text(): CsType {
    return this.#string;
  }

  declaration(id: TypeId): Declaration | undefined {
    return this.#declarations.get(id);
  }

  /** Follows aliases and nullability. */
  resolve(type: Type): Type {
    return underlyingType(type, (id) => this.#declarations.get(id));
  }

  #simple(type: Csharp, short: string, isValue: boolean, codec: string, full = type): CsType {
    return {
      type,
      full,
      short,
      isValue,
      codec: this.symbols.codec(codec),
      isComposite: false,
      nullable: false,
      kind: 'json',
    };
  }

  /** A value type of .NET, in the namespace System. */
  #ofSystem(name: string, codec: string): CsType {
    return this.#simple(this.symbols.system(name), name, true, codec, global(`System.${name}`));
  }

  #long(): CsType {
    return this.#simple(cs`long`, 'long', true, 'Int64');
  }

  #decimal(): CsType {
    return this.#simple(cs`decimal`, 'decimal', true, 'Decimal');
  }

  #boolean(): CsType {
    return this.#simple(cs`bool`, 'bool', true, 'Boolean');
  }

  #ofString(type: StringType): CsType {
    switch (type.content) {
      case 'date-time':
        return this.#options.dateTimeType === 'DateTime'
          ? this.#ofSystem('DateTime', 'DateTime')
          : this.#ofSystem('DateTimeOffset', 'DateTimeOffset');
      case 'date':
        return this.#options.dateType === 'auto'
          ? this.#simple(cs`ApiDate`, 'DateOnly', true, 'Date')
          : this.#ofSystem('DateTime', 'DateOfDateTime');
      case 'uuid':
        return this.#ofSystem('Guid', 'Guid');
      case 'base64':
        return this.#simple(cs`byte[]`, 'byte[]', false, 'Bytes');
      case 'base64url':
        return this.#simple(cs`byte[]`, 'byte[]', false, 'BytesUrl');
      default:
        return this.#string;
    }
  }

  #ofLiteral(value: Scalar): CsType {
    if (typeof value === 'string')
      return {
        ...this.#string,
        codec: cs`new ${this.symbols.internal('LiteralCodec')}(${stringLiteral(value)})`,
        isComposite: true,
      };
    if (typeof value === 'boolean') return this.#boolean();
    return isWhole(value) ? this.#long() : this.#decimal();
  }

  #ofReference(id: TypeId): CsType {
    // Within an alias that is looked through, a type that leads back to it is any object: so it is nowhere else.
    if (this.#open.size > 0) return this.#declared(id);
    const known = this.#references.get(id);
    if (known !== undefined) return known;
    const found = this.#declared(id);
    this.#references.set(id, found);
    return found;
  }

  #declared(id: TypeId): CsType {
    const declaration = this.#declarations.get(id);
    if (declaration === undefined) return this.#any;
    if (declaration.kind === 'alias') {
      if (this.#open.has(id)) return this.#any;
      this.#open.add(id);
      const type = this.of(declaration.type);
      this.#open.delete(id);
      return type;
    }
    const home = this.#homes.get(id);
    if (home === undefined) return this.#ofEnumBase(declaration);
    return {
      type: this.symbols.model(home.name),
      full: this.symbols.whole(home.name),
      short: home.name,
      isValue: declaration.kind === 'enum',
      codec: this.symbols.converter(home.converter),
      isComposite: false,
      nullable: false,
      page: home.name.split('.')[0] ?? home.name,
      kind: 'json',
    };
  }

  /** Enums that C# has no enum for. */
  #ofEnumBase(declaration: Declaration): CsType {
    if (declaration.kind !== 'enum') return this.#any;
    switch (declaration.base) {
      case 'number':
        return this.#decimal();
      case 'boolean':
        return this.#boolean();
      case 'integer':
        return this.#long();
      case 'string':
        return this.#string;
      case 'mixed':
        return this.#any;
    }
  }

  #ofList(items: Type): CsType {
    const item = this.of(items);
    const isFiles = item.kind === 'file';
    const { type, full, short, codec } = isFiles ? item : this.element(item);
    return {
      ...(isFiles ? item : this.#any),
      type: cs`${this.symbols.system('List')}<${type}>`,
      full: cs`global::System.Collections.Generic.List<${full}>`,
      short: `List<${short}>`,
      codec: cs`${this.symbols.codec('List')}(${codec})`,
      isComposite: true,
      ...(isFiles ? { kind: 'files' } : pageOf(item)),
    };
  }

  /** A tuple of the language, where it has a codec; else a list of any items. */
  #ofTuple({ items, rest }: TupleType): CsType {
    if (rest !== undefined || items.length < 2 || items.length > MOST_ITEMS)
      return this.#ofList({ kind: 'unknown', reason: 'any' });
    const elements = items.map((item) => this.element(this.of(item)));
    this.#hasTuples = true;
    const types = join(
      elements.map(({ type }) => type),
      cs`, `,
    );
    return {
      ...this.#any,
      type: cs`(${types})`,
      full: cs`(${join(
        elements.map(({ full }) => full),
        cs`, `,
      )})`,
      pattern: cs`${this.symbols.system('ValueTuple')}<${types}>`,
      short: `(${elements.map(({ short }) => short).join(', ')})`,
      isValue: true,
      codec: cs`${this.symbols.internal('JsonTuple')}.Of(${join(
        elements.map(({ codec }) => codec),
        cs`, `,
      )})`,
      isComposite: true,
    };
  }

  #ofMap(values: Type): CsType {
    const value = this.of(values);
    const { type, full, short, codec } = this.element(value);
    return {
      ...this.#any,
      type: cs`${this.symbols.system('Dictionary')}<string, ${type}>`,
      full: cs`global::System.Collections.Generic.Dictionary<string, ${full}>`,
      short: `Dictionary<string, ${short}>`,
      codec: cs`${this.symbols.codec('Map')}(${codec})`,
      isComposite: true,
      ...pageOf(value),
    };
  }

  /** The type inside a list, map or stream: it shows that it may be null, but for `object`, which any JSON is read as. */
  element({ type, full, short, codec, isValue, nullable }: CsType): ElementType {
    if (!showsNull({ type, nullable })) return { type, full, short, codec };
    return {
      type: cs`${type}?`,
      full: cs`${full}?`,
      short: `${short}?`,
      codec: cs`${this.symbols.codec(isValue ? 'OrNull' : 'MayBeNull')}(${codec})`,
    };
  }
}

/** Whether a type inside another one is written with `?`. */
export function showsNull({ nullable, type }: Pick<CsType, 'nullable' | 'type'>): boolean {
  return nullable && type.text !== 'object';
}

function pageOf({ page }: CsType): Pick<CsType, 'page'> {
  return page === undefined ? {} : { page };
}

function hasWideBounds(type: {
  readonly minimum?: Numeral;
  readonly maximum?: Numeral;
  readonly exclusiveMinimum?: Numeral;
  readonly exclusiveMaximum?: Numeral;
}): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = type;
  return [minimum, maximum, exclusiveMinimum, exclusiveMaximum].some((bound) => isWide(bound ?? 0));
}
