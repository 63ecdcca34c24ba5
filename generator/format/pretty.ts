// Findings as text for people: what is wrong, where, the lines of the file around it, and what to do.

import { unreachable } from '../support/invariant';
import type { Severity } from '../support/diagnostics';
import { frame } from './frame';
import type { Located } from './located';
import type { Style } from './style';
import { visible } from './visible';

export function printPretty(findings: readonly Located[], style: Style): string {
  const blocks = findings.map((located) => prettyBlock(located, style));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${summary(findings, style)}\n`;
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
