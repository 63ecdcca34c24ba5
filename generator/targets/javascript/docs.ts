// stub
import type { Code } from '../../code/code';
import type { Plan } from './plan';
export function emitDocs(_plan: Plan): readonly (readonly [path: string, code: Code])[] {
  return [];
}
