// Documents for the tests of this folder: loads texts and folders of files, and gives findings in one line each.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { checkRules } from '../../../generator/spec/check';
import { loadSpec, type LoadOptions } from '../../../generator/spec/load';
import type { LoadedSpec } from '../../../generator/spec/loaded-spec';
import type { Rule } from '../../../generator/spec/rule';
import { Diagnostics, StopError } from '../../../generator/support/diagnostics';

export interface Outcome {
  readonly spec: LoadedSpec | undefined;
  readonly diagnostics: Diagnostics;
  readonly exitCode: number | undefined;
}

export async function load(
  source: Parameters<typeof loadSpec>[0],
  options: Partial<LoadOptions> = {},
): Promise<Outcome> {
  const diagnostics = new Diagnostics();
  try {
    const spec = await loadSpec(source, { allowRefOrigins: [], ...options }, diagnostics);
    return { spec, diagnostics, exitCode: undefined };
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    return { spec: undefined, diagnostics, exitCode: error.exitCode };
  }
}

export function loadText(text: string, options: Partial<LoadOptions> = {}): Promise<Outcome> {
  return load({ kind: 'text', text, label: '<stdin>' }, options);
}

/** As loadText, for a document that must load without a finding. */
export async function specOf(text: string): Promise<LoadedSpec> {
  const { spec, diagnostics } = await loadText(text);
  if (spec === undefined) throw new Error(JSON.stringify(diagnostics.list));
  return spec;
}

/** What the rules say about a document, one line each: severity, code, pointer, message. */
export async function findings(rules: readonly Rule[], text: string): Promise<readonly string[]> {
  const diagnostics = new Diagnostics();
  checkRules(await specOf(text), rules, diagnostics);
  return lines(diagnostics);
}

export function lines(diagnostics: Diagnostics): readonly string[] {
  return diagnostics.list.map(
    ({ severity, code, place, message }) =>
      `${severity} ${code} ${place?.file ?? ''}#${place?.pointer ?? ''} ${message}`,
  );
}

export function codes(diagnostics: Diagnostics): readonly string[] {
  return diagnostics.list.map(({ severity, code }) => `${severity} ${code}`);
}

/** A folder of files, gone after the test. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'specsmith-spec-'));

  write(name: string, text: string | Buffer): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A 3.0 document with the given schemas as YAML, indented by two. */
export function withSchemas(schemas: string, version = '3.0.3'): string {
  return `openapi: ${version}\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n${schemas.replace(/^/gm, '    ')}\n`;
}

/** A document with the given paths as YAML. */
export function withPaths(paths: string, version = '3.0.3'): string {
  return `openapi: ${version}\ninfo: {title: T, version: '1'}\npaths:\n${paths.replace(/^/gm, '  ')}\n`;
}
