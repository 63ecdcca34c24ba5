// One line that says what is going on, rewritten in place. Only on a terminal: elsewhere there is nothing to see.

export interface Progress {
  readonly show: (stage: string) => void;
  readonly end: () => void;
}

export function progressOn(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Progress {
  if (!stream.isTTY || env.TERM === 'dumb' || (env.CI !== undefined && env.CI !== '')) {
    return { show: () => undefined, end: () => undefined };
  }
  const clear = '\r\u001B[K';
  return { show: (stage) => void stream.write(`${clear}${stage}…`), end: () => void stream.write(clear) };
}
