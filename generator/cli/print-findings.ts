// Findings as text: for people, for programs, and as annotations of GitHub's checks. The order is the same in each.

import { unreachable } from '../support/invariant';
import type { Severity } from '../support/diagnostics';
import { frame } from './frame';
import { fileOf, type Located } from '../run/located';
import type { Style } from './style';
import { visible } from './visible';

export type Format = 'pretty' | 'json' | 'github' | 'sarif' | 'junit';
export const FORMATS: readonly Format[] = ['pretty', 'json', 'github', 'sarif', 'junit'];

/** Of commands whose standard output is something else than findings. */
export const ASIDE_FORMATS: readonly Format[] = ['pretty', 'json', 'github'];

/** Whether the standard output is one document of findings, so that nothing else may stand in it. */
export function isWhole(format: Format): boolean {
  return format === 'json' || format === 'sarif' || format === 'junit';
}

export function printPretty(findings: readonly Located[], style: Style): string {
  const blocks = findings.map((located) => prettyBlock(located, style));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${summary(findings, style)}\n`;
}

export function printGithub(findings: readonly Located[]): string {
  return findings.map((located) => `${annotation(located)}\n`).join('');
}

/** The value that `--format json` prints for each finding. */
export function findingJson(located: Located): object {
  const { diagnostic, api, line, column } = located;
  return {
    ...(api === undefined ? {} : { api }),
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(diagnostic.hint === undefined ? {} : { hint: diagnostic.hint }),
    ...(diagnostic.place === undefined || fileOf(located) === '' ? {} : { file: fileOf(located) }),
    ...(line === undefined ? {} : { line, column }),
    ...(diagnostic.place === undefined ? {} : { pointer: diagnostic.place.pointer }),
  };
}

function prettyBlock({ diagnostic, source, line, column, api }: Located, style: Style): string {
  const { place, hint } = diagnostic;
  const paint = severityStyle(diagnostic.severity, style);
  const head = `${paint(diagnostic.severity)} ${style.bold(visible(diagnostic.message))} ${style.dim(`[${diagnostic.code}]`)}`;
  const lines = [head];
  if (place !== undefined && (source !== undefined || place.file !== '')) {
    const at = line === undefined ? '' : `:${line}:${column ?? 1}`;
    const pointer = place.pointer === '' ? '' : style.dim(` #${visible(place.pointer)}`);
    lines.push(`  ${visible(source?.label ?? place.file)}${at}${pointer}`);
  } else if (api !== undefined) lines.push(`  ${style.dim(`in ${visible(api)}`)}`);
  if (source !== undefined && line !== undefined) lines.push(frame(source, line, column ?? 1, style));
  if (hint !== undefined) lines.push(`  ${style.blue('hint')} ${visible(hint)}`);
  return lines.join('\n');
}

function summary(findings: readonly Located[], style: Style): string {
  const counted = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = findings.filter((located) => located.diagnostic.severity === severity).length;
    const noun = severity === 'info' ? 'note' : severity;
    return count === 0 ? '' : severityStyle(severity, style)(`${count} ${noun}${count === 1 ? '' : 's'}`);
  });
  return counted.filter((text) => text !== '').join(', ');
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  switch (severity) {
    case 'error':
      return style.red;
    case 'warning':
      return style.yellow;
    case 'info':
      return style.blue;
    default:
      return unreachable(severity);
  }
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
