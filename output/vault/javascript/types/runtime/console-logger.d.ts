// What calls do, in lines on a console or on a logger that has its methods. Secrets are taken out before.

import type { LogEvent } from "./client.js";
/** The least that is said; `debug` says everything. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";
/** The global `console`, and what has its methods. */
export interface ConsoleLogger {
  debug(message: string, ...details: unknown[]): void;
  info(message: string, ...details: unknown[]): void;
  warn(message: string, ...details: unknown[]): void;
  error(message: string, ...details: unknown[]): void;
}
/**
 * For the option `logger` of a client. `debug`: each request, with its headers. `info`: each response. `warn`: an attempt that
 * failed and is made again. `error`: a call that failed.
 */
export declare function consoleLogger(
  level?: LogLevel,
  to?: ConsoleLogger,
): (event: LogEvent) => void;
