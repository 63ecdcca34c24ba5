// Models with the names of everything that the runtime declares and that programs of .NET have in scope: the client compiles
// with them, and a program beside its sources that uses both namespaces. Names of .NET it must write in full.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { IMPLICIT_TYPES } from '../../generator/languages/csharp';
import { LIBRARY } from '../../generator/targets/csharp/types/library';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { projectRoot } from '../support/project-root';
import { scratch } from '../support/scratch';
import { clientReports, programReports } from './roslyn-reader';
import { describeDotnet } from './toolchain';
import { documentOf } from './words-document';

jest.setTimeout(600_000);

const runtime = path.join(projectRoot, 'templates/csharp/runtime');

function declaredNames(): readonly string[] {
  const files = readdirSync(runtime, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cs'));
  return files.flatMap((file) =>
    [...readFileSync(path.join(runtime, file), 'utf8').matchAll(/\b(?:class|struct|interface|enum) (\w+)/g)].map(
      ([, name = '']) => name,
    ),
  );
}

const OF_NET =
  'Action Array Attribute Boolean Console Convert DateOnly DateTime Dictionary Encoding Enum Environment Exception File Func Guid HttpClient ' +
  'HttpMethod Index Lazy List Lock Math Model Nullable Object Path Random Range Stream String System Task Thread Timer Tuple Type Uri Version';
/** Classes inside of generated classes, members of unions, and the model whose converter has the name of a class of the runtime. */
const INSIDE = 'Codecs Internal Known Operations Types ActualInstance Match Switch Api ApiDescription ApiXml Words';
const words = [...new Set([...declaredNames(), ...OF_NET.split(' '), ...LIBRARY.keys(), ...INSIDE.split(' ')])].sort();

describeDotnet('models with names that are taken', () => {
  it('compile, beside a program that uses them too', async () => {
    const work = scratch('csharp-names');
    const folder = path.join(work, 'client');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(work, 'words.json'), documentOf(words));
    const loaded = await loadInMemory({ kind: 'file', path: path.join(work, 'words.json') });
    const write = async (name: string, packageName: string) => {
      const { files } = await generateInMemory(loaded, 'csharp', 'Words', { packageName });
      for (const each of files) {
        const target = path.join(folder, name, each.path);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, each.text);
      }
      return files;
    };
    // Its namespaces are words of the document too.
    await write('within', 'Api.Types.Frame');
    // As published packages are called: `Words.Client.Client` is the namespace of its runtime.
    await write('ending', 'Words.Client');
    expect(clientReports(work, folder)).toEqual({ within: [], ending: [] });
    for (const name of ['within', 'ending']) rmSync(path.join(folder, name), { recursive: true });
    const files = await write('words', 'Words');
    expect(clientReports(work, folder)).toEqual({ words: [] });

    const models = files.flatMap(({ path: file }) => /^src\/Words\/Model\/(\w+)\.cs$/.exec(file)?.[1] ?? []);
    expect(models.length).toBeGreaterThan(words.length);
    // Namespaces come first: `System`, the client'''s, and `Internal` of .NET's own assemblies, which the compiler reads here.
    const isPlain = (name: string): boolean =>
      !IMPLICIT_TYPES.has(name) && !['System', 'Internal', 'Words'].includes(name);
    expect(models.filter(isPlain)).toEqual(expect.arrayContaining(['Authentication', 'Frame', 'Headers', 'Piece']));
    const uses = models.map(
      (name, at) => `    public static object Use${at} => default(${isPlain(name) ? name : `Words.Model.${name}`})!;`,
    );
    const usings = ['System', 'System.Collections.Generic', 'System.IO', 'System.Linq', 'System.Net.Http', 'System.Threading', 'System.Threading.Tasks', 'Words.Api', 'Words.Client', 'Words.Model']; // prettier-ignore
    const program = `${usings.map((name) => `using ${name};`).join('\n')}\n\npublic static class Program\n{\n${uses.join('\n')}\n}\n`;
    mkdirSync(path.join(folder, 'words/programs'));
    writeFileSync(path.join(folder, 'words/programs/Program.cs'), program);
    expect(programReports(work, folder, ['CS1591'])).toEqual({ words: [] });
  });
});
