// Parts of the short programs of READMEs.

import { indent, join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';

export function inLines(items: readonly Ecmascript[]): Ecmascript {
  return join(items, ts`\n`);
}

/** With an empty line between them. */
export function inParagraphs(parts: readonly Ecmascript[]): Ecmascript {
  return ts`${join(parts, ts`\n\n`)}\n`;
}

/** `import { download } from "…/answers";` */
export function importFrom(packageName: string, module: string, names: Ecmascript): Ecmascript {
  return ts`import { ${names} } from ${stringLiteral(`${packageName}/${module}`)};`;
}

/** A file of the disk, read while it is sent. */
export const FILE = ts`createReadStream("file.bin")`;
export const FILE_IMPORT = ts`import { createReadStream } from "node:fs";`;
export const PROGRESS = ts`uploadProgress: (sent, total) => console.log(sent, total)`;

/** Writes what a call answers to a file. */
export function downloadCode(call: Ecmascript): Ecmascript {
  return ts`// "downloads" is a folder that is there, or else the path of the new file.
const file = await download(
  (options) => ${indent(call, 2)},
  "downloads",
  { onProgress: (received, total) => console.log(received, total) },
);
console.log(file);`;
}

/** A call whose failure says what the server said. */
export function failingCode(call: Ecmascript): Ecmascript {
  return ts`try {
  await ${indent(call, 2)};
} catch (error) {
  console.log(\`\${error}\`); // what the server said: 429, slow down
}`;
}
