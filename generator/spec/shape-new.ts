// What OpenAPI 3.2 adds to what a document is made of (OpenAPI 3.2.0, section 4); all else is as shape.ts says it of 3.1.

import { extended, fields, methods, sections, shapes, type NodeKind, type Shapes } from './shape';

export const newMethods = [...methods, 'query'] as const;

export const newSections: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ...sections,
  ['mediaTypes', 'media-type'],
]);

const encodings = [
  ['encoding', 'map', 'encoding'],
  ['prefixEncoding', 'list', 'encoding'],
  ['itemEncoding', 'one', 'encoding'],
] as const;

export const newShapes: Shapes = {
  ...shapes,
  'path-item': extended(
    shapes['path-item'],
    ['query', 'one', 'operation'],
    ['additionalOperations', 'map', 'operation'],
  ),
  'media-type': extended(shapes['media-type'], ...encodings),
  encoding: extended(shapes.encoding, ...encodings),
  components: fields(...[...newSections].map(([section, kind]) => [section, 'map', kind] as const)),
};
