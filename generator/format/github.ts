// Findings as workflow commands, which GitHub shows as annotations of a change.

import type { Located } from './located';

export function printGithub(findings: readonly Located[]): string {
  return findings.map((located) => `${annotation(located)}\n`).join('');
}

function annotation({ diagnostic, source, line, column }: Located): string {
  const command = { error: 'error', warning: 'warning', info: 'notice' }[diagnostic.severity];
  const file = source?.label ?? diagnostic.place?.file;
  const properties = [
    ...(file === undefined || file === '' ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`, `col=${column ?? 1}`]),
    `title=${property(diagnostic.code)}`,
  ];
  const text = diagnostic.hint === undefined ? diagnostic.message : `${diagnostic.message}\n${diagnostic.hint}`;
  return `::${command} ${properties.join(',')}::${message(text)}`;
}

/** Workflow commands end at a line's end; GitHub reads these escapes back. */
function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
