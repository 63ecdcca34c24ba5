// What is going on: on a terminal one line that is rewritten in place, in the log of a CI job a line every few seconds at most,
// so that short runs say nothing there. Elsewhere nobody looks.

export interface Progress {
  readonly show: (stage: string) => void;
  readonly end: () => void;
}

const BETWEEN_LINES_MS = 5_000;

export function progressOn(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  env: NodeJS.ProcessEnv,
  now: () => number = () => performance.now(),
): Progress {
  const end = (): void => undefined;
  if (env.CI !== undefined && env.CI !== '') {
    let last = now();
    const show = (stage: string): void => {
      if (now() - last < BETWEEN_LINES_MS) return;
      last = now();
      stream.write(`${stage}…\n`);
    };
    return { show, end };
  }
  if (!stream.isTTY || env.TERM === 'dumb') return { show: () => undefined, end };
  const clear = '\r\u001B[K';
  return { show: (stage) => void stream.write(`${clear}${stage}…`), end: () => void stream.write(clear) };
}
