// What diff() found, as text: for people, for programs, for a pull request, and as annotations of GitHub's checks.

import { IMPACTS, type Impact } from '../diff';
import type { DiffedChange, DiffResult } from '../run/diff';
import type { Style } from '../format/style';
import { visible } from '../format/visible';

const COLUMNS = ['major', 'minor', 'patch'] as const;

export function diffJson({ api, ...result }: DiffResult): string {
  return `${JSON.stringify({ ...(api === '' ? {} : { api }), ...result }, undefined, 2)}\n`;
}

export function diffPretty({ old, new: now, targets }: DiffResult, style: Style): string {
  const entries = Object.entries(targets);
  const lines = [`${visible(old)} → ${visible(now)}`, ''];
  const width = Math.max(8, ...entries.map(([name]) => name.length));
  lines.push(style.dim(`${'target'.padEnd(width)}  impact   ${COLUMNS.map((name) => name.padStart(6)).join(' ')}`));
  for (const [
    name,
    {
      impact,
      changes,
      package: { version, next },
    },
  ] of entries) {
    const counts = COLUMNS.map((each) => String(count(changes, each)).padStart(6)).join(' ');
    const bump = next === null || next === version ? '' : `   ${version} → ${next}`;
    lines.push(`${name.padEnd(width)}  ${paint(impact, style)(impact.padEnd(7))}  ${counts}${visible(bump)}`);
  }
  for (const [name, { changes }] of entries) {
    if (changes.length === 0) continue;
    lines.push('', style.bold(name));
    for (const change of changes) lines.push(...changeLines(change, style));
  }
  return `${lines.join('\n')}\n`;
}

function changeLines(change: DiffedChange, style: Style): readonly string[] {
  const { impact, rule, symbol } = change;
  const text = `  ${paint(impact, style)(impact.padEnd(5))}  ${rule}  ${style.bold(visible(symbol))}`;
  const places = [change.old, change.new].flatMap((place) =>
    place === undefined ? [] : [visible(`${place.file}:${place.line}:${place.column}`)],
  );
  return [`${text}${visible(detail(change))}`, style.dim(`         ${places.join(' → ')}  ${visible(change.pointer)}`)];
}

function detail({ before, after }: DiffedChange): string {
  if (before === undefined && after === undefined) return '';
  if (after === undefined) return `: ${before}`;
  return before === undefined ? `: ${after}` : `: ${before} → ${after}`;
}

function paint(impact: Impact, style: Style): (text: string) => string {
  return { major: style.red, minor: style.yellow, patch: style.blue, none: style.green }[impact];
}

function count(changes: readonly DiffedChange[], impact: Impact): number {
  return changes.filter((change) => change.impact === impact).length;
}

/** Many lists say the same of each target, so what breaks stands open, and the rest is folded. */
export function diffMarkdown({ old, new: now, targets }: DiffResult): string {
  const entries = Object.entries(targets);
  const lines = [
    `**API changes**: ${code(old)} → ${code(now)}`,
    '',
    '| Client | Impact | Major | Minor | Patch | Version |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...entries.map(
      ([
        name,
        {
          impact,
          changes,
          package: { version, next },
        },
      ]) => {
        const counts = COLUMNS.map((each) => count(changes, each)).join(' | ');
        const bump = next === null || next === version ? code(version) : `${code(version)} → ${code(next)}`;
        return `| ${name} | **${impact}** | ${counts} | ${bump} |`;
      },
    ),
  ];
  for (const [name, { changes }] of entries) {
    if (changes.length === 0) continue;
    lines.push(
      '',
      `<details><summary>${name}: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}</summary>`,
      '',
    );
    for (const impact of IMPACTS) {
      const some = changes.filter((change) => change.impact === impact);
      if (some.length > 0) lines.push(`**${impact}**`, '', ...some.map(markdownItem), '');
    }
    lines.push('</details>');
  }
  return `${lines.join('\n')}\n`;
}

function markdownItem(change: DiffedChange): string {
  const place = change.new ?? change.old;
  const at = place === undefined ? '' : ` (${code(`${place.file}:${place.line}`)})`;
  const { before, after } = change;
  const texts = [before, after].flatMap((text) => (text === undefined || text === '' ? [] : [code(text)]));
  return `- ${code(change.symbol)}: ${change.rule}${texts.length === 0 ? '' : `, ${texts.join(' → ')}`}${at}`;
}

/** A span of code that holds whatever the text is: by a fence that the text has not. */
function code(text: string): string {
  const shown = visible(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || shown.startsWith(' ') || shown === '' ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** One annotation for a rule at a place, which names the targets. */
export function diffGithub({ targets }: DiffResult): string {
  const groups = new Map<string, { readonly change: DiffedChange; readonly who: string[] }>();
  for (const [target, { changes }] of Object.entries(targets)) {
    for (const change of changes) {
      const place = change.new ?? change.old;
      const key = [change.rule, change.impact, place?.file, place?.pointer].join('\n');
      const group = groups.get(key) ?? { change, who: [] };
      group.who.push(`${target}: ${change.symbol}${detail(change)}`);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ change, who }) => annotation(change, who)).join('');
}

const COMMANDS = { major: 'error', minor: 'warning', patch: 'notice', none: 'notice' } as const;

function annotation(change: DiffedChange, who: readonly string[]): string {
  const place = change.new ?? change.old;
  const at = place === undefined ? [] : [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`];
  const title = `title=${property(`${change.impact}: ${change.rule}`)}`;
  return `::${COMMANDS[change.impact]} ${[...at, title].join(',')}::${escaped(who.join('\n'))}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
