// The bytes of an answer that are read while they arrive.

import type { Call } from "./operation.js";
interface Piece {
  readonly done: boolean;
  readonly value?: Uint8Array | undefined;
}
/** What gives the pieces of a body, one after the other. */
export type Pieces = Pick<ReadableStreamDefaultReader<Uint8Array>, "read" | "cancel">;
/** The pieces of a body. React Native and doubles of `fetch` give no stream: then it is one, of whatever they can read. */
export declare function piecesOf(response: Response): Promise<Pieces>;
/** The bytes of one answer, and what ends them before their end. */
export declare class Connection {
  #private;
  closed: boolean;
  readonly end: () => void;
  constructor({ caller, timeoutMs }: Pick<Call, "caller" | "timeoutMs">, reader: Pieces);
  /** The next bytes; what stopped the connection where that is not the server. */
  read(): Promise<Piece>;
  /** Throws what stopped it. */
  check(): void;
}
export {};
