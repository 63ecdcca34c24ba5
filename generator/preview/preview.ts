// What a preview shows of one API: the document's model, each client with its outline, and what was found. Plain data; the
// pages are made from it and from nothing else.

import type { ApiModel } from '../model';
import type { Renaming } from '../naming/register';
import type { Severity } from '../support/diagnostics';
import type { Outline } from '../targets/outline';
import type { TargetName } from '../targets/target';

export interface Preview {
  readonly model: ApiModel;
  readonly clients: readonly PreviewClient[];
  readonly findings: readonly PreviewFinding[];
  /** The version of specsmith. */
  readonly generator: string;
}

export interface PreviewClient {
  readonly target: TargetName;
  readonly outline: Outline;
  /** Of the client's pages, by the operation's id. */
  readonly examples: ReadonlyMap<string, string>;
  /** Bytes of each file, by path. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly renamings: readonly Renaming[];
}

export interface PreviewFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** As a reader would open it, with `:line:column` where these are known. */
  readonly where?: string;
  /** In the document itself; absent where it stands in another file. */
  readonly pointer?: string;
}

export const LANGUAGES: { readonly [target in TargetName]: string } = {
  typescript: 'TypeScript',
  javascript: 'JavaScript',
  python: 'Python',
  csharp: 'C#',
};
