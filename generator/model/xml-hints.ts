// What a document says of a schema's XML (`xml`): how its value is written, where it is not as a document without a word of it has it.

export interface XmlHints {
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  /** `attribute: true` is `attribute`, `wrapped: true` is `element`, as OpenAPI 3.2 says it. Absent: `none` for lists, else `element`. */
  readonly node?: XmlNodeKind;
  /** Of a component: its name is that of every element that holds it (OAS 3.2 §4.25.1). */
  readonly everywhere?: true;
}

/** `none`: no node of its own; what is in it stands in what is around it. */
export type XmlNodeKind = 'element' | 'attribute' | 'text' | 'cdata' | 'none';
