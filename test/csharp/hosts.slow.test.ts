// Hosts that compile the sources of a client themselves, and have in scope types and namespaces of all words that these
// sources mention: by global usings, around the namespaces of the client, and outside of all namespaces.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { scratch } from '../support/scratch';
import { clientReports } from './roslyn-reader';
import { describeDotnet } from './toolchain';
import { documentOf } from './words-document';

jest.setTimeout(600_000);

const work = scratch('csharp-hosts');
const folder = path.join(work, 'clients');
const KEPT = ['Frame', 'Headers', 'Piece'];
/** Names of types in namespaces that files with API classes import. */
const HOMONYMS = ['KeyNotFoundException', 'Lock', 'Parallel', 'Range', 'TaskStatus', 'Timer', 'Version'];

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, name.endsWith('/Host.cs') ? `#pragma warning disable\n${text}` : text);
}

/** Writes a client, and gives all words of its code. */
async function client(name: string, packageName: string, models: readonly string[]): Promise<readonly string[]> {
  const document = path.join(work, `${name}.json`);
  writeFileSync(document, documentOf(models));
  const loaded = await loadInMemory({ kind: 'file', path: document });
  const { files } = await generateInMemory(loaded, 'csharp', 'Words', { packageName });
  const sources = files.filter((each) => each.path.endsWith('.cs'));
  for (const each of sources) write(`${name}/${each.path}`, each.text);
  const code = sources.map(({ text }) => text.replace(/^\s*\/\/.*$/gm, ''));
  return [...new Set(code.flatMap((text) => text.match(/(?<![\w"])[A-Z]\w*/g) ?? []))].sort();
}

/** A class of each word, as an attribute too, and with up to four parameters. */
function typesOf(words: readonly string[]): string {
  const parameters = ['', '<a>', '<a, b>', '<a, b, c>', '<a, b, c, d>'];
  return words
    .flatMap((word) => [...parameters.map((each) => word + each), `${word}Attribute`])
    .map((name) => `public class ${name} { }\n`)
    .join('');
}

const within = (namespace: string, code: string): string => `namespace ${namespace}\n{\n${code}}\n`;
const namespacesOf = (outer: string, words: readonly string[]): string =>
  words.map((word) => within(`${outer}.${word}`, 'public class Some { }\n')).join('');

/** `System` is a namespace, which no type can stand beside. */
const isNoNamespace = (word: string): boolean =>
  !['System', 'Microsoft', 'Acme', 'Firm', 'Host', 'Plain'].includes(word);

describeDotnet('a host that compiles the sources of clients itself', () => {
  it('may have any types and namespaces around them', async () => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const words = (await client('types', 'Acme.Shop', KEPT)).filter((word) => !/Attribute$/.test(word));
    expect(words).toEqual(expect.arrayContaining(['ApiClient', 'Frame', 'JsonSerializer', 'List', 'System', 'Task']));
    const imported = words.filter(isNoNamespace);
    const types = `global using Host.Library;\n${within('Host.Library', typesOf(imported))}${typesOf(imported)}`;
    write('types/src/Host.cs', types + within('Acme', typesOf(words.filter((word) => word !== 'Shop'))));
    await client('namespaces', 'Firm.Shop', [...KEPT, ...HOMONYMS]);
    const aliases = imported.map((word) => `global using ${word} = global::System.Int32;\n`).join('');
    write('namespaces/src/Host.cs', aliases + namespacesOf('Firm', words));
    await client('plain', 'Plain', [...KEPT, ...HOMONYMS]);
    write('plain/src/Host.cs', types);
    // A file of the host that imports at its top, as most do, finds what is around it.
    write('wrong/src/Host.cs', readFileSync(path.join(folder, 'types/src/Host.cs'), 'utf8'));
    write(
      'wrong/src/Own.cs',
      'using System.Threading.Tasks;\nnamespace Acme.Own { class Own { Task Done() => Task.CompletedTask; } }',
    );
    const { wrong, ...reports } = clientReports(work, folder);
    expect(wrong).toEqual([expect.stringContaining('CS0117')]);
    expect(reports).toEqual({ namespaces: [], plain: [], types: [] });
  });
});
