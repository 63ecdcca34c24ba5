// Who checks which files. A target that writes another kind of file adds its checker here: a function from the path and
// the text to what is wrong with it. Checks of many files at once (a compiler, an interpreter) go into `wholeOutput`.

import type { OutputFile } from '../support/memory-files';
import { checkCsharp, checkXml } from './check-csharp';
import { checkEcmascript } from './check-ecmascript';
import { checkJson, checkMarkdown, checkToml, checkYaml } from './check-markup';
import { checkPython, checkPythonOutput } from './check-python';
import { MARK } from './payloads';

export type Checker = (path: string, text: string) => readonly string[];

const CHECKERS: readonly (readonly [pattern: RegExp, checker: Checker])[] = [
  [/\.(?:[mc]?ts|[mc]?js)$/, checkEcmascript],
  [/\.pyi?$/, checkPython],
  [/\.cs$/, checkCsharp],
  [/\.(?:csproj|props|targets|xml)$/, checkXml],
  [/\.md$/, checkMarkdown],
  [/\.json$/, checkJson],
  [/\.toml$/, checkToml],
  [/\.ya?ml$/, checkYaml],
];

/** Of one output: the outcome for all its files at once. Empty where nothing is wrong. By target. */
export const wholeOutput: { readonly [target: string]: (files: readonly OutputFile[]) => readonly string[] } = {
  python: checkPythonOutput,
};

export function check(file: OutputFile): readonly string[] {
  const [, checker] = CHECKERS.find(([pattern]) => pattern.test(file.path)) ?? [];
  if (checker !== undefined) return checker(file.path, file.text).map((finding) => `${file.path}: ${finding}`);
  return file.text.includes(MARK) ? [`${file.path}: holds text of the document, and nothing checks such files`] : [];
}
