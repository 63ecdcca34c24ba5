// One output of a run, from the model to drafted files: the same on whatever thread it is made.

import type { ApiModel } from '../model';
import { planOutput } from '../pipeline';
import type { Press } from '../press/press';
import { StopError, type Diagnostic } from '../support/diagnostics';
import { judgedBy, type FindingPolicy } from '../support/finding-policy';
import type { JsonObject } from '../support/json';
import type { TargetName } from '../targets/target';
import type { DraftFiles, DraftPlace } from '../write/draft';
import type { Origin } from '../write/manifest';
import { printNames, readNames, registerFor, reportMoves } from './recorded-names';

/** What is to be made. Plain data. */
export interface OutputOrder {
  readonly target: TargetName;
  readonly options: JsonObject;
  /** The API's name in the configuration; without one, the document's title has to do. */
  readonly api: string | undefined;
  readonly folder: string;
  /** The folder as the user would type it. */
  readonly label: string;
  readonly origin: Origin;
  readonly place: DraftPlace;
}

/** What came of it. Plain data. */
export type MadeOutput = {
  /** Everything that was found, also what the policy ignores. */
  readonly found: readonly Diagnostic[];
} & (
  | {
      readonly files: DraftFiles;
      /** The text of the names file. */
      readonly names: string;
    }
  | { readonly exitCode: StopError['exitCode'] }
);

export async function makeOutput(
  order: OutputOrder,
  model: ApiModel,
  press: Press,
  policy: FindingPolicy,
): Promise<MadeOutput> {
  const diagnostics = judgedBy(policy);
  const { target: name, options, api = model.info.title, folder, label, origin, place } = order;
  try {
    const register = await registerFor(readNames(folder, label), model, origin);
    const emit = await planOutput({ name, options, apiName: api, register }, model, diagnostics);
    press.open(place);
    await emit(press);
    const drafted = press.done();
    // A thread may have files left: names are printed meanwhile.
    const names = printNames(register);
    const files = await drafted;
    reportMoves(register, label, diagnostics);
    return { found: diagnostics.found, files, names };
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    const { list, found } = diagnostics;
    return { found: [...found, ...error.diagnostics.filter((each) => !list.includes(each))], exitCode: error.exitCode };
  }
}
