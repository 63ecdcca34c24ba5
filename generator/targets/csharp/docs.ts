// Pages.
import { md } from '../../languages/markup';
import type { FileSet } from '../../code/file-set';
import type { CsharpPlan } from './plan';

export function emitPages(_plan: CsharpPlan, files: FileSet): void {
  files.add(
    'README.md',
    md`
# Client
    `,
  );
}
