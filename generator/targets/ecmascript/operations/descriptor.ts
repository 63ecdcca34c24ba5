// Parts of an operation's descriptor that follow from the call alone: its path, what it accepts, what it requires.

import { requestPath, type Call, type Requirements } from '../../../client';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Operation } from '../../../model';
import { runtime } from '../types/symbols';
import { securityCode } from './security';
import { serversCode, type Language } from './servers';

/** What begins a descriptor. */
export function callMembers(id: string, operation: Operation): readonly Ecmascript[] {
  return [
    ts`id: ${stringLiteral(id)}`,
    ts`method: ${stringLiteral(operation.method)}`,
    ts`path: ${stringLiteral(pathText(operation))}`,
    ...(FOLLOWED.includes(operation.method) ? [ts`follow: ${runtime('redirects', 'redirects')}`] : []),
  ];
}

/** Methods whose redirects are followed. */
const FOLLOWED: readonly string[] = ['GET', 'HEAD'];

/** What ends a descriptor: where the call differs from what the runtime does by itself. `common`: what most calls require. */
export function answerMembers(
  { operation, accept, security }: Call,
  common: Requirements,
  language: Language,
): readonly Ecmascript[] {
  const members: Ecmascript[] = [...acceptMembers(accept)];
  if (JSON.stringify(security) !== JSON.stringify(common)) members.push(ts`security: ${securityCode(security)}`);
  if (operation.ownServers) members.push(ts`servers: ${serversCode(operation.servers, language)}`);
  return members;
}

/** A scope's `@` and `/` are no token characters (RFC 9110 §10.1.5), but servers take the product as it is. */
export function userAgent(packageName: string, version: Ecmascript): Ecmascript {
  return ts`userAgent: ${stringLiteral(`${packageName}/`.replace(/[^\x21-\x7e]/g, '_'))} + ${version}`;
}

export function acceptMembers(accept: readonly string[]): readonly Ecmascript[] {
  const asked = accept.length === 0 ? '*/*' : accept.join(', ');
  return asked === 'application/json' ? [] : [ts`accept: ${stringLiteral(asked)}`];
}

/** Braces in the text are percent-encoded, so that those left are parameters. */
function pathText(operation: Operation): string {
  const encoded = operation.pathSegments.map((part) =>
    part.kind === 'text' ? { ...part, text: part.text.replaceAll('{', '%7B').replaceAll('}', '%7D') } : part,
  );
  return requestPath(encoded);
}
