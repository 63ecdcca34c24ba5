// A running `scripts/drive.mjs`: starts it for a target and documents, and calls operations through it in JSON lines.

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../write/package-root';
import type { Json, WireBody, WireDigest, WireFile, WireItems, WirePart } from './transcript';

export interface Call {
  readonly spec: string;
  readonly operation: string;
  readonly baseUrl?: string;
  readonly origin?: string;
  readonly serverIndex?: number;
  readonly serverVariables?: { readonly [name: string]: string };
  readonly client?: string;
  readonly auth?: readonly Credential[];
  readonly args?: { readonly [place in 'path' | 'query' | 'header' | 'cookie']?: { readonly [name: string]: Json } };
  readonly body?: CallBody;
  readonly fresh?: boolean;
  /** The answer is asked for as a stream, where the operation may answer otherwise. */
  readonly stream?: boolean;
  /** The items of all pages are read, where the operation has pages. */
  readonly pages?: boolean;
  /** So many items of a stream, or of all pages, are read. */
  readonly take?: number;
  /** The answer is asked for before it is decoded: it is read by the driver, or with `take: 0` given up unread. */
  readonly unread?: boolean;
  readonly download?: Download;
  readonly options?: CallOptions;
}

export interface Credential {
  readonly scheme: string;
  readonly key?: string;
  readonly token?: string;
  readonly username?: string;
  readonly password?: string;
  readonly prefix?: string;
  readonly provider?: readonly string[];
  readonly async?: boolean;
  /** The provider says that it renews: it is asked once more after a 401. */
  readonly renews?: boolean;
  /** The client asks for tokens itself. */
  readonly tokens?: TokenRequests;
  /** What the provider does once its values are given: it throws this text, or never ends. */
  readonly then?: Throws | 'hang';
}

/** How a client asks for tokens of OAuth 2, with what its own module of tokens makes. */
export interface TokenRequests {
  readonly grant: 'clientCredentials' | 'refreshToken';
  /** Of the token endpoint, below the base URL. */
  readonly path: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly refreshToken?: string;
  readonly scopes?: readonly string[];
  readonly authentication?: 'body';
  readonly parameters?: { readonly [name: string]: string };
  /** A cache of the caller's holds these tokens. */
  readonly cached?: { readonly accessToken: string; readonly refreshToken?: string };
}

/** An answer that is written down piece by piece, by the client's own means. */
export interface Download {
  /** A stream; an empty folder, where the file has the server's name; or the path of a file in it, named `given.bin`. */
  readonly to: 'stream' | 'folder' | 'file';
  /** There is a file of this name already, with the text `old`. */
  readonly beside?: string;
  /** How often a connection that breaks is made again; absent: the client's default. */
  readonly resumes?: number;
}

export interface Throws {
  readonly throws: string;
}

export type CallBody = (
  | Exclude<WireBody, { readonly form: unknown } | { readonly multipart: unknown }>
  | { readonly form: { readonly [name: string]: Json } }
  | { readonly multipart: readonly (WirePart & Given)[] }
) & { readonly contentType?: string } & Given;

/** In which form the caller has the bytes of a body or of a part; absent: in memory. */
export interface Given {
  /** A stream that can be read once, of unknown length. */
  readonly stream?: boolean;
  /** A file on a disk, of this name; what the driver gives is the style's own form of a path. */
  readonly path?: string;
  /** With `path`: there is no such file. */
  readonly missing?: boolean;
  /** An iterator of pieces of so many bytes, of unknown length; asynchronous where the style is. */
  readonly pieces?: number;
  /** With `pieces`: after the first one reading fails, as a disk does. */
  readonly fails?: boolean;
  /** With `stream` or `pieces`: the caller says the length, in bytes. */
  readonly size?: number;
}

export interface Progress {
  /** Those that were sent or received when it was told last. */
  readonly bytes: number;
  /** All of them; null where that is not known. */
  readonly total: number | null;
}

export interface CallOptions {
  readonly timeoutMs?: number;
  readonly retries?: number;
  /** How often the connection of an event stream that breaks may be made again. */
  readonly reconnects?: number;
  readonly idempotencyKey?: string | true;
  readonly headers?: { readonly [name: string]: string };
  readonly query?: { readonly [name: string]: string };
  readonly baseUrl?: string;
  readonly abortAfterMs?: number;
  readonly ownClient?: boolean;
  /** The caller is told how far an upload or a download is. */
  readonly progress?: boolean;
  /** The caller's HTTP client fails as connections do, or what stands around it (a hook) throws; with this text. */
  readonly transport?: Throws;
  readonly hook?: Throws;
  readonly dump?: boolean;
}

export type ErrorKind =
  | 'api'
  | 'connection'
  | 'timeout'
  | 'aborted'
  | 'request'
  | 'decode'
  /** A file of the caller's cannot be written. */
  | 'file'
  | 'build'
  | 'unsupported';

export interface Answer {
  readonly id: number;
  readonly ok: boolean;
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly value?: WireBody | WireItems | WireDigest;
  /** All that is in the folder of a download after it, by name. */
  readonly files?: { readonly [name: string]: WireFile };
  /** What was told last; absent where nothing was. */
  readonly progress?: Progress;
  readonly error?: {
    readonly kind: ErrorKind;
    readonly status?: number;
    readonly headers?: { readonly [name: string]: string };
    readonly body?: WireBody;
    readonly type?: string;
    readonly message?: string;
    readonly operation?: string;
    readonly method?: string;
    readonly url?: string;
    readonly attempts?: number;
    readonly requestId?: string;
    readonly items?: readonly Json[];
  };
  readonly dump?: string;
}

export interface DriveSession {
  /** Documents that did not generate or build, with the reason. */
  readonly errors: ReadonlyMap<string, string>;
  /** The end of what the programs print that is no answer. */
  log(): string;
  call(call: Call): Promise<Answer>;
  /** Ends the input; gives the exit code. */
  end(): Promise<number | null>;
}

const answerLimitMs = 45_000;

export interface DriveSettings {
  /** Variables of the environment, for the driver's program too. */
  readonly env?: { readonly [name: string]: string };
  /** Where it is written what was built. */
  readonly manifest?: string;
  /** Options of the target. */
  readonly options?: { readonly [name: string]: unknown };
  /** Further options of the generation: a filter, overlays, how references are read. */
  readonly settings?: { readonly [name: string]: unknown };
}

export async function startDriveSession(
  target: string,
  specs: readonly { readonly name: string; readonly file: string }[],
  { env = {}, manifest, options, settings }: DriveSettings = {},
): Promise<DriveSession> {
  const root = packageRoot().folder;
  const given = specs.flatMap((spec) => ['--spec', `${spec.name}=${spec.file}`]);
  if (manifest !== undefined) given.push('--manifest', manifest);
  if (options !== undefined) given.push('--options', JSON.stringify(options));
  if (settings !== undefined) given.push('--settings', JSON.stringify(settings));
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'drive.mjs'), '--target', target, ...given], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const log = collect(child);
  const errors = new Map<string, string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  const closed = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  let next = 1;
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (text) => {
      const line = JSON.parse(text) as Answer & { ready?: boolean; spec?: string; error?: unknown };
      if (line.ready === true) resolve();
      else if (line.id === undefined && line.spec !== undefined) errors.set(line.spec, String(line.error));
      else waiting.get(line.id)?.(line);
    });
    void closed.then((code) => {
      reject(new Error(`drive --target ${target} ended with ${code} before it was ready.\n${log()}`));
      for (const [id, resolveCall] of waiting) {
        resolveCall({ id, ok: false, error: { kind: 'build', message: `drive ended with ${code}.\n${log()}` } });
      }
    });
  });
  return {
    errors,
    log,
    call: (call) => {
      const id = next++;
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          resolve({
            id,
            ok: false,
            error: { kind: 'build', message: `No answer within ${answerLimitMs} ms.\n${log()}` },
          });
        }, answerLimitMs);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        });
        child.stdin?.write(`${JSON.stringify({ id, ...call })}\n`);
      });
    },
    end: () => {
      child.stdin?.end();
      return closed;
    },
  };
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = `${text}${chunk}`.slice(-8000);
  });
  child.stdin?.on('error', () => undefined);
  return () => text;
}
