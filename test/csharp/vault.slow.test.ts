// The C# client of Vault, built by the SDK for all its frameworks without a warning, packed, and used by programs:
// a console project that has the package, the examples of its pages, a program for the old client, and what a client must stand (contexts, connections).

import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { projectRoot } from '../support/project-root';
import {
  ANALYSIS,
  describeDotnet,
  dotnet as runDotnet,
  forAnalyzers,
  DOTNET_ENV as ENV,
  NO_SERVERS,
  QUIET,
} from './toolchain';
import { scratch } from '../support/scratch';

jest.setTimeout(900_000);

const work = scratch('csharp-vault');
const client = path.join(work, 'client');
const STYLE_PAGE = path.join(projectRoot, '../shared/styles/csharp-SessionsApi.md');

function dotnet(args: readonly string[], cwd = work): string {
  return runDotnet(args, cwd);
}

interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: string;
}

/** The version of the extensions that the client's package asks for. */
function extensionsVersion(): string {
  const project = readFileSync(
    path.join(client, 'src/Apideck.Vault.DependencyInjection/Apideck.Vault.DependencyInjection.csproj'),
    'utf8',
  );
  return /Include="Microsoft\.Extensions\.Http" Version="([^"]*)"/.exec(project)?.[1] ?? '';
}

describeDotnet('the C# client of Vault', () => {
  const requests: Recorded[] = [];
  let connections = 0;
  let server: Server;

  beforeAll(async () => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    cpSync(path.join(projectRoot, 'output/vault/csharp'), client, { recursive: true });
    for (const file of readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.cs'),
    ))
      writeFileSync(path.join(client, file), forAnalyzers(readFileSync(path.join(client, file), 'utf8')));
    // As in a repository that names the versions of all packages in one place.
    writeFileSync(
      path.join(client, 'Directory.Packages.props'),
      '<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></Project>\n',
    );
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        requests.push({
          method: request.method ?? '',
          url: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
        const consumer = request.headers['x-apideck-consumer-id'];
        const failed = consumer === 'fail';
        const busy =
          consumer === 'busy' &&
          requests.filter((each) => each.headers['x-apideck-consumer-id'] === 'busy').length === 1;
        response.writeHead(failed ? 400 : busy ? 503 : 200, {
          'content-type': 'application/json',
          'x-id': '7',
          'x-request-id': `request-${requests.length}`,
        });
        response.end(
          failed
            ? '{"message":"no"}'
            : '{"status_code":200,"status":"OK","data":{"session_uri":"https://x","session_token":"t"}}',
        );
      });
    });
    server.on('connection', () => (connections += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function runProgram(program: string, ...args: readonly string[]): Promise<string> {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = { ...ENV, SPECSMITH_ORIGIN: origin };
    return new Promise((resolve, reject) => {
      execFile('dotnet', [program, ...args], { env, encoding: 'utf8' }, (error, stdout, stderr) =>
        error === null ? resolve(stdout.trim()) : reject(new Error(`${stdout}\n${stderr}`, { cause: error })),
      );
    });
  }

  it('builds for every framework without a warning, and packs', () => {
    const built = dotnet(['build', 'Apideck.Vault.sln', '-warnaserror', ANALYSIS, '-v', 'm', ...NO_SERVERS], client);
    expect(built).toMatch(/0 Warning\(s\)/);
    dotnet(
      [
        'pack',
        'Apideck.Vault.sln',
        '-warnaserror',
        '--no-build',
        '-c',
        'Debug',
        '-o',
        path.join(work, 'packages'),
        ...QUIET,
      ],
      client,
    );
    expect(
      readdirSync(path.join(work, 'packages'))
        .filter((name) => name.endsWith('.nupkg'))
        .sort(),
    ).toEqual([
      expect.stringMatching(/^Apideck\.Vault\.\d.*nupkg$/),
      expect.stringMatching(/^Apideck\.Vault\.DependencyInjection\..*nupkg$/),
    ]);
  });

  it('is restored from a folder of packages by a console project for .NET 8, which builds without a warning and runs', async () => {
    requests.length = 0;
    const project = path.join(work, 'net8');
    cpSync(path.join(__dirname, 'net8'), project, { recursive: true });
    // What is known as `Apideck.Vault` on this machine stays what it was.
    const cached = dotnet(['nuget', 'locals', 'global-packages', '--list'])
      .replace(/^.*?:\s*/, '')
      .trim();
    const places = [`-p:RestorePackagesPath=${path.join(work, 'restored')}`, `-p:RestoreFallbackFolders=${cached}`];
    dotnet(['build', 'net8.csproj', '-warnaserror', ...places, '-o', path.join(project, 'out'), ...QUIET], project);
    expect(await runProgram(path.join(project, 'out/net8.dll'))).toBe('t t\n400 BadRequestResponse');
  });

  describe('used by programs', () => {
    const programs = path.join(work, 'programs');
    let examples = 0;

    beforeAll(async () => {
      cpSync(path.join(__dirname, 'programs'), programs, { recursive: true });
      const shop = path.join(work, 'shop');
      const loaded = await loadInMemory({ kind: 'file', path: path.join(__dirname, 'programs/old/shop.yaml') });
      for (const file of (await generateInMemory(loaded, 'csharp', 'shop', { packageName: 'Shop' })).files) {
        const target = path.join(shop, file.path);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, file.text);
      }
      const folder = path.join(work, 'examples');
      mkdirSync(folder, { recursive: true });
      for (const page of readdirSync(path.join(client, 'docs')).filter((name) => name.endsWith('Api.md'))) {
        for (const [, code] of readFileSync(path.join(client, 'docs', page), 'utf8').matchAll(
          /```csharp\n([\s\S]*?)\n```/g,
        )) {
          examples += 1;
          writeFileSync(path.join(folder, `Example${examples}.cs`), code ?? '');
        }
      }
      if (existsSync(STYLE_PAGE)) {
        const [, code = ''] = /```csharp\n([\s\S]*?)\n```/.exec(readFileSync(STYLE_PAGE, 'utf8')) ?? [];
        // Verbatim, but for a namespace around it: an example of the client's own has the same name.
        writeFileSync(path.join(folder, 'Style.cs'), code.replace('namespace Example\n', 'namespace Example.Style\n'));
      }
      const sources = path.join(client, 'src/Apideck.Vault');
      for (const name of ['bin', 'obj']) rmSync(path.join(sources, name), { recursive: true, force: true });
      dotnet(
        [
          'build',
          'programs.csproj',
          `-p:ClientSources=${sources}`,
          `-p:ExtensionsVersion=${extensionsVersion()}`,
          `-p:Examples=${folder}`,
          `-p:ShopSources=${path.join(shop, 'src/Shop')}`,
          '-o',
          path.join(work, 'bin'),
          ...QUIET,
        ],
        programs,
      );
    });

    beforeEach(() => {
      requests.length = 0;
      connections = 0;
    });

    function run(...args: readonly string[]): Promise<string> {
      return runProgram(path.join(work, 'bin/programs.dll'), ...args);
    }

    it('runs every example of the pages, each of which sends its request', async () => {
      expect(examples).toBe(37);
      expect(await run('examples')).toBe('37');
      expect(requests).toHaveLength(37);
    });

    (existsSync(STYLE_PAGE) ? it : it.skip)('runs the example of the style page, and sends its bytes', async () => {
      await run('style');
      expect(requests).toEqual([
        {
          method: 'POST',
          url: '/vault/sessions',
          headers: expect.objectContaining({
            authorization: 'Bearer YOUR_API_KEY',
            'x-apideck-consumer-id': 'xApideckConsumerId_example',
            'x-apideck-app-id': 'xApideckAppId_example',
            'content-type': 'application/json',
            accept: 'application/json',
          }) as Recorded['headers'],
          body: '{}',
        },
      ]);
    });

    it('answers in all variants', async () => {
      expect(await run('variants')).toBe('200 t t 200 7');
      expect(requests.map(({ body }) => body)).toEqual(
        Array.from({ length: 3 }, () => '{"redirect_uri":"https://example.com/done"}'),
      );
      expect(requests.map(({ headers }) => headers['authorization'])).toEqual(
        Array.from({ length: 3 }, () => 'Bearer YOUR_API_KEY'),
      );
    });

    it('runs a program for the old client', async () => {
      expect((await run('migration')).split('\n')).toEqual([
        't OK 7 True',
        '400 {"message":"no"} 7',
        'POST /vault/sessions: 400 Bad Request: no',
        "400 Missing required parameter 'xApideckConsumerId' when calling SessionsApi->SessionsCreate",
        'SessionsCreate {"message":"no"}',
        '2 Bearer YOUR_API_KEY https://unify.apideck.com',
      ]);
      expect(requests[0]?.headers).toMatchObject({ 'x-program': 'old', 'user-agent': 'old-program/1.0' });
    });

    it('runs programs for the old client of a shop with odd names, enums, unions, forms and files', async () => {
      const results = (await run('old')).split('\n').map((line) => line.split('\t'));
      expect(results.length).toBeGreaterThan(60);
      expect(results.filter(([, failure = '']) => failure !== '')).toEqual([]);
    });

    it('blocks under a synchronization context without a deadlock', async () => {
      expect(await run('context')).toBe('t\nt');
    });

    it('takes settings, a log and names from a container of services', async () => {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const lines = (await run('services')).replaceAll(origin, 'ORIGIN').split('\n');
      const told = (
        level: string,
        client: string,
        place: string,
        status: number,
        attempt: number,
        id: number,
        again = '',
      ) =>
        `${level} Apideck.Vault${client} AttemptAnswered: POST ORIGIN/${place}/vault/sessions ${status} in _ ms (attempt ${attempt}, request id request-${id})${again}` +
        ` | Operation=sessionsCreate Method=POST Url=ORIGIN/${place}/vault/sessions Attempt=${attempt} StatusCode=${status} RequestId=request-${id}`;
      expect(lines).toEqual([
        '30',
        '400',
        'Vault:Timeot is no setting of Apideck.Vault',
        'Vault:Timeout must be a time, such as 00:00:30, or a number of seconds.',
        told('Information', '', 'a', 200, 1, 1),
        told('Warning', '', 'a', 503, 1, 2, '; again in _ ms'),
        told('Information', '', 'a', 200, 2, 3),
        told('Information', '.eu', 'eu', 200, 1, 4),
        told('Information', '', 'a', 400, 1, 5),
        told('Information', '', 'a', 200, 1, 6),
      ]);
      expect(requests.map(({ headers }) => headers['authorization'])).toEqual(
        ['first', 'first', 'first', 'second', 'first', 'third'].map((secret) => `Bearer ${secret}-secret`),
      );
      expect(requests[0]?.headers).toMatchObject({ 'x-program': 'services', 'user-agent': 'program/1' });
    });

    it('makes a hundred calls over one connection', async () => {
      expect(await run('connections')).toBe('done');
      expect(requests).toHaveLength(100);
      expect(connections).toBe(1);
    });

    it('keeps null, unset and unknown apart', async () => {
      const lines = (await run('presence')).split('\n');
      const [whole, facts] = lines;
      const [written, sessions] = lines.slice(-2);
      const changed = lines.slice(2, -2).join('');
      const json = { id: 'a', state: 'quantum', icon: 'i', created_at: null, future: { x: [1, 2.5] }, enabled: true };
      expect(JSON.parse(whole ?? '')).toEqual(json);
      expect(whole).toContain('2.50');
      expect(facts).toBe('quantum True False');
      expect(JSON.parse(changed)).toEqual({ ...json, enabled: false });
      const writable = { future: json.future, enabled: false };
      expect(JSON.parse(written ?? '')).toEqual(writable);
      expect(sessions).toBe('{}{"redirect_uri":"u"}{}');
    });
  });

  describe('used as a package', () => {
    const consumer = path.join(work, 'consumer');
    const clientProject = `-p:ClientProject=${path.join(client, 'src/Apideck.Vault/Apideck.Vault.csproj')}`;
    const printed = ['t', 't', 'BadRequestResponse', '{"state":"quantum","new":1}'];

    beforeAll(() => {
      for (const name of ['bin', 'obj'])
        rmSync(path.join(client, 'src/Apideck.Vault', name), { recursive: true, force: true });
    });

    beforeEach(() => {
      rmSync(consumer, { recursive: true, force: true });
      cpSync(path.join(__dirname, 'consumer'), consumer, { recursive: true });
    });

    async function run(command: string, args: readonly string[]): Promise<readonly string[]> {
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      return new Promise((resolve, reject) => {
        execFile(command, [...args, origin], { env: ENV, encoding: 'utf8' }, (error, stdout, stderr) =>
          error === null
            ? resolve(stdout.trim().split('\n'))
            : reject(new Error(`${stdout}\n${stderr}`, { cause: error })),
        );
      });
    }

    it('runs trimmed, and trimming warns of nothing', async () => {
      const out = path.join(work, 'trimmed');
      dotnet(
        [
          'publish',
          'consumer.csproj',
          '-r',
          'linux-x64',
          '--self-contained',
          '-p:Trimmed=true',
          clientProject,
          '-o',
          out,
          ...QUIET,
        ],
        consumer,
      );
      expect(await run(path.join(out, 'consumer'), [])).toEqual(printed);
    });

    it('runs over the assembly for .NET Standard 2.0', async () => {
      const out = path.join(work, 'standard');
      dotnet(
        ['build', 'consumer.csproj', '-p:ClientFramework=netstandard2.0', clientProject, '-o', out, ...QUIET],
        consumer,
      );
      expect(await run('dotnet', [path.join(out, 'consumer.dll')])).toEqual(printed);
    });
  });
});
