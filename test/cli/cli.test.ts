// The program from outside: arguments, streams and exit codes. Needs dist/ (npm run build), as `npm test` makes it.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plant, scratchFolder, treeOf } from '../unit/write/scratch';
import { PROGRAM, specsmith } from './run-cli';

const PETS = `openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
`;
const DIRECT = ['generate', '--spec', 'pets.yaml', '--out', 'out'];
const SLOPPY = PETS.replace('#/components/schemas/Pet', '#/components/schemas/Missing');
const CONFIG = 'apis:\n  pets:\n    spec: pets.yaml\n    output: out\n    targets:\n      typescript:\n';

const root = scratchFolder();
let count = 0;
let cwd = '';

beforeEach(() => {
  cwd = path.join(root, String((count += 1)));
  mkdirSync(cwd);
  plant(cwd, { 'pets.yaml': PETS, 'sloppy.yaml': SLOPPY });
});

describe('references that leave the folder of the document', () => {
  beforeEach(() => {
    mkdirSync(path.join(cwd, 'api'));
    plant(cwd, {
      'api/pets.yaml': PETS.replace('#/components/schemas/Pet', '../pets.yaml#/components/schemas/Pet'),
      'specsmith.yaml': CONFIG.replace('pets.yaml', 'api/pets.yaml'),
    });
  });

  test('are refused, and the hint names the flag', () => {
    const { code, stdout } = specsmith(['lint', 'api/pets.yaml'], { cwd });
    expect(code).toBe(3);
    expect(stdout).toContain('ref-outside-folder');
    expect(stdout).toContain('--allow-ref-outside');
  });

  test.each([
    ['lint', ['lint', 'api/pets.yaml', '--allow-ref-outside']],
    ['inspect', ['inspect', 'api/pets.yaml', '--allow-ref-outside']],
    ['generate', ['generate', '--allow-ref-outside', '--dry-run']],
  ])('are followed by %s where they are allowed', (_command, args) => {
    expect(specsmith(args, { cwd })).toMatchObject({ code: 0 });
  });

  test('are followed where the configuration allows them', () => {
    expect(specsmith(['generate', '--dry-run'], { cwd }).code).toBe(3);
    plant(cwd, { 'specsmith.yaml': `${CONFIG}    allowRefOutside: true\n`.replace('pets.yaml', 'api/pets.yaml') });
    expect(specsmith(['generate', '--dry-run'], { cwd }).code).toBe(0);
  });
});

describe('help', () => {
  test('of the program and of each command, with examples, on the standard output', () => {
    for (const [args, words] of [
      [['--help'], ['generate', 'lint', 'inspect', 'Exit codes']],
      [
        ['generate', '--help'],
        ['--config', '--spec', '--target', '--out', '--dry-run', 'Examples:', 'no configuration'],
      ],
      [
        ['lint', '--help'],
        ['--format', 'Examples:'],
      ],
      [
        ['inspect', '--help'],
        ['--target', 'Examples:'],
      ],
    ] as const) {
      const { code, stdout, stderr } = specsmith(args, { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const word of words) expect(stdout).toContain(word);
    }
  });

  test('does not depend on the language of the user', () => {
    const { stdout } = specsmith(['--help'], { env: { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' } });
    expect(stdout).toBe(specsmith(['--help']).stdout);
  });

  test('version', () => {
    const { version } = JSON.parse(readFileSync(path.resolve(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    for (const args of [['--version'], ['-v'], ['generate', '--version']]) {
      expect(specsmith(args)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    }
  });
});

describe('code 2: usage and configuration', () => {
  test.each<readonly [string, readonly string[], RegExp]>([
    ['no command', [], /Which command/],
    [
      'no such command',
      ['generat'],
      /There is no command generat\. Did you mean generate\? The commands are generate, /,
    ],
    ['no command like it', ['publish'], /There is no command publish\. The commands are generate, /],
    ['an option without a command', ['--foo'], /--foo needs a command before it/],
    ['lint without a document', ['lint'], /lint needs a document: specsmith lint FILE/],
    ['verify without a folder', ['verify'], /verify needs a folder/],
    [
      'a target that is not there',
      [...DIRECT, '--target', 'java'],
      /Did you mean javascript\? There is csharp, javascript/,
    ],
    [
      'an option of a target that is not there',
      [...DIRECT, '--target', 'python', '--option', 'packagName=x'],
      /the target python has no option packagName[^]*Did you mean packageName/,
    ],
    ['an option beside the configuration', ['generate', '--option', 'python.a=b'], /\(--option\) is for a run without/],
    [
      'no such option',
      ['lint', 'pets.yaml', '--formt', 'json'],
      /lint has no option --formt\. Did you mean --format\?/,
    ],
    [
      'an option of another target',
      [...DIRECT, '--target', 'python', '--option', 'csharp.packageName=Pets'],
      /there are options for csharp, which is not to be made/,
    ],
    ['no such format', ['lint', 'pets.yaml', '--format', 'xml'], /format/],
    ['no configuration', ['generate'], /there is no specsmith.yaml here/],
    ['a folder for a configuration', ['generate', '--config', '.'], /\. is a folder, and no configuration/],
    ['no target', ['generate', '--spec', 'pets.yaml', '--out', 'out'], /no target is named/],
    [
      'no such target',
      ['generate', '--spec', 'pets.yaml', '--out', 'out', '--target', 'typscript'],
      /Did you mean typescript/,
    ],
    ['no output', ['generate', '--spec', 'pets.yaml', '--target', 'typescript'], /--out/],
    ['an output without a document', ['generate', '--out', 'out'], /--spec/],
    [
      'both ways at once',
      ['generate', 'pets', '--spec', 'pets.yaml', '--target', 'typescript', '--out', 'o'],
      /exclude each other/,
    ],
    ['no such target of inspect', ['inspect', 'pets.yaml', '--target', 'x'], /there is no target x/],
  ])('%s', (_name, args, message) => {
    const { code, stdout, stderr } = specsmith(args, { cwd });
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(cwd).sort()).toEqual(['pets.yaml', 'sloppy.yaml']);
  });

  test('an unknown key is located, with a suggestion', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG.replace('output:', 'outptu:') });
    const { code, stderr } = specsmith(['generate'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('specsmith.yaml:4:5');
    expect(stderr).toContain('› 4 │     outptu: out');
    expect(stderr).toContain('hint Did you mean output?');
  });

  test('an unknown API', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    const { code, stderr } = specsmith(['generate', 'pest'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean pets?');
  });
});

describe('lint', () => {
  test('code 0 where there is nothing to say', () => {
    expect(specsmith(['lint', 'pets.yaml'], { cwd })).toEqual({ code: 0, stdout: '', stderr: 'clean pets.yaml\n' });
  });

  test('code 1 for findings, which are the data', () => {
    const { code, stdout, stderr } = specsmith(['lint', 'sloppy.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('sloppy.yaml:7:');
    expect(stdout).toContain('› 7 │');
  });

  test('as JSON and as annotations', () => {
    const json = specsmith(['lint', 'sloppy.yaml', '--format', 'json'], { cwd });
    const { findings } = JSON.parse(json.stdout) as { findings: readonly { file: string; line: number }[] };
    expect(findings[0]).toMatchObject({ file: 'sloppy.yaml', line: 7 });
    const github = specsmith(['lint', 'sloppy.yaml', '--format', 'github'], { cwd });
    expect(github.stdout).toMatch(/^::(error|warning) file=sloppy.yaml,line=7,col=\d+,title=/);
    expect([json.code, github.code]).toEqual([1, 1]);
  });

  test('of several documents: each is looked at, and the worst decides', () => {
    const { code, stdout, stderr } = specsmith(['lint', 'pets.yaml', 'sloppy.yaml'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('sloppy.yaml:');
    expect(stderr).toBe('clean pets.yaml\n');
    expect(specsmith(['lint', 'sloppy.yaml', 'none.yaml', '--fail-on', 'never'], { cwd }).code).toBe(6);
  });

  test('--fail-on says which findings count', () => {
    const codes = ['error', 'warning', 'never'].map(
      (least) => specsmith(['lint', 'sloppy.yaml', '--fail-on', least], { cwd }).code,
    );
    expect(codes).toEqual([0, 1, 0]);
  });

  test('as SARIF and JUnit', () => {
    const sarif = specsmith(['lint', 'sloppy.yaml', 'pets.yaml', '--format', 'sarif'], { cwd }).stdout;
    expect(JSON.parse(sarif)).toMatchObject({ runs: [{ tool: { driver: { name: 'specsmith' } } }] });
    const junit = specsmith(['lint', 'sloppy.yaml', 'pets.yaml', '--format', 'junit'], { cwd }).stdout;
    expect(junit).toContain('<testcase name="no findings" classname="pets.yaml"/>');
  });

  test.each(['generate', 'check'])('%s gives its findings as SARIF and JUnit too', (command) => {
    const run = (format: string) =>
      specsmith([command, '--spec', 'sloppy.yaml', '--target', 'python', '--out', 'told', '--format', format], { cwd });
    const lint = specsmith(['lint', 'sloppy.yaml', '--format', 'sarif'], { cwd }).stdout;
    const resultsOf = (log: string) => (JSON.parse(log) as { runs: [{ results: object[] }] }).runs[0].results.length;
    const own = command === 'check' ? 1 : 0;
    expect(resultsOf(run('sarif').stdout)).toBe(resultsOf(lint) + own);
    expect(run('junit').stdout).toMatch(/^<\?xml [^]*<testsuite name="sloppy.yaml"[^]*<\/testsuites>\n$/);
  });

  test('references of the standard input need --base', () => {
    plant(cwd, { 'part.yaml': 'type: string\n', 'parts/part.yaml': 'type: string\n' });
    const input =
      "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: part.yaml}}}\n";
    const refused = specsmith(['lint', '-'], { cwd, input });
    expect([refused.code, refused.stdout]).toEqual([3, expect.stringContaining('[ref-no-folder]')]);
    expect(specsmith(['lint', '-', '--base', '.'], { cwd, input }).code).toBe(0);
    expect(specsmith(['lint', 'pets.yaml', '--base', '.'], { cwd }).code).toBe(2);
    const target = ['generate', '--spec', '-', '--target', 'typescript', '--base'];
    const held = specsmith([...target, 'parts', '--out', 'parts'], { cwd, input });
    expect([held.code, held.stderr]).toEqual([5, expect.stringContaining('it holds part.yaml, which this run reads')]);
    expect(specsmith([...target, 'parts', '--out', 'apart'], { cwd, input }).code).toBe(0);
  });

  test('from the standard input', () => {
    const { code, stdout } = specsmith(['lint', '-', '--format', 'json'], { cwd, input: SLOPPY });
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: readonly object[] };
    expect(findings[0]).toMatchObject({ file: '<stdin>', line: 7 });
  });

  test('code 3 for a document that cannot be used', () => {
    const texts = { 'a.yaml': 'swagger: "1.2"\n', 'b.yaml': 'a: [', 'c.json': '{', 'd.yaml': '- 1\n' };
    plant(cwd, texts);
    for (const name of Object.keys(texts)) {
      const { code, stdout } = specsmith(['lint', name], { cwd });
      expect(code).toBe(3);
      expect(stdout).toContain(name);
    }
  });

  test('code 6 for one that cannot be read', () => {
    expect(specsmith(['lint', 'none.yaml'], { cwd }).code).toBe(6);
    const { code, stdout } = specsmith(['lint', '.'], { cwd });
    expect([code, stdout]).toEqual([
      6,
      expect.stringMatching(/`\.` is a folder, and no document.*\n +hint Name a file/),
    ]);
  });

  test('says the same wherever and whenever it runs', () => {
    const here = specsmith(['lint', 'sloppy.yaml'], { cwd });
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', HOME: '/nonexistent', COLUMNS: '40' };
    expect(specsmith(['lint', 'sloppy.yaml'], { cwd, env })).toEqual(here);
  });
});

describe('inspect', () => {
  test('prints the model', () => {
    const { code, stdout, stderr } = specsmith(['inspect', 'pets.yaml'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ info: { title: 'Pets' }, operations: [{ id: 'listPets' }] });
  });

  test('shows rules of pages of the configuration that names the document beside those that fit', () => {
    const list = (id: string): string =>
      `{ get: { operationId: ${id}, parameters: [{ name: cursor, in: query, schema: { type: string } }], responses: { '200': { description: d, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { type: string } }, next_cursor: { type: string } } } } } } } } }`;
    const rule =
      '{ operations: [listA], style: cursor, request: { cursor: cursor }, response: { items: /data, next: /next_cursor } }';
    plant(cwd, {
      'api.yaml': `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n  /a: ${list('listA')}\n  /b: ${list('listB')}\ncomponents: { schemas: { Lost: { properties: { a: { $ref: '#/gone' } } } } }\n`,
      'specsmith.yaml': `apis:\n  api: { spec: api.yaml, output: out, targets: { typescript: {} }, pagination: [${rule}], findings: { lenient: true } }\n`,
    });
    const { code, stdout } = specsmith(['inspect', 'api.yaml', '--pages'], { cwd });
    expect(code).toBe(0);
    const [there, proposed] = stdout.split('\npagination:\n');
    expect(there).toContain('# 1 operation has a rule of pages already:\n#  - operations:\n#      - listA\n');
    expect(proposed).toContain('      - listB\n');
    expect(proposed).not.toContain('listA');
  });

  test('takes the API by its name where a configuration makes several of the document', () => {
    const api = (more: string): string => `{ spec: pets.yaml, targets: { typescript: {} }, ${more} }`;
    const all = { open: api('output: a'), whole: api('output: b') };
    const other = 'other: { spec: sloppy.yaml, output: c, targets: { typescript: {} } }';
    plant(cwd, {
      'specsmith.yaml': `apis:\n  open: ${all.open}\n  whole: ${all.whole}\n  ${other}\n`,
    });
    const pages = (...args: string[]) => specsmith(['inspect', 'pets.yaml', '--pages', ...args], { cwd });
    expect(pages()).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /makes several APIs of pets\.yaml: open, whole.*\n +hint Name one with --api/,
      ) as string,
    });
    expect(pages('--api', 'whole').code).toBe(0);
    expect(pages('--api', 'other').stderr).toContain(
      'other of specsmith.yaml is made of another document than pets.yaml',
    );
    expect(pages('--api', 'hole').stderr).toContain('Did you mean whole?');
    expect(specsmith(['inspect', 'pets.yaml', '--api', 'whole'], { cwd }).code).toBe(2);
  });

  test('prints a target’s plan', () => {
    const { code, stdout } = specsmith(['inspect', 'pets.yaml', '--target', 'typescript'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ target: 'typescript', operations: [{ operation: 'listPets' }] });
  });

  test('prints all that a target decided', () => {
    const { code, stdout } = specsmith(['inspect', 'pets.yaml', '--target', 'typescript', '--plan'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ operations: [{ names: { function: 'listPets' } }] });
  });

  test('whoever stops reading is no failure', async () => {
    plant(cwd, { 'large.yaml': PETS + '    Large: {type: string, description: "' + 'x'.repeat(3_000_000) + '"}\n' });
    const child = spawn(process.execPath, [PROGRAM, 'inspect', 'large.yaml'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('generate', () => {
  test('without a configuration, and again with nothing to do', () => {
    const args = ['generate', '--spec', 'pets.yaml', '--target', 'typescript', '--out', 'out'];
    const first = specsmith(args, { cwd });
    expect(first.code).toBe(0);
    expect(first.stdout).toBe('');
    expect(first.stderr).toMatch(/^typescript → out: \d+ files, \d+ created\n$/);
    expect(readdirSync(cwd).sort()).toEqual(['out', 'pets.yaml', 'sloppy.yaml']);
    expect(specsmith(args, { cwd }).stderr).toMatch(/^typescript → out: \d+ files, unchanged\n$/);
  });

  test('with a configuration, from any folder, with the same bytes', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    expect(specsmith(['generate'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    const first = treeOf(path.join(cwd, 'out/typescript'), 'with manifest');
    const elsewhere = path.join(cwd, 'elsewhere');
    plant(elsewhere, { 'pets.yaml': PETS, 'specsmith.yaml': CONFIG });
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', HOME: '/nonexistent' };
    const again = specsmith(['generate', 'pets', '--config', 'elsewhere/specsmith.yaml'], { cwd, env });
    expect(again.stderr).toMatch(/^pets typescript → elsewhere\/out\/typescript: /);
    expect(treeOf(path.join(elsewhere, 'out/typescript'), 'with manifest')).toEqual(first);
    expect(JSON.stringify(first)).not.toContain(root);
  });

  test('--dry-run says what would change, as data, and changes nothing', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    const { code, stdout, stderr } = specsmith(['generate', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^created out\/typescript\/[^\n]+\n/);
    expect(stderr).toMatch(/to be created/);
    expect(readdirSync(cwd).sort()).toEqual(['pets.yaml', 'sloppy.yaml', 'specsmith.yaml']);
  });

  test('--format json', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    const { stdout, stderr } = specsmith(['generate', '--format', 'json'], { cwd });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      outputs: [{ api: 'pets', target: 'typescript', folder: 'out/typescript' }],
      findings: [],
    });
  });

  test('code 5 where something is in the way, with all of it listed', () => {
    plant(cwd, {
      'specsmith.yaml': CONFIG,
      'out/typescript/package.json': '{}',
      'out/typescript/tsconfig.json': 'mine',
    });
    const before = treeOf(cwd);
    const { code, stderr } = specsmith(['generate'], { cwd });
    expect(code).toBe(5);
    expect(stderr).toContain('package.json is in the way');
    expect(stderr).toContain('tsconfig.json is in the way');
    expect(treeOf(cwd)).toEqual(before);
    expect(specsmith(['generate', '--overwrite-modified'], { cwd }).code).toBe(5);
  });

  test('an edited file is kept until --overwrite-modified', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    specsmith(['generate'], { cwd });
    const written = treeOf(path.join(cwd, 'out/typescript'));
    plant(cwd, { 'out/typescript/tsconfig.json': 'edited' });
    const refused = specsmith(['generate'], { cwd });
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain('tsconfig.json was edited after specsmith wrote it');
    expect(specsmith(['generate', '--overwrite-modified'], { cwd }).code).toBe(0);
    expect(treeOf(path.join(cwd, 'out/typescript'))).toEqual(written);
  });

  test('code 5 for an output that is no output', () => {
    for (const out of ['.', '/']) {
      const args = ['generate', '--spec', 'pets.yaml', '--target', 'typescript', '--out', out];
      expect(specsmith(args, { cwd })).toMatchObject({ code: 5, stdout: '' });
    }
    expect(readdirSync(cwd).sort()).toEqual(['pets.yaml', 'sloppy.yaml']);
  });

  test('code 3 for one document does not keep the others from being generated', () => {
    const bad = '  bad:\n    spec: bad.yaml\n    output: bad\n    targets:\n      typescript:\n';
    plant(cwd, { 'specsmith.yaml': `apis:\n${bad}${CONFIG.slice(6)}`, 'bad.yaml': 'swagger: "1.2"\n' });
    const { code, stderr } = specsmith(['generate'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('bad.yaml:1:1');
    expect(readdirSync(cwd).sort()).toEqual(['bad.yaml', 'out', 'pets.yaml', 'sloppy.yaml', 'specsmith.yaml']);
  });

  test('colours and progress are for terminals', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });

    expect(specsmith(['generate'], { cwd }).stderr).not.toMatch(/[\u001B\r]/);

    expect(specsmith(['generate'], { cwd, env: { FORCE_COLOR: '1' } }).stderr).toMatch(/\u001B\[1m/);
  });
});

describe('several at once, and interrupted', () => {
  const start = (args: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<unknown> } => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: 'ignore' });
    return { child, ended: new Promise((resolve) => child.on('close', resolve)) };
  };
  const args = ['generate', '--spec', 'pets.yaml', '--target', 'typescript', '--out'];

  test('of two runs on one output one may be refused, and the output is whole', async () => {
    specsmith([...args, 'alone'], { cwd });
    const codes = await Promise.all([0, 1, 2].map(() => start([...args, 'out']).ended));
    expect(codes).toContain(0);
    expect(codes.every((code) => code === 0 || code === 5)).toBe(true);
    expect(treeOf(path.join(cwd, 'out'), 'with manifest')).toEqual(treeOf(path.join(cwd, 'alone'), 'with manifest'));
    expect(readdirSync(cwd).sort()).toEqual(['alone', 'out', 'pets.yaml', 'sloppy.yaml']);
  });

  test('code 130 for an interrupt, and nothing half written', async () => {
    // Waits for its document, which never comes, so that the interrupt is in time.
    const child = spawn(process.execPath, [PROGRAM, ...args.slice(0, 2), '-', ...args.slice(3), 'out'], { cwd });
    // As a shell shows it, also where the signal comes before the program listens.
    const ended = new Promise((resolve) =>
      child.on('close', (code, signal) => resolve(signal === 'SIGINT' ? 130 : code)),
    );
    child.stdin.write('openapi: 3.0.3\n');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(cwd).sort()).toEqual(['pets.yaml', 'sloppy.yaml']);
  });
});

describe('check and verify', () => {
  beforeEach(() => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    expect(specsmith(['generate'], { cwd }).code).toBe(0);
  });

  test('say so where all is as it would be generated', () => {
    const before = treeOf(cwd, 'with manifest');
    for (const args of [['check'], ['generate', '--check'], ['verify', 'out/typescript']]) {
      expect(specsmith(args, { cwd })).toMatchObject({ code: 0, stdout: '' });
    }
    expect(treeOf(cwd, 'with manifest')).toEqual(before);
  });

  test('check ends with 4, and tells the file, its line, and why', () => {
    plant(cwd, { 'pets.yaml': PETS.replace('name:', 'label:') });
    const { code, stdout, stderr } = specsmith(['check', 'pets'], { cwd });
    expect(code).toBe(4);
    expect(stdout).toMatch(/^changed out\/typescript\/src\/models\/.*pet\.ts:\d+\n {2}- .*name.*\n {2}\+ .*label/m);
    expect(stderr).toContain('not as they would be generated: the document changed');
    expect(JSON.parse(specsmith(['check', '--format', 'json'], { cwd }).stdout)).toMatchObject({
      outputs: [{ api: 'pets', target: 'typescript', judgement: { reasons: ['the document changed'] } }],
      findings: [{ code: 'output-stale' }],
    });
  });

  test('check of a document that is none ends with 3', () => {
    plant(cwd, { 'pets.yaml': 'openapi: [' });
    expect(specsmith(['check'], { cwd }).code).toBe(3);
  });

  test('verify counts files as generate does, and none of others', () => {
    const counted = (args: readonly string[]): string | undefined =>
      /: (\d+) files/.exec(specsmith(args, { cwd }).stderr)?.[1];
    const whole = counted(['generate']);
    expect(whole).toMatch(/\d/);
    expect(counted(['verify', 'out/typescript'])).toBe(whole);
    plant(cwd, { 'out/typescript/own.ts': '' });
    expect(counted(['verify', 'out/typescript'])).toBe(whole);
  });

  test('verify ends with 5, and its list is what sha256sum takes', () => {
    const { stdout } = specsmith(['verify', 'out/typescript', '--list'], { cwd });
    expect(stdout).toMatch(/^[0-9a-f]{64} {2}out\/typescript\/README\.md$/m);
    plant(cwd, { 'out/typescript/README.md': 'mine\n', 'out/typescript/own.ts': '' });
    const { code, stdout: found } = specsmith(['verify', 'out/typescript'], { cwd });
    expect([code, found]).toEqual([5, 'modified out/typescript/README.md\nforeign out/typescript/own.ts\n']);
  });

  test.each(['cyclonedx', 'spdx'])('verify prints the same %s bill of materials each time', (kind) => {
    const [one, two] = [1, 2].map(() => specsmith(['verify', 'out/typescript', '--sbom', kind], { cwd }).stdout);
    expect(one).toBe(two);
    expect(JSON.stringify(JSON.parse(one ?? ''))).toContain('README.md');
  });
});

describe('outputs of several clients', () => {
  test('another target, and another API, are refused, and nothing is changed', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    expect(specsmith(['generate'], { cwd }).code).toBe(0);
    const before = treeOf(path.join(cwd, 'out'), 'with manifest');
    const other = ['generate', '--spec', 'pets.yaml', '--target', 'python', '--out', 'out/typescript'];
    expect(specsmith(other, { cwd })).toMatchObject({ code: 5, stderr: expect.stringContaining('output-of-another') });
    plant(cwd, { 'specsmith.yaml': CONFIG.replace('  pets:', '  shop:') });
    const renamed = specsmith(['generate'], { cwd });
    expect(renamed).toMatchObject({
      code: 5,
      stderr: expect.stringContaining('is a client of the API pets, not of shop'),
    });
    expect(treeOf(path.join(cwd, 'out'), 'with manifest')).toEqual(before);
  });

  test('two APIs of a configuration must not share a folder, nor one lie in the other', () => {
    const second = '  shop:\n    spec: pets.yaml\n    targets:\n      typescript: {output: out/typescript/shop}\n';
    plant(cwd, { 'specsmith.yaml': CONFIG + second });
    const { code, stderr } = specsmith(['generate', 'shop'], { cwd });
    expect(code).toBe(5);
    expect(stderr).toContain('output-overlap');
    expect(readdirSync(cwd)).not.toContain('out');
  });

  test('no preview goes into the folder of a client', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    const { code, stderr } = specsmith(['preview', '--out', 'out/typescript'], { cwd });
    expect([code, stderr]).toEqual([
      5,
      expect.stringContaining('out/typescript (the preview) and out/typescript (pets typescript) overlap') as string,
    ]);
    expect(readdirSync(cwd)).not.toContain('out');
  });
});

describe('list, and one target of a configuration', () => {
  test('APIs with their outputs, and targets with their options', () => {
    plant(cwd, { 'specsmith.yaml': CONFIG });
    const { code, stdout } = specsmith(['list'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^pets {2}pets\.yaml\n {2}typescript → out\/typescript\n/);
    expect(stdout).toContain('  packageName (string, default "openapi_client")');
    const listing = JSON.parse(specsmith(['list', '--json'], { cwd }).stdout) as Record<string, unknown>;
    expect(listing).toMatchObject({
      apis: [{ name: 'pets', spec: 'pets.yaml', targets: [{ name: 'typescript', output: 'out/typescript' }] }],
      targets: [{ name: 'csharp' }, { name: 'javascript' }, { name: 'python' }, { name: 'typescript' }],
    });
  });

  test('without a configuration the targets, and a configuration that is named must be there', () => {
    expect(specsmith(['list'], { cwd }).stdout).toMatch(/^csharp: options\n/);
    expect(specsmith(['list', '--config', 'other.yaml'], { cwd }).code).toBe(2);
  });

  test('generate --target writes that one only', () => {
    plant(cwd, { 'specsmith.yaml': `${CONFIG}      python:\n` });
    expect(specsmith(['generate', 'pets', '--target', 'python'], { cwd }).code).toBe(0);
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['python']);
    expect(specsmith(['check', '--target', 'python'], { cwd }).code).toBe(0);
    const { code, stderr } = specsmith(['generate', '--target', 'csharp'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('the configuration has no target csharp for pets')]);
  });
});
