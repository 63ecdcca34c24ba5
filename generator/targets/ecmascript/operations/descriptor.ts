// Parts of an operation's descriptor that follow from the document alone: its path, what it accepts, what it requires.

import type { Operation, Parameter } from '../../../model';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { essence } from './bodies';
import { securityCode, type Requirements } from './security';
import { serversCode } from './servers';

/** What begins a descriptor. */
export function callMembers(id: string, operation: Operation): readonly Ecmascript[] {
  return [
    ts`id: ${stringLiteral(id)}`,
    ts`method: ${stringLiteral(operation.method)}`,
    ts`path: ${stringLiteral(pathText(operation))}`,
  ];
}

/** What ends a descriptor: where the operation differs from what the runtime does by itself. */
export function answerMembers(operation: Operation, security: Requirements): readonly Ecmascript[] {
  const members: Ecmascript[] = [];
  const accept = acceptOf(operation);
  if (accept !== 'application/json') members.push(ts`accept: ${stringLiteral(accept)}`);
  const required = security.of(operation);
  if (JSON.stringify(required) !== JSON.stringify(security.common))
    members.push(ts`security: ${securityCode(required)}`);
  if (operation.ownServers) members.push(ts`servers: ${serversCode(operation.servers)}`);
  return members;
}

/** The header by which a server knows a call that is sent again. */
export function isIdempotencyKey(parameter: Parameter): boolean {
  return parameter.in === 'header' && parameter.wireName.toLowerCase() === 'idempotency-key';
}

/** Braces in the text are percent-encoded, so that those left are parameters. */
function pathText(operation: Operation): string {
  return operation.pathSegments
    .map((part) =>
      part.kind === 'text' ? part.text.replaceAll('{', '%7B').replaceAll('}', '%7D') : `{${part.wireName}}`,
    )
    .join('');
}

/** All media types that an answer may have, those of successes first. */
function acceptOf(operation: Operation): string {
  const ordered = [...operation.responses].sort(
    (left, right) => Number(left.outcome === 'error') - Number(right.outcome === 'error'),
  );
  const types = ordered.flatMap((response) => response.contents.map((content) => essence(content.mediaType)));
  const legal = [...new Set(types)].filter((type) => /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type));
  return legal.length === 0 ? '*/*' : legal.join(', ');
}
