// Findings of the model: what cannot be expressed, and what is done instead. What the rules of the spec layer have said
// about the same place already is not said again.

import type { Place, Severity } from '../../support/diagnostics';
import type { Workbench } from './workbench';

/** By the model's code: the rules that report the same fault. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'model-ref-unresolved': ['ref-unresolved', 'ref-cycle'],
  'model-alias-cycle': ['ref-cycle'],
  'model-type-unknown': ['schema-type-unknown'],
  'model-enum-type': ['enum-type'],
  'model-discriminator-target': ['discriminator-target'],
  'model-schema-malformed': ['structure-type'],
};

export function report(
  bench: Workbench,
  severity: Exclude<Severity, 'error'>,
  code: string,
  message: string,
  place: Place,
  hint: string,
): void {
  const codes = alike[code] ?? [];
  const { file, pointer } = place;
  if (
    codes.some(
      (known) => bench.told.has(`${known} ${file}#${pointer}`) || bench.told.has(`${known} ${file}#${pointer}/$ref`),
    )
  )
    return;
  bench.diagnostics.add({ code, severity, message, place, hint });
}

/** The findings of earlier stages, as `report` looks them up. */
export function toldBefore(bench: Pick<Workbench, 'diagnostics'>): ReadonlySet<string> {
  return new Set(
    bench.diagnostics.list.flatMap(({ code, place }) =>
      place === undefined ? [] : [`${code} ${place.file}#${place.pointer}`],
    ),
  );
}
