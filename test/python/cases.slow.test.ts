// Small documents with shapes that clients get wrong: values come back as they came, through every copy, and have their class.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { describePython, generated, projectRoot, run, shared } from './toolchain';

jest.setTimeout(600_000);

const CASES = [
  'plain-base',
  'base-type-discriminator',
  'inheritance-both-ways',
  'props-beside-allof',
  'drf-null-enums',
  'two-enums',
  'const-enums',
  'model-lifecycle',
  'union-with-dates',
  'required-discriminates',
];

describePython('documents with odd shapes', 'current', ({ python }) => {
  const missing = CASES.some((name) => !existsSync(path.join(shared, 'cases', `${name}.yaml`)));
  (missing ? test.skip : test)(`what came goes back${missing ? ': ../shared/cases is not there' : ''}`, () => {
    const clients = CASES.map((name) =>
      generated(path.join(shared, 'cases', `${name}.yaml`), `case-${name}`, {
        packageName: name.replaceAll('-', '_'),
      }),
    );
    const { status, output } = run(python, ['-W', 'error', path.join(__dirname, 'cases.py'), ...clients], projectRoot);
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  });
});
