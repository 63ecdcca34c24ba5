// Where progress is shown, and how often.

import { progressOn } from '../../../generator/cli/progress';

function shown(isTTY: boolean, env: NodeJS.ProcessEnv, stages: readonly (readonly [number, string])[]): string {
  let text = '';
  let time = 0;
  const stream = { isTTY, write: (part: unknown) => ((text += String(part)), true) };
  const progress = progressOn(stream, env, () => time);
  for (const [at, stage] of stages) {
    time = at;
    progress.show(stage);
  }
  progress.end();
  return text;
}

const STAGES = [
  [10, 'reading'],
  [900, 'typescript'],
  [6_000, 'python'],
  [7_000, 'csharp'],
  [12_000, 'writing'],
] as const;

test('the log of a CI job gets a line every few seconds, and nothing of a short run', () => {
  expect(shown(false, { CI: 'true' }, STAGES)).toBe('python…\nwriting…\n');
  expect(shown(true, { CI: 'true' }, STAGES.slice(0, 2))).toBe('');
});

test('a terminal gets one line, which is gone at the end; a pipe gets nothing', () => {
  expect(shown(true, {}, STAGES.slice(0, 2))).toBe('\r\u001B[Kreading…\r\u001B[Ktypescript…\r\u001B[K');
  expect(shown(false, {}, STAGES)).toBe('');
  expect(shown(true, { TERM: 'dumb' }, STAGES)).toBe('');
});
