// What publint and Are The Types Wrong say of tarballs, as JSON: one list of findings for each. Both are ES modules, which
// Jest cannot require.

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

async function findingsOf(file) {
  const tarball = readFileSync(file);
  const { buffer, byteOffset, byteLength } = tarball;
  const { messages, pkg } = await publint({
    pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
    strict: true,
  });
  const { problems } = await checkPackage(createPackageFromTarballData(tarball));
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`),
    ...problems.map(({ kind, ...where }) => {
      const { entrypoint, resolutionKind, typesFileName } = where;
      return `attw: ${problemKindInfo[kind].title}: ${entrypoint ?? typesFileName ?? ''} ${resolutionKind ?? ''}`;
    }),
  ];
}

console.log(JSON.stringify(await Promise.all(process.argv.slice(2).map(findingsOf))));
