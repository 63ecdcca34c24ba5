// What the library says of findings: as data with lines and columns, and as text.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as library from '../../../generator';
import { findingsIn, formatFindings, lint, RunError } from '../../../generator';
import { ROOT } from '../../architecture/source-files';
import { plant, scratchFolder } from '../write/scratch';

const cwd = scratchFolder();
const DOCUMENT = `openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      operationId: list
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Gone' }
`;
plant(cwd, { 'api.yaml': DOCUMENT, 'broken.yaml': 'openapi: [3.0.3\n' });

it('lint() says where each finding is', async () => {
  const { clean, findings, report } = await lint({ spec: 'api.yaml', cwd });
  expect(clean).toBe(false);
  expect(findings).toContainEqual({
    code: 'ref-unresolved',
    severity: expect.any(String) as string,
    message: expect.stringContaining('Gone') as string,
    hint: expect.any(String) as string,
    file: 'api.yaml',
    line: 12,
    column: 25,
    pointer: expect.stringMatching(/\$ref$/) as string,
  });
  expect(await findingsIn([report])).toEqual(findings);
});

it('findings of what is thrown have a place too', async () => {
  const error = await lint({ spec: 'broken.yaml', cwd }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RunError);
  const [finding] = await findingsIn((error as RunError).reports);
  expect(finding).toMatchObject({ file: 'broken.yaml', line: expect.any(Number) as number });
});

it('every format has each finding and its place', async () => {
  const { report, findings } = await lint({ spec: 'api.yaml', cwd });
  expect(JSON.parse(await formatFindings([report], 'json'))).toEqual({ findings });
  expect(await formatFindings([report], 'github')).toMatch(/^::\w+ file=api\.yaml,line=12,col=25,/m);
  expect(await formatFindings([report], 'sarif')).toContain('"startLine": 12');
  expect(await formatFindings([report], 'junit')).toContain('<testsuite name="api.yaml"');
  const pretty = await formatFindings([report], 'pretty');
  expect(pretty).toContain('api.yaml:12:25');
  expect(pretty).not.toContain('\u001B');
  expect(await formatFindings([report], 'pretty', { color: true })).toContain('\u001B[');
});

it('JUnit lists a document without findings', async () => {
  const nothing = { diagnostics: [], sources: new Map() };
  expect(await formatFindings([nothing], 'junit', { subjects: ['api.yaml'] })).toContain('name="no findings"');
});

it('docs/library.md names every function', () => {
  const page = readFileSync(path.join(ROOT, 'docs/library.md'), 'utf8');
  expect(Object.keys(library).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
