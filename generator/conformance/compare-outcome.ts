// Compares what a caller got with what a scenario says. Gives differences in words; an empty list is a match.

import { compareJson } from './compare';
import type { Answer } from './drive-session';
import type { Json } from './transcript';
import type { ExpectedText, Failure, Outcome } from './scenario';

/** A string is one value to a program, whether it was JSON or text. */
function plain(value: Answer['value'] | null): Json {
  const given = value as unknown as Json;
  const isString = value !== null && value !== undefined && 'json' in value && typeof value.json === 'string';
  return isString ? { text: value.json } : given;
}

export function compareOutcome(expect: Outcome, answer: Answer): string[] {
  const outcome = compareResult(expect, answer);
  return answer.ok === expect.ok ? [...outcome, ...compareTransfer(expect, answer)] : outcome;
}

/** What a download left, and what was told of how far it is. */
function compareTransfer(expect: Outcome, answer: Answer): string[] {
  return (['files', 'progress'] as const).flatMap((name) =>
    expect[name] === undefined
      ? []
      : compareJson(name, expect[name] as unknown as Json, (answer[name] ?? null) as Json),
  );
}

function compareResult(expect: Outcome, answer: Answer): string[] {
  const differences: string[] = [];
  if (answer.ok !== expect.ok) {
    const got = answer.ok
      ? `success ${JSON.stringify(answer.value)}`
      : `${answer.error?.kind} (${answer.error?.message})`;
    return [`outcome: expected ${expect.ok ? 'success' : expect.kind}, got ${got}`];
  }
  if (expect.ok) {
    if (expect.status !== undefined) differences.push(...compareJson('status', expect.status, answer.status ?? null));
    differences.push(...compareHeaders(expect.headers, answer.headers));
    if (expect.value === 'none') {
      if (answer.value !== undefined) differences.push(`value: expected none, got ${JSON.stringify(answer.value)}`);
    } else if (expect.value !== undefined) {
      differences.push(...compareJson('value', plain(expect.value), plain(answer.value ?? null)));
    }
    return differences;
  }
  const error = answer.error;
  if (error?.kind !== expect.kind) return [`error: expected ${expect.kind}, got ${error?.kind} (${error?.message})`];
  if (expect.status !== undefined)
    differences.push(...compareJson('error status', expect.status, error.status ?? null));
  differences.push(...compareHeaders(expect.headers, error.headers));
  if (expect.body !== undefined) {
    differences.push(
      ...compareJson('error body', expect.body as unknown as Json, (error.body ?? null) as unknown as Json),
    );
  }
  if (expect.items !== undefined)
    differences.push(...compareJson('items', expect.items as Json, (error.items ?? null) as Json));
  return [...differences, ...compareAccount(expect, error)];
}

/** What an error says of the call that failed. */
function compareAccount(expect: Failure, error: NonNullable<Answer['error']>): string[] {
  const { operation, method, attempts, requestId } = expect;
  const exact = Object.entries({ operation, method, attempts, requestId }).filter(([, want]) => want !== undefined);
  return [
    ...compareText('error message', expect.message, error.message),
    ...compareText('error url', expect.url, error.url),
    ...exact.flatMap(([name, want]) => {
      const got = error[name as 'operation' | 'method' | 'attempts' | 'requestId'] ?? 'none';
      return compareJson(`error ${name}`, want as Json, got);
    }),
  ];
}

function compareText(what: string, want: ExpectedText | undefined, got: string | undefined): string[] {
  if (want === undefined) return [];
  const same = typeof want === 'string' ? got === want : got !== undefined && new RegExp(want.matches).test(got);
  return same ? [] : [`${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(got ?? 'none')}`];
}

function compareHeaders(
  expect: { readonly [name: string]: string } = {},
  got: { readonly [name: string]: string } = {},
): string[] {
  return Object.entries(expect).flatMap(([name, value]) =>
    got[name] === value ? [] : [`response header ${name}: expected ${value}, got ${got[name]}`],
  );
}
