// What is said when specsmith itself is wrong: one line, and where to report it.

export function explainFailure(error: unknown, env: NodeJS.ProcessEnv): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  if (env.SPECSMITH_DEBUG !== undefined && env.SPECSMITH_DEBUG !== '') return `${stack ?? message}\n`;
  const line = `${name}: ${message}`.replaceAll(/\s*\n\s*/g, ' ');
  return `specsmith failed, and that is a bug in it: ${line} (please report it with the document; SPECSMITH_DEBUG=1 shows where)\n`;
}
