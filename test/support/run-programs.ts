// Runs short programs of users, each with a recording server of its own that answers as the program says.

import { startRecordingServer, type Exchange } from '../../generator/conformance/recording-server';
import type { Reply } from '../../generator/conformance/reply';
import type { Json } from '../../generator/conformance/transcript';

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly hangs?: true;
}

export interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
  readonly body: unknown;
}

export interface World {
  readonly origin: string;
  /** Sets what is answered, one after the other; the last one again and again. */
  readonly answer: (...answers: readonly Answer[]) => void;
  readonly sent: () => readonly Sent[];
}

/** The name of each that failed, with what it threw. */
export async function failuresOf(
  programs: { readonly [name: string]: (world: never) => Promise<void> },
  worldOf: (world: World) => unknown = (world) => world,
): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const [name, program] of Object.entries(programs)) {
    try {
      await runProgram(program, worldOf);
    } catch (error) {
      failures.push(`${name}: ${String((error as Error).stack).slice(0, 600)}`);
    }
  }
  return failures;
}

async function runProgram(program: (world: never) => Promise<void>, worldOf: (world: World) => unknown): Promise<void> {
  let exchanges: readonly Exchange[] = [];
  const server = await startRecordingServer(() => exchanges);
  const world: World = {
    origin: server.origin,
    answer: (...given) => {
      const again = Array.from({ length: 20 }, () => given.at(-1)!);
      exchanges = [...given, ...again].map((answer) => ({ reply: replyOf(answer) }));
    },
    sent: () =>
      server.recorded.map(({ request: { method, target, headers, body, bytes } }) => ({
        method,
        target,
        headers: Object.fromEntries(headers),
        text: bytes.toString('utf8'),
        body: body !== undefined && body !== null && 'json' in body ? body.json : null,
      })),
  };
  try {
    await program(worldOf(world) as never);
  } finally {
    await server.stop();
  }
}

function replyOf({ status = 200, json, text, headers = {}, hangs }: Answer): Reply {
  return {
    status,
    headers,
    ...(hangs ? { fault: 'hang' } : {}),
    ...(text === undefined
      ? {}
      : { body: { text, ...(headers['content-type'] && { contentType: headers['content-type'] }) } }),
    ...(json === undefined ? {} : { body: { json: json as Json } }),
  };
}
