// What a client holds: its options, and what the document says for all operations. Nothing is shared between clients.
// Options are held privately, so that a dump of a client shows no credential.

/** The part of a client that functions need. */
export class ClientCore {
  #settings;

  constructor(definition, options) {
    this.#settings = { definition, options };
  }

  /** @internal */
  get _settings() {
    return this.#settings;
  }
}
