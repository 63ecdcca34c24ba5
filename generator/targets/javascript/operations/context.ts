// What planning an operation takes.

import type { Requirements } from '../../ecmascript/operations/security';
import type { Names } from '../names/assign';
import type { TypeBook } from '../types/book';

export interface OperationContext {
  readonly book: TypeBook;
  readonly names: Names;
  readonly security: Requirements;
}
