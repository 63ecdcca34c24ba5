// What became of each output, as `generate` says it.

import type { GeneratedOutput } from '../run/generate';
import { messageStyle, printData, printMessage } from './output-streams';
import { isWhole, type Format } from '../format/format';

export async function printOutputs(
  outputs: readonly GeneratedOutput[],
  format: Format,
  dryRun: boolean,
  findings: readonly object[],
): Promise<void> {
  if (format === 'json') {
    await printData(`${JSON.stringify({ outputs, findings }, undefined, 2)}\n`);
    return;
  }
  const style = messageStyle();
  for (const { api, target, folder, files } of outputs) {
    const counts = (['created', 'changed', 'deleted'] as const)
      .map((state) => [state, files.filter((file) => file.state === state).length] as const)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${count} ${dryRun ? 'to be ' : ''}${state}`);
    const total = files.filter((file) => file.state !== 'deleted').length;
    const what = counts.length === 0 ? 'unchanged' : counts.join(', ');
    await printMessage(
      `${style.bold(api === '' ? target : `${api} ${target}`)} → ${folder}: ${total} files, ${what}\n`,
    );
    if (!dryRun || isWhole(format)) continue;
    const lines = files
      .filter((file) => file.state !== 'unchanged')
      .map((file) => `${file.state} ${folder}/${file.path}\n`);
    await printData(lines.join(''));
  }
}
