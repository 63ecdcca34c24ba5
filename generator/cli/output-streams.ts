// Where a command writes: data on the standard output, everything else on the standard error. Waits until what it
// wrote is taken, so that a pipe gets all of it before the program ends.

import { styleFor, type Style } from '../format/style';

export async function printData(text: string): Promise<void> {
  await write(process.stdout, text);
}

export async function printMessage(text: string): Promise<void> {
  await write(process.stderr, text);
}

export function messageStyle(): Style {
  return styleFor(process.stderr, process.env);
}

export function dataStyle(): Style {
  return styleFor(process.stdout, process.env);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
