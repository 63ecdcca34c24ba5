// The loop of a driver program in JavaScript: reads the manifest, says that it is ready, answers calls as they come.

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

export class Unsupported extends Error {}

/**
 * @param {(manifest: object, outlines: Map<string, object>) => Promise<(call: object) => Promise<object>>} open
 *   gives the function that answers one call, without its id. It may throw Unsupported.
 */
export async function serve(open) {
  const manifest = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const outlines = new Map(manifest.documents.map((d) => [d.name, JSON.parse(readFileSync(d.outline, 'utf8'))]));
  const answer = await open(manifest, outlines);
  say({ ready: true });
  const input = createInterface({ input: process.stdin });
  input.on('line', (text) => {
    const call = JSON.parse(text);
    answer(call).then(
      (result) => say({ id: call.id, ...result }),
      (error) =>
        say({
          id: call.id,
          ok: false,
          error: { kind: error instanceof Unsupported ? 'unsupported' : 'build', message: describe(error) },
        }),
    );
  });
}

const describe = (error) =>
  error instanceof Unsupported ? error.message : `The driver failed: ${error?.stack ?? error}`;
