// What differs between the versions of the format, as data: what a document is made of, where shared objects stand, and which
// keywords count. The walk reads it from here; a rule asks for a version where it is about one keyword of that version alone.

import type { LoadedSpec, SpecVersion } from './loaded-spec';
import { methods, sections, shapes, type NodeKind, type Shapes } from './shape';
import { newMethods, newSections, newShapes } from './shape-new';
import { swaggerMethods, swaggerSections, swaggerShapes } from './shape-swagger';

export interface Edition {
  /** As messages call it. */
  readonly name: string;
  readonly shapes: Shapes;
  /** The maps of shared objects, with the kind each one holds. */
  readonly sections: ReadonlyMap<string, NodeKind>;
  /** Where these maps stand: the tokens that lead to them. */
  readonly sectionsAt: readonly string[];
  /** Keys of path items that hold an operation. */
  readonly methods: readonly string[];
  /** Where a parameter can be: its `in`. */
  readonly locations: readonly string[];
  /** Whether keywords beside the `$ref` of a schema count. */
  readonly siblings: boolean;
  /** Where a schema's `type` is a single one: the keyword by which null is allowed. */
  readonly nullKeyword?: string;
}

const locations = ['path', 'query', 'header', 'cookie'];
const three = { shapes, sections, sectionsAt: ['components'], methods, locations };

const editions: { readonly [version in SpecVersion]: Edition } = {
  '2.0': {
    name: 'Swagger 2.0',
    shapes: swaggerShapes,
    sections: swaggerSections,
    sectionsAt: [],
    methods: swaggerMethods,
    locations: ['query', 'header', 'path', 'formData', 'body'],
    siblings: false,
    nullKeyword: 'x-nullable',
  },
  '3.0': { ...three, name: 'OpenAPI 3.0', siblings: false, nullKeyword: 'nullable' },
  '3.1': { ...three, name: 'OpenAPI 3.1', siblings: true },
  '3.2': {
    name: 'OpenAPI 3.2',
    shapes: newShapes,
    sections: newSections,
    sectionsAt: ['components'],
    methods: newMethods,
    locations: [...locations, 'querystring'],
    siblings: true,
  },
};

export function editionOf(spec: LoadedSpec): Edition {
  return editions[spec.version];
}

export function editionNamed(version: SpecVersion): Edition {
  return editions[version];
}
