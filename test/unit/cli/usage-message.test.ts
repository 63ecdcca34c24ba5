import { usageMessage } from '../../../generator/cli/usage-message';

const commands = ['generate', 'list', 'overlay', 'preview'];
const options = ['json', 'target', 'format'];

test.each<readonly [string, readonly string[], string | RegExp]>([
  ['Did you mean generate?', ['generat'], /^There is no command generat. Did you mean generate\? The commands are/],
  ['Did you mean apply?', ['overlay', 'aply'], 'There is no command overlay aply. Did you mean apply?'],
  ['Unknown argument: publish', ['publish'], /^There is no command publish. The commands are generate, list/],
  ['Unknown argument: jso', ['list', '--jso'], 'list has no option --jso. Did you mean --json?'],
  ['Unknown argument: x', ['list', '-x'], 'list has no option -x.'],
  ['Unknown argument: extra', ['list', 'extra'], 'list takes no extra.'],
  [
    'Unknown arguments: formt, trget',
    ['generate', '--formt=json', '--trget', 'a'],
    'generate has no option --formt. Did you mean --format?\ngenerate has no option --trget. Did you mean --target?',
  ],
  ['Which command? generate.', ['--foo'], /^--foo needs a command before it/],
  ['Which command? generate.', [], 'Which command? generate.'],
  ['Missing required argument: out', ['preview'], 'preview needs --out.'],
  [
    'Not enough non-option arguments: got 0, need at least 1',
    ['verify'],
    'verify needs a folder: specsmith verify FOLDER.',
  ],
  [
    'Invalid values:\n  Argument: format, Given: "xml", Choices: "pretty", "json"',
    ['list', '--format', 'xml'],
    '--format takes pretty, json, and not "xml".',
  ],
  ['Not enough arguments following: port', ['preview', '--port'], 'Not enough arguments following: port'],
])('%j of %j', (message, args, expected) => {
  const said = usageMessage(message, { args, commands, options });
  if (typeof expected === 'string') expect(said).toBe(expected);
  else expect(said).toMatch(expected);
});
