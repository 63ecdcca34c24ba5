// Prints TypeScript, JavaScript and declaration files. The only file that loads ts-morph, and only when it prints:
// loading takes a fifth of a second. Each file is printed once from its structure, and parsed to check it.

import type * as morph from 'ts-morph';
import { InvariantError } from '../support/invariant';
import type { ModuleLayout } from './module';
import type { Structure } from './ts-morph-structures';

type TsMorph = typeof morph;
type SourceStructure = Omit<morph.SourceFileStructure, 'kind'>;

let loaded: { readonly morph: TsMorph; readonly project: morph.Project } | undefined;

function load(): NonNullable<typeof loaded> {
  if (loaded !== undefined) return loaded;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- lazily, and emitting is synchronous
  const tsMorph = require('ts-morph') as TsMorph;
  const project = new tsMorph.Project({
    useInMemoryFileSystem: true,
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    skipLoadingLibFiles: true,
    compilerOptions: { target: tsMorph.ScriptTarget.ESNext, allowJs: true },
    manipulationSettings: { indentationText: tsMorph.IndentationText.TwoSpaces },
  });
  loaded = { morph: tsMorph, project };
  return loaded;
}

/** The text of one module. Throws where it does not parse: then a plan or a kit is wrong, never the document. */
export function printModule({ path, ambient, pieces }: ModuleLayout): string {
  const texts = pieces.map((piece) =>
    typeof piece === 'string' ? piece : piece.docs + structureText(piece.structure, ambient),
  );
  const text = `${texts.join('\n\n')}\n`;
  const problem = ecmascriptProblem(path, text);
  if (problem !== undefined) throw new InvariantError(`${path} does not parse: ${problem}`);
  return text;
}

/** The part of ts-morph's `createSourceFile` that prints, in the version that package.json pins. */
interface Printing {
  readonly structurePrinterFactory?: {
    forSourceFile(options: { readonly isAmbient: boolean }): {
      printText(writer: morph.CodeBlockWriter, structure: SourceStructure): void;
    };
  };
}

/**
 * What `createSourceFile` would print. Where ts-morph can be asked for no more than that, a source file with all its
 * nodes need not be made and forgotten: on a large document a fifth of the time and a third of the memory.
 */
function structureText({ kind, ...fields }: Structure, isAmbient: boolean): string {
  const { morph: tsMorph, project } = load();
  const { StructureKind } = tsMorph;
  const kinds = { function: StructureKind.Function, class: StructureKind.Class } as const;
  const source: SourceStructure = { statements: [{ ...fields, kind: kinds[kind] } as morph.StatementStructures] };
  const { structurePrinterFactory } = (project as unknown as { readonly _context: Printing })._context;
  if (structurePrinterFactory === undefined) {
    const file = project.createSourceFile(isAmbient ? 'a.d.ts' : 'a.ts', source, { overwrite: true });
    const text = file.getFullText();
    file.forget();
    return text.trimEnd();
  }
  const writer = project.createWriter();
  structurePrinterFactory.forSourceFile({ isAmbient }).printText(writer, source);
  return writer.toString().trimEnd();
}

/** Loads what printing needs, where there is time for it. */
export function warmUp(): void {
  load();
}

/** Checks that a text parses. Undefined where it does. Comments are not looked into: to a parser they are white space. */
export function ecmascriptProblem(path: string, text: string): string | undefined {
  const { morph: tsMorph } = load();
  const { ScriptTarget, ts } = tsMorph;
  const options = { languageVersion: ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const source = ts.createSourceFile(path, text, options, false);
  return parseProblem(source, text);
}

interface ParseDiagnostic {
  readonly start: number;
  readonly messageText: string | { readonly messageText: string };
}

function parseProblem(source: morph.ts.SourceFile, text: string): string | undefined {
  // The parser's own findings; the public way to them needs a program, and reads every file again.
  const [first] = (source as unknown as { readonly parseDiagnostics: readonly ParseDiagnostic[] }).parseDiagnostics;
  if (first === undefined) return undefined;
  const message = typeof first.messageText === 'string' ? first.messageText : first.messageText.messageText;
  const line = text.slice(0, first.start).split('\n').length;
  const lines = text.split('\n').slice(Math.max(0, line - 3), line + 2);
  return `line ${line}: ${message}\n${lines.map((content) => `  | ${content.slice(0, 200)}`).join('\n')}`;
}
