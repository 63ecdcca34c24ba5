// How values are read from XML and written as it, as data: runtimes turn XML into what the JSON of the same type would be, and back,
// by these rows alone. What an object holds is a shape of its own, so that objects may hold each other.

import type { Json, JsonObject } from '../support/json';

export interface XmlNode {
  /** Local name of the element or attribute. */
  readonly name: string;
  /**
   * Absent: an element. `none`: of a list, its items stand where the list would; of an object, its nodes stand in the object that
   * holds it.
   */
  readonly as?: 'attribute' | 'text' | 'cdata' | 'none';
  /** Where it is absent, an element of any namespace is read. */
  readonly namespace?: string;
  /** Only with a namespace. */
  readonly prefix?: string;
  /** `scalar`: a number or a boolean where the text is one. `any`: whatever is there. */
  readonly type: 'string' | 'boolean' | 'number' | 'scalar' | 'any' | 'object' | 'map' | 'list';
  /** Empty text is null, where it is no text of the type. */
  readonly nullable?: true;
  /** Of a list without an element of its own: it is empty where nothing is there. */
  readonly required?: true;
  /** Index of the shape, for `object`. */
  readonly shape?: number;
  /** Of items, or of the values of a map. */
  readonly of?: XmlNode;
}

export interface XmlShape {
  /** By wire name, in the document's order. */
  readonly properties: readonly (readonly [wireName: string, node: XmlNode])[];
  /** Of elements that no property names; absent: whatever is there. */
  readonly rest?: XmlNode;
}

/** As targets print it. */
export function xmlData(row: XmlNode | readonly XmlShape[]): Json {
  return JSON.parse(JSON.stringify(row)) as JsonObject;
}
