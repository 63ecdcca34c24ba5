// What `--help` has, README.md and docs/cli.md have, and the other way round.

import { optionsInTables, sectionOf } from './documented-commands';
import { CLI, emptyFolder, README, run } from './documented-scene';

describe('the help', () => {
  const cwd = emptyFolder();
  const helps = new Map<string, string>();
  const optionsOf = (command: string): string[] => [
    ...new Set(
      (helps.get(command) ?? '').match(/^ +(?:-\w, )?--[a-z-]+/gm)?.map((line) => line.replace(/^.*(?=--)/, '')),
    ),
  ];

  beforeAll(async () => {
    const { stdout } = await run(['--help'], cwd);
    const names = [...stdout.matchAll(/^ {2}specsmith ([a-z]+)/gm)].map(([, name = '']) => name);
    await Promise.all(names.map(async (name) => helps.set(name, (await run([name, '--help'], cwd)).stdout)));
    helps.delete('overlay');
    for (const name of ['apply', 'compare']) {
      helps.set(`overlay ${name}`, (await run(['overlay', name, '--help'], cwd)).stdout);
    }
  });

  test('has the commands that both pages list', () => {
    const names = [...new Set([...helps.keys()].map((name) => name.split(' ')[0] ?? ''))].sort();
    const head = /^`specsmith (generate \| .*?)`/m.exec(CLI)?.[1]?.split(' | ');
    expect(head?.sort()).toEqual(names);
    const table = sectionOf(README, '## Commands');
    expect(names.filter((name) => !new RegExp(`\`(specsmith )?${name}\\b`).test(table))).toEqual([]);
  });

  test('has every option of the tables of docs/cli.md, and docs/cli.md names every option of the help', () => {
    const sections = [...helps.keys()].filter((name) => CLI.includes(`\n## ${name}\n`));
    const unknown = sections.flatMap((name) => {
      const known = optionsOf(name);
      return optionsInTables(sectionOf(CLI, `## ${name}`))
        .filter((option) => !known.includes(option))
        .map((option) => `${name} ${option}`);
    });
    expect(unknown).toEqual([]);
    const untold = [...helps.keys()].flatMap((name) =>
      optionsOf(name)
        .filter((option) => !['--help', '--version'].includes(option) && !new RegExp(`${option}(?![a-z-])`).test(CLI))
        .map((option) => `${name} ${option}`),
    );
    expect(untold).toEqual([]);
  });

  test('has every option of README.md', () => {
    const known = optionsOf('generate');
    expect(optionsInTables(README).filter((option) => !known.includes(option))).toEqual([]);
  });

  test('names no value twice', () => {
    const doubled = [...helps].filter(([, help]) =>
      (help.match(/\[choices:[^\]]*\]/g) ?? []).some((choices) => {
        const values = choices.match(/"[^"]*"/g) ?? [];
        return new Set(values).size < values.length;
      }),
    );
    expect(doubled.map(([name]) => name)).toEqual([]);
  });
});
