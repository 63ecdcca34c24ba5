// The files of an output as a bill of materials: CycloneDX 1.6 or SPDX 2.3, as JSON. No times and no random numbers, so that
// equal outputs have equal bills.

import type { VerifiedFolder } from '../run/verify';
import { sha256 } from '../write/manifest';

export function cyclonedx({ folder, target, generator, hashes }: VerifiedFolder): string {
  return json({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'specsmith', version: generator }] },
      component: { type: 'library', name: nameOf(folder), description: `A client for ${target}` },
    },
    components: [...hashes].map(([file, content]) => ({
      type: 'file',
      name: file,
      hashes: [{ alg: 'SHA-256', content }],
    })),
  });
}

export function spdx({ folder, target, generator, hashes }: VerifiedFolder): string {
  const whole = sha256([...hashes].map(([file, sha]) => `${sha}  ${file}\n`).join(''));
  const files = [...hashes].map(([file, checksumValue], index) => ({
    SPDXID: `SPDXRef-File-${index + 1}`,
    fileName: `./${file}`,
    checksums: [{ algorithm: 'SHA256', checksumValue }],
    licenseConcluded: 'NOASSERTION',
    copyrightText: 'NOASSERTION',
  }));
  return json({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `${nameOf(folder)} (${target})`,
    documentNamespace: `urn:sha256:${whole}`,
    // The format asks for a time; a real one would make each bill another file.
    creationInfo: { created: '1970-01-01T00:00:00Z', creators: [`Tool: specsmith-${generator}`] },
    files,
    relationships: files.map(({ SPDXID }) => ({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: SPDXID,
    })),
  });
}

function nameOf(folder: string): string {
  return (
    folder
      .split(/[\\/]/)
      .filter((segment) => segment !== '')
      .at(-1) ?? folder
  );
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
