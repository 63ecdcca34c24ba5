// The pieces of code of a README, each as a file with a class whose method holds it: as in a program, its usings and the
// implicit ones stand side by side, and a class stands behind the statements.

const CLIENT = ['Api', 'Client', 'Model'];

/** What a piece takes for granted besides `config`, by how it begins behind its own usings. */
const SCENES: readonly {
  readonly begins: RegExp;
  readonly usings: readonly string[];
  readonly given: readonly string[];
}[] = [
  { begins: /^var config = /, usings: [], given: [] },
  {
    begins: /^app\./,
    usings: ['Microsoft.AspNetCore.Builder', 'Microsoft.AspNetCore.Http'],
    given: ['WebApplication app'],
  },
  {
    begins: /^services\./,
    usings: ['Microsoft.Extensions.Configuration', 'Microsoft.Extensions.DependencyInjection'],
    given: ['IServiceCollection services', 'IConfiguration configuration', 'IServiceProvider provider'],
  },
];

/** The whole programs of "Getting Started" are left out: they stand on pages too. */
export function piecesOf(readme: string): readonly string[] {
  const all = [...readme.matchAll(/^```csharp\n([^]*?)\n```$/gm)].map(([, code = '']) => code);
  return all.filter((code) => !code.includes('\nnamespace '));
}

/** In a namespace of the package, `PiecesOfAcme`, they are `Piece1` and so on. */
export function pieceSources(packageName: string, readme: string): readonly string[] {
  const space = `PiecesOf${packageName.replaceAll('.', '')}`;
  return piecesOf(readme).map((code, index) => pieceSource(packageName, space, code, index + 1));
}

function pieceSource(packageName: string, space: string, code: string, number: number): string {
  const [, head = '', rest = ''] = /^((?:using [\w.]+;\n+)*)([^]*)$/.exec(code) ?? [];
  const [statements = '', ...classes] = rest.split(/^(?=class )/m);
  const scene = SCENES.find(({ begins }) => begins.test(rest));
  const own = CLIENT.map((name) => `${packageName}.${name}`);
  const usings = new Set([...own, ...(scene?.usings ?? [])].map((name) => `using ${name};`));
  for (const line of head.trim().split('\n')) if (line !== '') usings.add(line);
  const given = scene?.given ?? [`${packageName}.Client.Configuration config`];
  return `${[...usings].join('\n')}

namespace ${space}
{
    internal static class Piece${number}
    {
        internal static async global::System.Threading.Tasks.Task Run(${given.join(', ')})
        {
${statements}
        }

${classes.join('\n')}
    }
}
`;
}
