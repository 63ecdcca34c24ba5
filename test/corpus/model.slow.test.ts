// Every real document that can be loaded has a model: closed, with unique ids, and with a reason for each unknown.

import * as path from 'node:path';
import type { ApiModel, Declaration } from '../../generator/model';
import { buildModel } from '../../generator/model/build';
import { visitDeclaration, visitOperation } from '../../generator/model/references';
import { checkSpec } from '../../generator/spec/check';
import { loadSpec } from '../../generator/spec/load';
import { Diagnostics, type Diagnostic } from '../../generator/support/diagnostics';
import { circlesOfNames } from '../unit/model/model-of';
import { filesBelow, isSupported } from './shared-documents';

const documents = filesBelow('specs').filter(isSupported);
const suite = documents.length === 0 ? describe.skip : describe;

/** Each way to an unknown that the document did not ask for, as the place where it stands. */
function unsupported(value: unknown, place: string, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('kind' in value && value.kind === 'unknown' && 'reason' in value && value.reason === 'unsupported')
    found.push(place);
  for (const [key, child] of Object.entries(value)) {
    if (key === 'docs' || key === 'default' || key === 'extensions') continue;
    const id = (child as { id?: unknown } | null)?.id;
    unsupported(child, typeof id === 'string' && id.includes('#') ? id : place, found);
  }
}

const explaining =
  /^(?:ref-.*|schema-type-unknown|structure-type|model-(?:ref-unresolved|alias-cycle|dynamic-ref|schema-false|schema-malformed|type-unknown|union-cycle|allof-conflict))$/;

function isExplained(place: string, diagnostics: readonly Diagnostic[]): boolean {
  const pointer = place.slice(place.indexOf('#') + 1);
  return diagnostics.some(
    (diagnostic) => explaining.test(diagnostic.code) && (diagnostic.place?.pointer ?? '').startsWith(pointer),
  );
}

function check(model: ApiModel): void {
  const ids = new Set(model.declarations.map(({ id }) => id));
  expect(ids.size).toBe(model.declarations.length);
  const missing: string[] = [];
  const visit = (id: string): void => {
    if (!ids.has(id)) missing.push(id);
  };
  for (const declaration of model.declarations) visitDeclaration(declaration, visit);
  for (const operation of model.operations) visitOperation(operation, visit);
  for (const webhook of model.webhooks) visitOperation(webhook.operation, visit);
  expect(missing).toEqual([]);
  expect(new Set(model.operations.map(({ id }) => id)).size).toBe(model.operations.length);
  for (const declaration of model.declarations) checkDeclaration(declaration);
  expect(circlesOfNames(model)).toEqual([]);
}

function checkDeclaration(declaration: Declaration): void {
  const problem = ((): string | undefined => {
    if (
      declaration.origin === 'inline'
        ? declaration.names.context === undefined
        : declaration.names.component === undefined
    )
      return 'has no name';
    if (declaration.kind === 'union' && declaration.variants.length < 2) return 'is a union of one';
    if (declaration.kind === 'object') {
      const names = declaration.properties.map(({ wireName }) => wireName);
      if (new Set(names).size < names.length) return 'has a property twice';
    }
    return undefined;
  })();
  if (problem !== undefined) throw new Error(`${declaration.id} ${problem}`);
}

suite(`documents in ../shared/specs${documents.length === 0 ? ' (absent)' : ''}`, () => {
  test('there are as many as there should be', () => {
    expect(documents.length).toBeGreaterThanOrEqual(76);
  });

  test.each(documents.map((file) => [path.basename(file), file]))(
    '%s',
    async (_name, file) => {
      const diagnostics = new Diagnostics();
      const spec = await loadSpec({ kind: 'file', path: file }, { allowRefOrigins: [] }, diagnostics);
      await checkSpec(spec, diagnostics);
      const model = buildModel(spec, diagnostics);
      expect(diagnostics.hasErrors).toBe(false);
      check(model);
      const found: string[] = [];
      unsupported(model, '#', found);
      expect(found.filter((place) => !isExplained(place, diagnostics.list))).toEqual([]);
    },
    120_000,
  );
});
