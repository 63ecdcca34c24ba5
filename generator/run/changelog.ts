// The changelog of one client: a section for the next version, on top of the sections that are there.

import { StopError } from '../support/diagnostics';
import { isSameFile, readNamedFile, replaceNamedFile } from '../write/named-file';
import { usage } from './configuration';
import type { DiffedChange, DiffResult } from './diff';

const HEADINGS = { major: 'Breaking', minor: 'Added and changed', patch: 'Other' } as const;

/** A changelog is no document, overlay or configuration that the comparison reads: it would be written over. Throws StopError. */
export function checkChangelog(file: string, inputs: readonly string[]): void {
  if (!inputs.some((input) => isSameFile(input, file))) return;
  const message = `${file} is no changelog: the comparison reads it`;
  throw new StopError(2, [usage(message, 'Name another file with --changelog.')]);
}

/** False where the file has a section of that version already: it is left as it is. */
export function prependToChangelog(file: string, { targets }: DiffResult): boolean {
  const text = readNamedFile(file) ?? '# Changelog\n';
  let next = text;
  for (const target of Object.values(targets)) {
    const version = target.package.next ?? target.package.version;
    const heading = `## ${version}`;
    if (target.changes.length === 0 || text.split(/\r?\n/).includes(heading)) continue;
    next = inserted(next, `${heading}\n\n${sections(target.changes)}`);
  }
  if (next === text) return false;
  replaceNamedFile(file, next);
  return true;
}

/** Before the first section, below the title and what stands there. */
function inserted(text: string, section: string): string {
  const first = /^## /m.exec(text);
  if (first === null) return `${text.trimEnd()}\n\n${section}`;
  return `${text.slice(0, first.index)}${section}\n${text.slice(first.index)}`;
}

function sections(changes: readonly DiffedChange[]): string {
  return (['major', 'minor', 'patch'] as const)
    .flatMap((impact) => {
      const lines = [...new Set(changes.filter((change) => change.impact === impact).map(line))];
      return lines.length === 0 ? [] : [`### ${HEADINGS[impact]}\n\n${lines.join('\n')}\n`];
    })
    .join('\n');
}

function line({ symbol, rule, before, after }: DiffedChange): string {
  const texts = [before, after].flatMap((text) => (text === undefined || text === '' ? [] : [code(text)]));
  return `- ${code(symbol)}: ${rule.replaceAll('-', ' ')}${texts.length === 0 ? '' : ` (${texts.join(' → ')})`}`;
}

function code(text: string): string {
  return `\`${text.replace(/[`\r\n]/g, ' ')}\``;
}
