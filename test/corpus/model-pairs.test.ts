// The same API written as 3.0 and as 3.1 has the same model: all that differs is what 3.0 has no words for.

import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { buildModel } from '../../generator/model/build';
import type { ApiModel } from '../../generator/model';
import type { SpecVersion } from '../../generator/spec/loaded-spec';
import { Diagnostics } from '../../generator/support/diagnostics';
import type { Json } from '../../generator/support/json';
import { filesBelow } from './shared-documents';

const folder = 'wire/openapi';
const early = filesBelow(folder).filter((file) => file.includes('/3.0.0/'));
const suite = early.length === 0 ? describe.skip : describe;

/** 3.0 has no tuples: the scopes of a flow are an array of anything there. */
const withTuples = ['authentication/noauth/union', 'authentication/oauth2', 'authentication/union'];

function build(file: string, version: SpecVersion): ApiModel {
  const value = JSON.parse(readFileSync(file, 'utf8')) as Json;
  const diagnostics = new Diagnostics();
  const loaded = { id: '', value, sha256: '', text: '', format: 'json' } as const;
  const model = buildModel({ version, label: file, files: new Map([['', loaded]]) }, diagnostics);
  expect(diagnostics.list).toEqual([]);
  return model;
}

/** `format: byte` of 3.0 is `contentEncoding` in 3.1: the content is compared, not the word for it. */
function withoutFormat(model: ApiModel): unknown {
  return JSON.parse(
    JSON.stringify(model, (key, value: unknown) =>
      key === 'format' && typeof value === 'string' && ['byte', 'base64', 'base64url'].includes(value)
        ? undefined
        : value,
    ),
  );
}

suite(`3.0 and 3.1 in ../shared/${folder}${early.length === 0 ? ' (absent)' : ''}`, () => {
  test.each(
    early.map((file) => [file.slice(file.indexOf(folder) + folder.length + 1).split('/3.0.0/')[0] ?? '', file]),
  )('%s', (name, file) => {
    const first = build(file, '3.0');
    const second = build(path.join(path.dirname(file), '../3.1.0', path.basename(file)), '3.1');
    if (!withTuples.includes(name)) {
      expect(withoutFormat(second)).toEqual(withoutFormat(first));
      return;
    }
    expect(JSON.stringify(second)).toContain('"tuple"');
    expect(withoutFormat({ ...second, declarations: [] })).toEqual(withoutFormat({ ...first, declarations: [] }));
  });
});
