// `specsmith overlay apply` and `overlay compare`: the document or the overlay on the standard output, findings beside it.

import { applyOverlays, compareDocuments, type PrintedDocument } from '../run/overlay';
import { EXIT } from './exit-codes';
import { printData } from './output-streams';
import { asRunError, reportBeside } from './report-run';

interface Arguments {
  readonly [name: string]: unknown;
}

export function runApply(argv: Arguments): Promise<number> {
  const overlays = argv.overlay as readonly string[];
  return print(() => applyOverlays({ spec: String(argv.spec), overlays, strict: argv.strict === true }));
}

export function runCompare(argv: Arguments): Promise<number> {
  return print(() => compareDocuments({ before: String(argv.before), after: String(argv.after) }));
}

/** The data is a document: findings as JSON or as annotations would stand in the middle of it. */
async function print(make: () => Promise<PrintedDocument>): Promise<number> {
  try {
    const { text, report } = await make();
    await reportBeside([report], 'pretty');
    await printData(text);
    return EXIT.ok;
  } catch (error) {
    const stop = asRunError(error);
    await reportBeside(stop.reports, 'pretty');
    return stop.exitCode;
  }
}
