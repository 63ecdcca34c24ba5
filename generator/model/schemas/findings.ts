// Findings of the model: what cannot be expressed, and what is done instead. A fault that the rules of the spec layer
// have reported at the same place already is not reported again.

import type { Diagnostics, Place, Severity } from '../../support/diagnostics';

/** By the model's code: the rules that report the same fault. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'model-ref-unresolved': ['ref-unresolved', 'ref-cycle'],
  'model-alias-cycle': ['ref-cycle'],
  'model-type-unknown': ['schema-type-unknown'],
  'model-enum-type': ['enum-type'],
  'model-discriminator-target': ['discriminator-target'],
  'model-schema-malformed': ['structure-type'],
};

export class Findings {
  readonly #diagnostics: Diagnostics;
  /** Code and place of each finding of an earlier stage. */
  readonly #earlier: ReadonlySet<string>;

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
    this.#earlier = new Set(
      diagnostics.found.flatMap(({ code, place }) =>
        place === undefined ? [] : [`${code} ${place.file}#${place.pointer}`],
      ),
    );
  }

  report(severity: Severity, code: string, message: string, place: Place, hint: string): void {
    const at = `${place.file}#${place.pointer}`;
    const known = (alike[code] ?? []).some(
      (rule) => this.#earlier.has(`${rule} ${at}`) || this.#earlier.has(`${rule} ${at}/$ref`),
    );
    if (!known) this.#diagnostics.add({ code, severity, message, place, hint });
  }
}
