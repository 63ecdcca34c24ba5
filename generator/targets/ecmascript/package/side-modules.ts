// Modules of every client that programs import by path: other ways to take the answer of a call, and what is logged. Nothing
// else imports them, so a bundle without them has nothing of them.

import type { Client } from '../../../client';
import type { Statement } from '../../../code/source-file';
import { ts, type Ecmascript } from '../../../languages/ecmascript';

/** What one module of the runtime gives to such a module. */
interface Part {
  /** Of the runtime. */
  readonly from: string;
  readonly values: Ecmascript;
  readonly types: Ecmascript;
}

const UNREAD: Part = {
  from: 'unread',
  values: ts`export { asResponse } from "./runtime/unread.js";`,
  types: ts`export type { AnswerCall, AnswerOptions } from "./runtime/unread.js";`,
};
const DOWNLOAD: Part = {
  from: 'download',
  values: ts`export { download } from "./runtime/download.js";`,
  types: ts`export type { DownloadOptions } from "./runtime/download.js";`,
};
const RECONNECTING: Part = {
  from: 'reconnecting',
  values: ts`export { reconnecting } from "./runtime/reconnecting.js";`,
  types: ts`export type { ReconnectingStream, ReconnectOptions } from "./runtime/reconnecting.js";`,
};
const LOGGING: Part = {
  from: 'console-logger',
  values: ts`export { consoleLogger } from "./runtime/console-logger.js";`,
  types: ts`export type { ConsoleLogger, LogLevel } from "./runtime/console-logger.js";`,
};

type Calls = Pick<Client, 'calls'>;

function partsOf(client: Calls): { readonly [module in SideModule]: readonly Part[] } {
  return { answers: [UNREAD, DOWNLOAD, ...(goesOn(client) ? [RECONNECTING] : [])], logging: [LOGGING] };
}

/** Whether a stream can be asked for again where its connection breaks. */
export function goesOn({ calls }: Calls): boolean {
  return calls.some(({ stream }) => stream?.resumes === true);
}

export type SideModule = 'answers' | 'logging';
export const SIDE_MODULES: readonly SideModule[] = ['answers', 'logging'];

/** The modules of the runtime that they are made of. */
export function sideRuntime(client: Calls): readonly string[] {
  const parts = partsOf(client);
  return SIDE_MODULES.flatMap((module) => parts[module].map(({ from }) => from));
}

/** What one exports: values alone, or types too. */
export function sideStatements(module: SideModule, client: Calls, form: 'values' | 'types'): readonly Statement[] {
  const parts = partsOf(client)[module];
  const lines = [...parts.map(({ values }) => values), ...(form === 'types' ? parts.map(({ types }) => types) : [])];
  return lines.map((code) => ({ kind: 'code', code }));
}
