// The module `answers` of every client: other ways to take the answer of a call. Nothing else imports it, so a bundle without
// it has nothing of it.

import type { Client } from '../../../client';
import type { Statement } from '../../../code/source-file';
import { ts, type Ecmascript } from '../../../languages/ecmascript';

/** The modules of the runtime that it is made of. */
export function answerRuntime({ calls }: Pick<Client, 'calls'>): readonly string[] {
  const resumes = calls.some(({ stream }) => stream?.resumes === true);
  return ['unread', 'download', ...(resumes ? ['reconnecting'] : [])];
}

/** What it exports: values alone, or types too. */
export function answerStatements(client: Pick<Client, 'calls'>, form: 'values' | 'types'): readonly Statement[] {
  const modules = answerRuntime(client);
  const types = form === 'types' ? TYPES.filter(([module]) => modules.includes(module)) : [];
  return [...VALUES.filter(([module]) => modules.includes(module)), ...types].map(([, code]) => ({
    kind: 'code',
    code,
  }));
}

type Line = readonly [module: string, code: Ecmascript];

const VALUES: readonly Line[] = [
  ['unread', ts`export { asResponse } from "./runtime/unread.js";`],
  ['download', ts`export { download } from "./runtime/download.js";`],
  ['reconnecting', ts`export { reconnecting } from "./runtime/reconnecting.js";`],
];

const TYPES: readonly Line[] = [
  ['unread', ts`export type { AnswerCall, AnswerOptions } from "./runtime/unread.js";`],
  ['download', ts`export type { DownloadOptions } from "./runtime/download.js";`],
  ['reconnecting', ts`export type { ReconnectingStream, ReconnectOptions } from "./runtime/reconnecting.js";`],
];
