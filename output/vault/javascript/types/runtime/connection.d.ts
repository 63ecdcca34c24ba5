// The bytes of an answer that are read while they arrive.

import type { Call } from "./operation.js";
interface Piece {
  readonly done: boolean;
  readonly value?: Uint8Array | undefined;
}
/** The bytes of one answer, and what ends them before their end. */
export declare class Connection {
  #private;
  closed: boolean;
  readonly end: () => void;
  constructor(
    { caller, timeoutMs }: Pick<Call, "caller" | "timeoutMs">,
    reader: ReadableStreamDefaultReader<Uint8Array>,
  );
  /** The next bytes; what stopped the connection where that is not the server. */
  read(): Promise<Piece>;
  /** Throws what stopped it. */
  check(): void;
}
export {};
