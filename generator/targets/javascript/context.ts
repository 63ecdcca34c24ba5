// What planning an operation takes.

import type { SecurityPlan } from '../typescript/security';
import type { Names } from './names';
import type { TypeBook } from './types';

export interface OperationContext {
  readonly book: TypeBook;
  readonly names: Names;
  readonly security: Pick<SecurityPlan, 'common' | 'of'>;
}
