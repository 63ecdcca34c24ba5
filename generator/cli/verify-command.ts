// `specsmith verify`: whether folders still are what specsmith wrote.

import { verify, type VerifiedFolder } from '../run/verify';
import type { RunError } from '../run/run-error';
import type { Diagnostic } from '../support/diagnostics';
import { cyclonedx, spdx } from './bill-of-materials';
import { EXIT } from './exit-codes';
import { printData } from './output-streams';
import { isWhole, type Format } from '../format/format';
import { findingsIn } from '../run/format-findings';
import { asRunError, reportBeside } from './report-run';
import { visible } from '../format/visible';

export async function runVerify(argv: { readonly [name: string]: unknown }): Promise<number> {
  const format = argv.format as Format;
  const folders = argv.dir as readonly string[];
  try {
    const found = verify({ folders });
    await print(found, [], argv, format);
    return found.every(({ intact }) => intact) ? EXIT.ok : EXIT.refused;
  } catch (error) {
    const stop = asRunError(error) as RunError<readonly VerifiedFolder[]>;
    await print(
      stop.partial ?? [],
      stop.reports.flatMap(({ diagnostics }) => diagnostics),
      argv,
      format,
    );
    return stop.exitCode;
  }
}

async function print(
  found: readonly VerifiedFolder[],
  refused: readonly Diagnostic[],
  argv: { readonly [name: string]: unknown },
  format: Format,
): Promise<void> {
  const findings = [...refused, ...found.map(findingOf)];
  const report = { diagnostics: findings, sources: new Map() };
  const isListed = argv.sbom !== undefined || argv.list === true;
  if (argv.sbom !== undefined) {
    for (const folder of found) await printData(argv.sbom === 'spdx' ? spdx(folder) : cyclonedx(folder));
  } else if (argv.list === true) {
    for (const { folder, hashes } of found)
      for (const [file, sha] of hashes) await printData(`${sha}  ${folder}/${file}\n`);
  } else if (format === 'json') {
    const shown = found.map(({ hashes: _, ...folder }) => folder);
    await printData(`${JSON.stringify({ folders: shown, findings: await findingsIn([report]) }, undefined, 2)}\n`);
    return;
  } else if (!isWhole(format)) {
    for (const { folder, files } of found)
      for (const { path, state } of files)
        if (state !== 'intact' && state !== 'line-endings')
          await printData(`${state} ${visible(`${folder}/${path}`)}\n`);
  }
  // The list is what the standard output is for.
  await reportBeside([report], isListed && isWhole(format) ? 'pretty' : format);
}

function findingOf({ folder, target, generator, files, intact }: VerifiedFolder): Diagnostic {
  const count = (state: string): number => files.filter((file) => file.state === state).length;
  // As `generate` counts them: with the manifest, and without files of others.
  const total = files.length - count('foreign') + 1;
  const whole = `${folder}: ${total} files of ${target}, written by specsmith ${generator}`;
  if (intact) {
    const endings = count('line-endings');
    const note = endings === 0 ? '' : `; ${endings} with CRLF, which makes no difference`;
    return { code: 'output-intact', severity: 'info', message: `${whole}, are intact${note}` };
  }
  const broken = (['modified', 'missing', 'foreign'] as const).map((state) => `${count(state)} ${state}`).join(', ');
  return {
    code: 'output-not-intact',
    severity: 'error',
    message: `${whole}: ${broken}`,
    hint: 'Copy the folder again, or generate it; keep own files in a folder of their own.',
  };
}
