// What calls do, in lines on a console or on a logger that has its methods. Secrets are taken out before.

import type { LogEvent } from './client.js';

/** The least that is said; `debug` says everything. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off';

/** The global `console`, and what has its methods. */
export interface ConsoleLogger {
  debug(message: string, ...details: unknown[]): void;
  info(message: string, ...details: unknown[]): void;
  warn(message: string, ...details: unknown[]): void;
  error(message: string, ...details: unknown[]): void;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'off'];

/**
 * For the option `logger` of a client. `debug`: each request, with its headers. `info`: each response. `warn`: an attempt that
 * failed and is made again. `error`: a call that failed.
 */
export function consoleLogger(level: LogLevel = 'warn', to: ConsoleLogger = console): (event: LogEvent) => void {
  const least = LEVELS.indexOf(level);
  if (least < 0) throw new TypeError(`there is no level ${level}: ${LEVELS.join(', ')}`);
  return (event) => {
    const [at, ...line] = lineOf(event);
    if (LEVELS.indexOf(at) >= least) to[at](...line);
  };
}

type Line = readonly [level: Exclude<LogLevel, 'off'>, message: string, ...details: unknown[]];

function lineOf({ event, operation, attempt, request, status, error, delayMs }: LogEvent): Line {
  const start = `${operation} (attempt ${attempt}):`;
  if (event === 'request') return ['debug', `${start} ${request?.method} ${request?.url}`, request?.headers];
  if (event === 'response') return ['info', `${start} status ${status}`];
  if (delayMs === undefined) return ['error', `${start} ${error?.message}`];
  return ['warn', `${start} ${error?.message}; again after ${Math.round(delayMs)} ms`];
}
