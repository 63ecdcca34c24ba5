// Documents as they were in a revision of a git repository: `git:REVISION:PATH`, as git itself names files, so that PATH
// starts at the root of the repository, or at the current folder where it begins with `./`. Nothing is checked out.

import { execFile } from 'node:child_process';
import * as path from 'node:path';
import type { Limits } from './limits';
import { quote } from './quote';
import { decode, tooLarge, type Refusal, type Source } from './source-text';

export interface Revision {
  readonly name: string;
  /** Of the document in the repository. */
  readonly path: string;
  /** Where git is asked. */
  readonly cwd: string;
}

/** A revision that begins with a dash would be an option of git. */
const FORM = /^git:([^-:\s][^:\s]*):(?!\/)([^\0]+)$/;

export function revisionNamed(spec: string, cwd: string): Revision | undefined {
  const found = FORM.exec(spec);
  return found === null ? undefined : { name: found[1] ?? '', path: found[2] ?? '', cwd };
}

/** Reads a file by its path in the repository. */
export function readRevision({ name, cwd }: Revision, file: string, limits: Limits): Promise<Source | Refusal> {
  const label = `git:${name}:${file}`;
  const options = { cwd, encoding: 'buffer', maxBuffer: limits.bytes + 1 } as const;
  return new Promise((resolve) => {
    execFile('git', ['cat-file', 'blob', `${name}:${file}`], options, (error, out, said) => {
      if (error === null) resolve(decode(out, label, limits));
      else if (out.length > limits.bytes) resolve(tooLarge(label, limits));
      else resolve(unreadable(label, error, said.toString('utf8')));
    });
  });
}

/** A file that the document refers to, which may not leave its folder unless that is allowed. */
export function readBeside(
  revision: Revision,
  id: string,
  allowOutside: boolean,
  limits: Limits,
): Promise<Source | Refusal> | undefined {
  const folder = path.posix.dirname(revision.path);
  const wanted = path.posix.join(folder, id);
  const relative = path.posix.relative(folder, wanted);
  if (!allowOutside && (relative === '..' || relative.startsWith('../'))) return undefined;
  const start = revision.path.startsWith('./') && !wanted.startsWith('../') ? './' : '';
  return readRevision(revision, `${start}${wanted}`, limits);
}

function unreadable(label: string, error: Error, said: string): Refusal {
  const [line = ''] = said.trim().split('\n');
  const reason = (error as { code?: unknown }).code === 'ENOENT' ? 'git is not installed' : line || error.message;
  return {
    code: 'file-unreadable',
    message: `${quote(label)} cannot be read: ${reason}`,
    hint: 'Name a commit, branch or tag, and a path from the root of the repository (or ./PATH from here): git:main:specs/api.yaml.',
  };
}
