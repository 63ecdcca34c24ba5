// `generate` and `check` where nothing changed: decided, and said, before anything that generates is loaded. Takes the few
// arguments that such runs are called with; all others, and all else that there is to say, are for the commands.

import { asBefore, unchangedRun } from '../run/unchanged';
import type { Diagnostic } from '../support/diagnostics';
import { by } from '../support/order';
import { EXIT } from './exit-codes';
import { findingOf } from './judged-output';
import { messageStyle, printMessage } from './output-streams';
import { printPretty } from '../format/pretty';
import { printOutputs } from './print-outputs';

interface Asked {
  readonly check: boolean;
  readonly apis: readonly string[];
  readonly targets?: readonly string[];
  readonly config?: string;
}

/** The exit code, or nothing where there may be work to do. */
export async function endUnchanged(args: readonly string[]): Promise<number | undefined> {
  const asked = askedBy(args);
  const unchanged = asked === undefined ? undefined : await unchangedRun(asked);
  if (asked === undefined || unchanged === undefined) return undefined;
  const { outputs, warnings } = unchanged;
  const findings = [
    ...(warnings === 0 ? [] : [asBefore(warnings)]),
    ...(asked.check ? outputs.map(findingOf).sort(by(({ message }) => message)) : []),
  ];
  await printMessage(printPretty(findings.map(withoutPlace), messageStyle()));
  if (!asked.check) await printOutputs(outputs, 'pretty', false, []);
  return EXIT.ok;
}

function withoutPlace(diagnostic: Diagnostic) {
  return { diagnostic, api: undefined, source: undefined, line: undefined, column: undefined };
}

/** `generate` or `check`, names of APIs, then options with one value each. */
function askedBy([command, ...rest]: readonly string[]): Asked | undefined {
  if (command !== 'generate' && command !== 'check') return undefined;
  const first = rest.findIndex((arg) => arg.startsWith('-'));
  const apis = first < 0 ? rest : rest.slice(0, first);
  const options = first < 0 ? [] : rest.slice(first);
  const targets: string[] = [];
  let config: string | undefined;
  let check = command === 'check';
  while (options.length > 0) {
    const [name = '', value] = [options.shift(), options[0]];
    if (name === '--check' && command === 'generate') check = true;
    else if (value === undefined || value.startsWith('-')) return undefined;
    else if (name === '--target') targets.push(value);
    else if (name === '--config' && config === undefined) config = value;
    else return undefined;
    if (name !== '--check') options.shift();
  }
  return { check, apis, ...(targets.length === 0 ? {} : { targets }), ...(config === undefined ? {} : { config }) };
}
