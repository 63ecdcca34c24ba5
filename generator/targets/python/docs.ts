// The pages under docs/.

import type { FileSet } from '../../code/file-set';
import type { Plan } from './plan';

export function emitDocs(_plan: Plan, _files: FileSet): void {}
