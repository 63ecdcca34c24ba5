// Prints TypeScript, JavaScript and declaration files. The only file that loads ts-morph, and only for a shape that nobody has
// seen: loading takes a fifth of a second. Each file is printed once from its structure, and checked.

import type * as morph from 'ts-morph';
import { InvariantError } from '../support/invariant';
import { imbalanceIn } from './ecmascript-balance';
import { FrameBook, type KeptFrames } from './frame-book';
import { filled } from './frames';
import type { ModuleLayout } from './module';
import type { Shaped, Structure } from './ts-morph-structures';

type TsMorph = typeof morph;
type SourceStructure = Omit<morph.SourceFileStructure, 'kind'>;

interface Loaded {
  readonly morph: TsMorph;
  readonly project: morph.Project;
}

let loaded: Loaded | undefined;

function load(): Loaded {
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

/** The text of one module. Throws where a piece of it is not whole: then a plan or a kit is wrong, never the document. */
export function printModule({ path, ambient, pieces }: ModuleLayout): string {
  const texts = pieces.map((piece) =>
    typeof piece === 'string' ? piece : piece.docs + textOf(piece.statement, ambient),
  );
  for (const text of texts) {
    const problem = imbalanceIn(text);
    if (problem !== undefined)
      throw new InvariantError(`${path} is not whole: ${problem.message}\n${excerpt(text, problem.offset)}`);
  }
  return `${texts.join('\n\n')}\n`;
}

function textOf(statement: Shaped | Structure, ambient: boolean): string {
  return 'shape' in statement
    ? filled(frames.of(statement.shape, ambient), statement.texts)
    : structureText(statement, ambient);
}

/** ts-morph writes every text through a scanner, character by character. Each shape goes that way once, without its texts. */
const frames = new FrameBook((shape, ambient) => structureText(JSON.parse(shape) as Structure, ambient));

/** Takes the frames that an earlier run has kept. */
export function recallFrames(kept: KeptFrames): void {
  frames.recall(kept);
}

/** Frames for later runs, where there are new ones. */
export function framesToKeep(): KeptFrames | undefined {
  return frames.toKeep();
}

/** The line of the offset with two before and after it. */
function excerpt(text: string, offset: number): string {
  const line = text.slice(0, offset).split('\n').length;
  const lines = text.split('\n').slice(Math.max(0, line - 3), line + 2);
  return lines.map((content) => `  | ${content.slice(0, 200)}`).join('\n');
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
