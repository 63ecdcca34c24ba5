// The program `specsmith`: from arguments to an exit code. What takes time to load is loaded only when it is needed;
// asking for the version needs nothing at all.

import { setFlagsFromString } from 'node:v8';
import { packageRoot } from '../write/package-root';
import { useCodeCache } from '../program/code-cache';
import { EXIT } from './exit-codes';
import { explainFailure } from './failure';
import { olderNode } from './node-version';
import { catchSignals } from './signals';

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
    process.stdout.write(`${packageRoot().version}\n`);
    return EXIT.ok;
  }
  const older = olderNode(process.versions.node);
  if (older !== undefined) {
    process.stderr.write(older);
    return EXIT.usage;
  }
  if (args[0] === 'generate' || args[0] === 'check') {
    const { endUnchanged } = await import('./unchanged-command');
    const code = await endUnchanged(args);
    if (code !== undefined) return code;
  }
  optimizeLate();
  const save = useCodeCache(packageRoot().folder);
  const { runCommand } = await import('./commands');
  const code = await runCommand(args);
  if (code === EXIT.ok) save();
  return code;
}

/**
 * V8 optimizes what has run for a while, and counts from zero in each process: in a run of a second it optimizes a
 * compiler's parser that is about to be done. A later start saves a third of the time here, and a sixth of a run on a
 * large document. Only for the version that this was measured with (Node 20).
 */
function optimizeLate(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=500000');
  // Inlining far doubles the work of V8's compiler threads, which share the processors with ours, and a run is too short
  // for it to pay.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}

/** Whoever reads us may stop reading: `specsmith inspect … | head` is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.ok);
}

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);
catchSignals();

main(process.argv.slice(2))
  .catch((error: unknown) => {
    process.stderr.write(explainFailure(error, process.env));
    return EXIT.bug;
  })
  .then((code) => {
    process.exitCode = code;
    // Everything is said and every thread has ended. To give back a large document's memory piece by piece takes a tenth
    // of a second, and the system does it anyway.
    process.once('exit', () => process.exit());
  });
