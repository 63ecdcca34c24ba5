// Makes the rows of XML of a model's types, each object once. Names are those that `xml` gives, of the use before those of the
// component; else the property's, and at the root the component's (OAS 3.1 §4.8.26, 3.2 §4.25).

import type { ApiModel, Content, Part, Property, Type, TypeId, XmlHints } from '../model';
import { xmlName } from '../support/xml-name';
import type { Types } from './types';
import type { XmlNode, XmlShape } from './xml-rows';

/** What a node holds, before it is known where it stands. */
type Value = Pick<XmlNode, 'type' | 'shape' | 'of'>;
type UnderlyingType = ReturnType<Types['underlying']>;

/** `property`: also a value of a map. */
type Use = 'root' | 'item' | 'property';

const SCALARS: ReadonlySet<XmlNode['type']> = new Set(['string', 'boolean', 'number', 'scalar']);
const ROOT = 'root';

export class XmlRows {
  readonly #model: ApiModel;
  readonly #types: Types;
  readonly #shapes: XmlShape[] = [];
  readonly #known = new Map<TypeId, number>();
  #used = false;
  #prefixes: ReadonlyMap<string, string> | undefined;

  constructor(model: ApiModel, types: Types) {
    this.#model = model;
    this.#types = types;
  }

  /** Undefined where no row was made: a map is XML that needs none. */
  get shapes(): readonly XmlShape[] | undefined {
    return this.#used ? this.#shapes : undefined;
  }

  /** Of a body or an answer; undefined where it is text, or no XML. */
  rootOf({ format, type, xml }: Content): XmlNode | undefined {
    if (format !== 'xml') return undefined;
    const inner = this.#types.underlying(type);
    return inner.kind === 'string' || inner.kind === 'binary' ? undefined : this.#root(type, xml, ROOT);
  }

  /** Of a part of a form, which is a document of its own, or of each item of one that is repeated; undefined for a scalar, which is text. */
  partOf({ type, format, repeated, wireName }: Part, xml: XmlHints | undefined): XmlNode | undefined {
    const inner = this.#types.underlying(type);
    const isOfItems = repeated && inner.kind === 'array';
    const own = isOfItems ? inner.items : type;
    if (format !== 'xml' || this.#types.isSingleValue(own) || this.#types.isFile(own)) return undefined;
    return this.#root(own, isOfItems ? inner.itemXml : xml, wireName);
  }

  /** `name`: of what has none. */
  #root(type: Type, xml: XmlHints | undefined, name: string): XmlNode {
    this.#used = true;
    return this.#node(type, xml, this.#componentName(type) ?? name, 'root');
  }

  /** Of content that has no row: XML is text then. */
  typeWithoutRow({ format, type }: Content): Type {
    const isOpaque = format === 'xml' && this.#types.underlying(type).kind !== 'string';
    return isOpaque ? { kind: 'string', content: 'plain' } : type;
  }

  #node(type: Type, own: XmlHints | undefined, inferred: string, use: Use): XmlNode {
    const isRoot = use === 'root';
    const hints = this.#hints(type, own, use);
    const given = hints.name ?? inferred;
    const inner = this.#types.underlying(type);
    const value = inner.kind === 'array' ? this.#list(inner, hints, given, isRoot) : this.#value(inner);
    const as = isRoot ? undefined : placeOf(hints.node, value.type);
    const [name, prefix] = nameParts(given, hints.prefix);
    return {
      name: xmlName(name),
      ...(as === undefined ? {} : { as }),
      ...this.#namespace(hints.namespace, prefix, as),
      ...value,
      ...(this.#types.isNullable(type) ? { nullable: true } : {}),
    };
  }

  #list(
    { items, itemXml }: Extract<UnderlyingType, { kind: 'array' }>,
    hints: XmlHints,
    name: string,
    isRoot: boolean,
  ): Value {
    const inferred = (isRoot ? this.#componentName(items) : undefined) ?? name;
    const { as, ...item } = this.#node(items, itemXml, inferred, 'item');
    const isWrapped = isRoot || hints.node === 'element';
    const shared = isWrapped || item.namespace !== undefined ? {} : this.#namespace(hints.namespace, hints.prefix, as);
    return { type: 'list', of: { ...item, ...shared } };
  }

  #value(type: UnderlyingType): Value {
    switch (type.kind) {
      case 'string':
      case 'binary':
        return { type: 'string' };
      case 'integer':
      case 'number':
        return { type: 'number' };
      case 'boolean':
        return { type: 'boolean' };
      case 'literal':
        return { type: typeof type.value as 'string' | 'number' | 'boolean' };
      case 'array':
        return this.#list(type, {}, 'item', false);
      case 'tuple':
        return { type: 'list', of: { name: 'item', type: 'any' } };
      case 'map':
        return { type: 'map', of: this.#node(type.values, undefined, 'value', 'property') };
      case 'null':
      case 'unknown':
        return { type: 'any' };
      case 'reference':
        return this.#declared(type.id);
    }
  }

  #declared(id: TypeId): Value {
    const declaration = this.#types.declaration(id);
    switch (declaration.kind) {
      case 'enum':
        switch (declaration.base) {
          case 'string':
          case 'boolean':
            return { type: declaration.base };
          case 'mixed':
            return { type: 'scalar' };
          default:
            return { type: 'number' };
        }
      case 'object':
        return { type: 'object', shape: this.#shape(id) };
      case 'union': {
        if (this.#isObject(id)) return { type: 'object', shape: this.#shape(id) };
        const variants = declaration.variants.map((variant) => this.#value(this.#types.underlying(variant.type)).type);
        if (variants.every((type) => type === variants[0] && SCALARS.has(type))) return { type: variants[0]! };
        return { type: variants.every((type) => SCALARS.has(type)) ? 'scalar' : 'any' };
      }
      case 'alias':
        return { type: 'any' };
    }
  }

  /** An object, or a union of nothing else. */
  #isObject(id: TypeId): boolean {
    const declaration = this.#types.declaration(id);
    if (declaration.kind !== 'union') return declaration.kind === 'object';
    return declaration.variants.every(({ type }) => {
      const inner = this.#types.underlying(type);
      return inner.kind === 'reference' && this.#isObject(inner.id);
    });
  }

  /** Of an object, of those that build on it, or of all variants of a union: what each may hold. */
  #shape(id: TypeId): number {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const index = this.#shapes.length;
    this.#known.set(id, index);
    this.#shapes.push({ properties: [] });
    const properties = new Map<string, Property>();
    const rest = this.#collect(id, properties, new Set());
    this.#shapes[index] = {
      properties: [...properties.values()].map((property) => [property.wireName, this.#property(property)]),
      ...(rest === undefined ? {} : { rest: this.#node(rest, undefined, 'value', 'property') }),
    };
    return index;
  }

  #collect(id: TypeId, into: Map<string, Property>, seen: Set<TypeId>): Type | undefined {
    if (seen.has(id)) return undefined;
    seen.add(id);
    const declaration = this.#types.declaration(id);
    if (declaration.kind !== 'object' && declaration.kind !== 'union') return undefined;
    if (declaration.kind === 'object')
      for (const property of declaration.properties)
        if (!into.has(property.wireName)) into.set(property.wireName, property);
    for (const { id: other } of declaration.discriminator?.mapping ?? []) this.#collect(other, into, seen);
    if (declaration.kind === 'object')
      return declaration.additional.mode === 'typed' ? declaration.additional.type : undefined;
    for (const { type } of declaration.variants) {
      const inner = this.#types.underlying(type);
      if (inner.kind === 'reference') this.#collect(inner.id, into, seen);
    }
    return undefined;
  }

  #property({ wireName, type, xml, required }: Property): XmlNode {
    const node = this.#node(type, xml, wireName, 'property');
    return required && node.type === 'list' && node.as === 'none' ? { ...node, required: true } : node;
  }

  /**
   * Of the use, and where that does not say, of what it refers to. The name of a component is that of a whole document and of an item;
   * a property has its own (OAS 3.1 §4.8.24: no effect on root schemas).
   */
  #hints(type: Type, own: XmlHints | undefined, use: Use): XmlHints {
    const inner = type.kind === 'nullable' ? type.type : type;
    if (inner.kind !== 'reference') return own ?? {};
    const declaration = this.#types.declaration(inner.id);
    const base = declaration.kind === 'alias' ? this.#hints(declaration.type, declaration.xml, use) : declaration.xml;
    if (base === undefined || use !== 'property' || base.everywhere || declaration.origin === 'inline')
      return { ...base, ...own };
    const { name: _name, ...others } = base;
    return { ...others, ...own };
  }

  #componentName(type: Type): string | undefined {
    const inner = type.kind === 'nullable' ? type.type : type;
    return inner.kind === 'reference' ? this.#types.declaration(inner.id).names.component : undefined;
  }

  /** A prefix without a namespace means the one that it stands for elsewhere in the document. */
  #namespace(
    given: string | undefined,
    prefix: string | undefined,
    as: XmlNode['as'],
  ): Pick<XmlNode, 'namespace' | 'prefix'> {
    this.#prefixes ??= prefixesOf(this.#model);
    const namespace = given ?? (prefix === undefined ? undefined : this.#prefixes.get(prefix));
    if (namespace === undefined) return {};
    // An attribute without a prefix is in no namespace.
    const needed = prefix ?? (as === 'attribute' ? 'ns' : undefined);
    return { namespace, ...(needed === undefined ? {} : { prefix: xmlName(needed) }) };
  }
}

/** What cannot be an attribute or text is an element; what is plain text and has no node of its own is text. */
function placeOf(node: XmlHints['node'], type: XmlNode['type']): XmlNode['as'] {
  if (type === 'list') return node === 'element' ? undefined : 'none';
  if (SCALARS.has(type)) return node === 'none' ? 'text' : node === 'element' ? undefined : node;
  return type === 'object' && node === 'none' ? 'none' : undefined;
}

/** Authors write the prefix into the name too. */
function nameParts(name: string, prefix: string | undefined): readonly [name: string, prefix: string | undefined] {
  const colon = name.indexOf(':');
  return colon < 0 ? [name, prefix] : [name.slice(colon + 1), prefix ?? name.slice(0, colon)];
}

function prefixesOf({ declarations }: ApiModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const declaration of declarations) {
    const properties = declaration.kind === 'object' ? declaration.properties.map(({ xml }) => xml) : [];
    for (const hints of [declaration.xml, ...properties])
      if (hints?.prefix !== undefined && hints.namespace !== undefined && !found.has(hints.prefix))
        found.set(hints.prefix, hints.namespace);
  }
  return found;
}
