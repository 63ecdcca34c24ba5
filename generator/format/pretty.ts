// Findings as text for people: what is wrong, where, the lines of the file around it, and what to do.

import { unreachable } from '../support/invariant';
import type { Severity } from '../support/diagnostics';
import { addToGroup } from '../support/groups';
import { frame } from './frame';
import type { Located } from './located';
import type { Style } from './style';
import { visible } from './visible';

/** More findings of one code than this many are a list after the first of them. */
const MOST_IN_FULL = 5;
const FIRST_OF_MANY = 3;
const MOST_LISTED = 20;

export function printPretty(findings: readonly Located[], style: Style): string {
  const kinds = new Map<string, Located[]>();
  for (const located of findings)
    addToGroup(kinds, `${located.diagnostic.severity} ${located.diagnostic.code}`, located);
  /** By the last finding that is shown in full, those that are listed after it. */
  const further = new Map<Located, readonly Located[]>();
  for (const kind of kinds.values()) {
    const last = kind[FIRST_OF_MANY - 1];
    if (last !== undefined && kind.length > MOST_IN_FULL) further.set(last, kind.slice(FIRST_OF_MANY));
  }
  const listed = new Set([...further.values()].flat());
  const blocks = findings
    .filter((located) => !listed.has(located))
    .flatMap((located) => {
      const others = further.get(located);
      return [prettyBlock(located, style), ...(others === undefined ? [] : [prettyList(located, others, style)])];
    });
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${summary(findings, style)}\n`;
}

/** The other findings of a code, one line each: the place, and what is wrong there. */
function prettyList({ diagnostic: { severity, code } }: Located, others: readonly Located[], style: Style): string {
  const rest = others.length - MOST_LISTED;
  return [
    `${severityStyle(severity, style)(severity)} ${style.bold(`${others.length} more`)} ${style.dim(`[${code}]`)}`,
    ...others.slice(0, MOST_LISTED).map((located) => {
      const place = placeOf(located, style);
      return `  ${place === undefined ? '' : `${place} `}${visible(located.diagnostic.message)}`;
    }),
    ...(rest > 0 ? [`  and ${rest} more: --format json has all of them`] : []),
  ].join('\n');
}

function placeOf({ diagnostic: { place }, source, line, column, api }: Located, style: Style): string | undefined {
  if (place === undefined || (source === undefined && place.file === ''))
    return api === undefined ? undefined : style.dim(`in ${visible(api)}`);
  return `${visible(source?.label ?? place.file)}${line === undefined ? '' : `:${line}:${column ?? 1}`}`;
}

function prettyBlock(located: Located, style: Style): string {
  const { diagnostic, source, line, column } = located;
  const { place, hint } = diagnostic;
  const paint = severityStyle(diagnostic.severity, style);
  const head = `${paint(diagnostic.severity)} ${style.bold(visible(diagnostic.message))} ${style.dim(`[${diagnostic.code}]`)}`;
  const lines = [head];
  const shown = placeOf(located, style);
  const pointer = place === undefined || place.pointer === '' ? '' : style.dim(` #${visible(place.pointer)}`);
  if (shown !== undefined) lines.push(`  ${shown}${pointer}`);
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
