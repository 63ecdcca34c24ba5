// How the parser of arguments hands over to a command.

/** Thrown by the command that was named: one that returned would have yargs lay out a page of help, in case it is needed. */
export class Chosen extends Error {
  constructor(readonly run: () => Promise<number>) {
    super();
  }
}
