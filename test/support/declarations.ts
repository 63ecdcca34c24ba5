// What a generated file declares for its users, one line each, read from its text. Roughly: for reviews, not for tools.

import type { OutputFile } from './memory-files';

const ECMASCRIPT =
  /^export (?:declare )?(?:default )?(?:abstract )?(?:async )?(const|function|class|interface|type) ([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu;
const PYTHON = /^(class|def|async def) ([^\W_]\w*)/gmu;
const CSHARP =
  /^ *public (?:(?:static|sealed|abstract|partial|readonly|override|virtual|async|required|const|new) )*(.+)$/gmu;

export function declarationsOf(file: OutputFile): readonly string[] {
  if (/\.(?:ts|js|mjs)$/.test(file.path)) return matches(file.text, ECMASCRIPT, '$1 $2');
  if (/\.pyi?$/.test(file.path)) return matches(file.text, PYTHON, '$1 $2');
  if (file.path.endsWith('.cs')) return matches(file.text, CSHARP, '$1').map(csharpSignature);
  return [];
}

/** Up to the body or the value, without namespaces. */
function csharpSignature(line: string): string {
  const head = line.includes('(')
    ? line.replace(/\)(?: =>| \{| :| where)?[^)]*$/, ')')
    : line.replace(/ (?:=>?|\{).*$/, '');
  return head.replace(/;$/, '').replace(/global::(?:\w+\.)*/g, '');
}

function matches(text: string, pattern: RegExp, form: string): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => form.replace('$1', match[1] ?? '').replace('$2', match[2] ?? ''));
}
