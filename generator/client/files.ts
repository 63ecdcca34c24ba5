// Whether a call sends a file, bytes as its body or as a part of a form, or is answered with bytes, and which call shows what files are like.

import type { BodyContent, Call } from './call';
import type { Client } from './client';
import { currentOf, type CallPlan } from './current-calls';

export function takesFile({ body }: Pick<Call, 'body'>): boolean {
  return (
    body?.contents.some(({ writer, parts }) => writer === 'bytes' || parts.some(({ as }) => as === 'file')) === true
  );
}

/**
 * The call that pages take for an example of an upload: one that is not deprecated, and one whose files go out by themselves,
 * where there is one. `chosen`: the media type that a program has to name, since another comes first.
 */
export function takesFileFirst<Plan extends CallPlan>(
  plans: readonly Plan[],
): { readonly plan: Plan; readonly chosen: string | undefined } | undefined {
  const taking = currentOf(plans.filter(({ call }) => takesFile(call)));
  const plan = taking.find(({ call }) => chosenForFiles(call) === undefined) ?? taking[0];
  const [chosen] = taking.flatMap(({ call }) => chosenForFiles(call) ?? []);
  return plan === undefined ? undefined : { plan, chosen };
}

/** The media type of a body with files, where the first of its media types has none. */
function chosenForFiles(call: Call): string | undefined {
  const found = contentWithFiles(call);
  return found?.chosen === true ? found.content.sent : undefined;
}

/** The body of a call as the media type says it that holds files; `chosen`: a program has to name it. */
export function contentWithFiles(
  call: Pick<Call, 'body'>,
): { readonly content: BodyContent; readonly chosen: boolean } | undefined {
  const contents = call.body?.contents ?? [];
  const index = contents.findIndex((content) => takesFile({ body: { ...call.body!, contents: [content] } }));
  const content = contents[index];
  return content === undefined ? undefined : { content, chosen: index > 0 };
}

export function sendsFiles({ calls }: Pick<Client, 'calls'>): boolean {
  return calls.some(takesFile);
}

/**
 * The call that pages take for an example of a download: one that is answered with bytes, else one that reads, and one that
 * is deprecated only where there is no other.
 */
export function downloadedFirst<Plan extends CallPlan>(plans: readonly Plan[]): Plan | undefined {
  const shown = currentOf(plans);
  return (
    shown.find(({ call }) => answersBytes(call)) ??
    shown.find(({ call }) => call.operation.method === 'GET') ??
    shown[0]
  );
}

/** Whether a call does nothing but read a value: sections of pages that are about something else show such a one. */
export function readsValue({ operation, stream, result }: Pick<Call, 'operation' | 'stream' | 'result'>): boolean {
  return operation.method === 'GET' && stream === undefined && !answersBytes({ result });
}

/** Whether what a call answers may be too large for memory, and goes to a file piece by piece. */
export function answersBytes({ result }: Pick<Call, 'result'>): boolean {
  return result.contents.some(({ kind }) => kind === 'bytes');
}
