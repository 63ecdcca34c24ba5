// What yargs says of arguments, in words that name what was typed, what is missing and what there is.

import { suggest } from '../support/suggest';

export interface Typed {
  readonly args: readonly string[];
  readonly commands: readonly string[];
  /** Options of the command that was named, without their dashes. */
  readonly options: readonly string[];
}

/** What to name where a command lacks its arguments. */
const NEEDS: { readonly [command: string]: string } = {
  overlay: 'overlay needs files: specsmith overlay apply FILE OVERLAY…, or specsmith overlay compare BEFORE AFTER.',
  diff: 'diff needs the old document: specsmith diff OLD [NEW], each a file, a URL or git:REVISION:PATH.',
  verify: 'verify needs a folder: specsmith verify FOLDER.',
};

export function usageMessage(message: string, { args, commands, options }: Typed): string {
  const [first = '', second = ''] = args;
  const all = `The commands are ${commands.join(', ')}.`;
  if (message.startsWith('Did you mean'))
    return first === 'overlay'
      ? `There is no command overlay ${second}. ${message}`
      : `There is no command ${first}. ${message} ${all}`;
  if (message.startsWith('Which command') && first !== '') return `${first} needs a command before it. ${all}`;
  const unknown = /^Unknown arguments?: (.+)$/.exec(message)?.[1]?.split(', ');
  if (unknown !== undefined) {
    if (!first.startsWith('-') && !commands.includes(first)) return `There is no command ${first}. ${all}`;
    return unknownArguments(first, unknown, args, options);
  }
  if (message.startsWith('Not enough non-option arguments'))
    return NEEDS[first] ?? `${first} needs a document: specsmith ${first} FILE, or - for the standard input.`;
  const missing = /^Missing required arguments?: (.+)$/.exec(message)?.[1];
  if (missing !== undefined) return `${first} needs ${missing.split(', ').map(dashed).join(' and ')}.`;
  const choices = [...message.matchAll(/Argument: ([^,]+), Given: (.+), Choices: (.+)/g)].map(
    ([, name = '', given = '', known = '']) => `${dashed(name)} takes ${known.replaceAll('"', '')}, and not ${given}.`,
  );
  return choices.length > 0 ? choices.join('\n') : message;
}

function unknownArguments(
  command: string,
  unknown: readonly string[],
  args: readonly string[],
  options: readonly string[],
): string {
  const said = unknown.map((name) => {
    const option = args.map((arg) => arg.split('=')[0] ?? '').find((arg) => /^--?/.test(arg) && undashed(arg) === name);
    if (option === undefined) return `${command} takes no ${name}.`;
    const near = suggest(undashed(option), options);
    return `${command} has no option ${option}.${near === undefined ? '' : ` Did you mean ${dashed(near)}?`}`;
  });
  return [...new Set(said)].join('\n');
}

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
const undashed = (option: string): string => option.replace(/^--?/, '');
