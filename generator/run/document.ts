// The document that a caller named, as the first stage takes it: a file, or what comes on the standard input.

import path from 'node:path';
import type { LoadOptions, SpecSource } from '../spec/load';
import { fetchDocument, readRevised } from '../pipeline';
import { StopError, type Diagnostics } from '../support/diagnostics';
import { isHttpUrl } from '../support/url';
import { shownPath } from './findings';
import { headersWithSecrets, type GivenHeaders } from './url-headers';

/** What a caller says of how a document is read. */
export interface ReadingOptions {
  /** Files of overlays that are applied to the document before anything else, in order. */
  readonly overlays?: readonly string[];
  /** An overlay action that selects nothing is an error, not a warning. */
  readonly strict?: boolean;
  /** Origins that references may lead to. */
  readonly allowRefOrigins?: readonly string[];
  /** Lets references lead to files outside of the document's folder. */
  readonly allowRefOutside?: boolean;
  /** Headers for what is fetched, by origin; `env:NAME` in a value stands for a variable of the environment. */
  readonly headers?: GivenHeaders;
  /** Of a document from the standard input: the folder that its references are relative to. Without it they are refused. */
  readonly base?: string;
  /** A document of which a part is lost is read without it: the error becomes a warning. */
  readonly lenient?: boolean;
}

export interface Reading extends LoadOptions {
  /** Absolute. */
  readonly base?: string;
}

/** References may lead nowhere but under the document's folder, unless the caller says otherwise. */
export function loadOptions(options: ReadingOptions, spec: string, cwd: string): Reading {
  const { allowRefOrigins = [], headers = {} } = options;
  const asked = isHttpUrl(spec) ? [spec, ...allowRefOrigins] : allowRefOrigins;
  const given = Object.keys(headers).length === 0 ? {} : { headers: headersWithSecrets(headers, asked, process.env) };
  const overlays = (options.overlays ?? []).map((file) => {
    const absolute = path.resolve(cwd, file);
    return { path: absolute, label: shownPath(absolute, cwd) };
  });
  return {
    allowRefOrigins,
    ...given,
    allowRefOutside: options.allowRefOutside === true,
    ...(options.base === undefined ? {} : { base: path.resolve(cwd, options.base) }),
    ...(overlays.length === 0 ? {} : { overlays, strict: options.strict === true }),
  };
}

/** An URL is fetched here and now. */
export async function documentAt(
  spec: string,
  cwd: string,
  options: Reading,
  diagnostics: Diagnostics,
): Promise<SpecSource> {
  if (isHttpUrl(spec)) return fetchDocument(spec, options, diagnostics);
  if (spec.startsWith('git:')) {
    const revised = await readRevised(spec, cwd, diagnostics);
    if (revised !== undefined) return revised;
  }
  if (spec !== '-') {
    const file = path.resolve(cwd, spec);
    return { kind: 'file', path: cwd === process.cwd() ? shownPath(file, cwd) : file };
  }
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    return {
      kind: 'text',
      text,
      label: '<stdin>',
      ...(options.base === undefined ? {} : { baseFolder: options.base }),
    };
  } catch (error) {
    const message = `the standard input cannot be read: ${(error as Error).message}`;
    throw new StopError(6, [{ code: 'stdin-unreadable', severity: 'error', message }]);
  }
}
