// The file LICENSE, where the licence of the package is the user's own choice.

import type { FileSet } from '../../../code/file-set';
import { licenceText, type PackageFacts } from '../../../client';
import type { Assets } from '../../target';

export function addLicence({ licenseText }: PackageFacts, assets: Assets, files: FileSet): void {
  if (licenseText === undefined) return;
  const { verbatim } = assets.runtime(`licenses/${licenseText.file}`);
  files.add('LICENSE', { verbatim: licenceText(verbatim, licenseText.holder) });
}
