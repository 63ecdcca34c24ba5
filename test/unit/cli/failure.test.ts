import { explainFailure } from '../../../generator/cli/failure';
import { progressOn } from '../../../generator/cli/progress';

test('a bug is one line, with a way to report it; where it is only on request', () => {
  const error = new TypeError('of two\n   lines');
  const line = explainFailure(error, {});
  expect(line).toMatch(/^specsmith failed, and that is a bug in it: TypeError: of two lines \(please report .*\)\n$/);
  expect(line).not.toContain('failure.test');
  expect(explainFailure(error, { SPECSMITH_DEBUG: '1' })).toContain('failure.test');
  expect(explainFailure('thrown text', {})).toContain('thrown text');
});

test('progress is shown on terminals only, and leaves nothing behind', () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) =>
    ({ isTTY, write: (text: string) => written.push(text) }) as unknown as NodeJS.WriteStream;
  for (const [tty, env] of [
    [false, {}],
    [true, { CI: 'true' }],
    [true, { TERM: 'dumb' }],
  ] as const) {
    const progress = progressOn(stream(tty), env);
    progress.show('reading');
    progress.end();
  }
  expect(written).toEqual([]);
  const progress = progressOn(stream(true), {});
  progress.show('reading');
  progress.end();
  expect(written).toEqual(['\r\u001B[Kreading…', '\r\u001B[K']);
});
