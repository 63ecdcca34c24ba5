// `specsmith watch`: generates, and again at each change of what it generates from, until it is told to end.

import { watch, type WatchOptions } from '../run/watch';
import { EXIT } from './exit-codes';
import { optionsOf, type GenerateArguments } from './generate-options';
import { messageStyle, printMessage } from './output-streams';
import { printOutputs } from './print-outputs';
import { progressOn } from './progress';
import { asRunError, reportBeside } from './report-run';
import { catchSignals } from './signals';
import { visible } from '../format/visible';

export async function runWatch(argv: GenerateArguments): Promise<number> {
  const { check: _check, dryRun: _dryRun, prune: _prune, ...options } = optionsOf({ ...argv, format: 'pretty' });
  const progress = progressOn(process.stderr, process.env);
  const style = messageStyle();
  const ending = new AbortController();
  // A run that is at work is ended where it is: what it staged is removed as the process ends, and nothing is half written.
  catchSignals((signal) => {
    ending.abort();
    progress.end();
    process.stderr.write(`${signal}: specsmith watches no more\n`);
    process.exit(EXIT.ok);
  });
  try {
    await watch(
      { ...(options as WatchOptions), onProgress: progress.show },
      {
        begins: (files) => {
          if (files.length === 0) return;
          const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
          process.stderr.write(`\n${style.bold(`${visible(files.slice(0, 3).join(', '))}${more} changed`)}\n`);
        },
        done: async ({ reports, outputs }) => {
          progress.end();
          await reportBeside(reports, 'pretty');
          await printOutputs(outputs, 'pretty', false, []);
        },
        failed: async ({ reports, partial }) => {
          progress.end();
          await reportBeside(reports, 'pretty');
          await printOutputs(partial ?? [], 'pretty', false, []);
          await printMessage(`${style.red('nothing else was written')}, until what is wrong is put right\n`);
        },
        waiting: (files) => {
          const what = files === 1 ? '1 file' : `${files} files`;
          process.stderr.write(style.dim(`watching ${what}; Ctrl+C ends it\n`));
        },
      },
      ending.signal,
    );
    return EXIT.ok;
  } catch (error) {
    progress.end();
    const stop = asRunError(error);
    await reportBeside(stop.reports, 'pretty');
    return stop.exitCode;
  }
}
