// The module `files`, where a call sends a file: what makes a file of what has no name. Nothing else imports it.

import type { Statement } from '../../../code/source-file';
import { ts } from '../../../languages/ecmascript';

const FUNCTION: Statement = { kind: 'code', code: ts`export { toFile } from "./runtime/upload.js";` };

export const FILE_STATEMENTS: readonly Statement[] = [FUNCTION];

export const FILE_TYPES: readonly Statement[] = [
  FUNCTION,
  {
    kind: 'code',
    code: ts`export type { FileContent, NamedFile, StreamContent } from "./runtime/upload.js";`,
  },
];
