// Programs of READMEs that need something beside the server: a file that is sent, and a webhook that arrives.

import { createHmac } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratch } from '../support/scratch';
import { programsOf, runPrograms } from './pages';
import { describePython, generated, projectRoot } from './toolchain';

jest.setTimeout(300_000);

const work = scratch('python/readmes');

/** The one program of a section, as a file. */
function programOf(client: string, heading: string, after = ''): string {
  const readme = readFileSync(path.join(client, 'README.md'), 'utf8');
  const [section = ''] = readme.split(/^(?=## )/m).filter((text) => text.startsWith(`## ${heading}\n`));
  mkdirSync(work, { recursive: true });
  const page = path.join(work, 'section.md');
  writeFileSync(page, section);
  const programs = programsOf(page);
  expect(programs).toHaveLength(1);
  const file = path.join(work, `${path.basename(client)}_${heading.toLowerCase()}.py`.replaceAll('-', '_'));
  writeFileSync(file, `${programs.join('')}${after}`);
  return file;
}

describe.each(['current', 'oldest'] as const)('%s', (flavour) => {
  describePython('programs of READMEs', flavour, (tools) => {
    test.each([
      ['bodies', 'PUT', '/binary'],
      ['forms', 'POST', '/multipart'],
      ['petstore', 'POST', '/v2/pet/56/uploadImage'],
    ])('the file of %s is sent', async (document, method, target) => {
      const client = generated(path.join(projectRoot, `specs/features/${document}.yaml`), `readme-${document}`);
      const { runs, recorded } = await runPrograms(tools, client, [programOf(client, 'Files')], { body: { json: {} } });
      expect(runs.map(({ error }) => error)).toEqual([null]);
      expect(recorded.map(({ request }) => [request?.method, request?.target])).toEqual([[method, target]]);
      expect(recorded[0]?.request?.bytes.toString()).toContain('what is sent');
      const total = String(recorded[0]?.request?.bytes.length);
      expect(runs[0]?.output.trimEnd().split('\n').at(-1)).toBe(`${total} ${total}`);
    });

    test('a webhook of Vault is taken, and one that is signed with another secret is not', async () => {
      const client = path.join(projectRoot, 'output/vault/python');
      const call = (secret: string): string => {
        const signature = createHmac('sha256', secret).update('{}').digest('hex');
        const headers = [
          ['X-Apideck-Signature', signature],
          ['X-Apideck-Event-Type', 'vault.connection.created'],
        ].map(([name, value]) => `("${name}", "${value}")`);
        return `print(receive(b"{}", [${headers.join(', ')}]))\n`;
      };
      const file = programOf(client, 'Webhooks', `\n\n${call('key-1')}${call('another')}`);
      const { runs } = await runPrograms(tools, client, [file], { body: { json: {} } });
      expect(runs.map(({ error }) => error)).toEqual([null]);
      const [data, ...answers] = (runs[0]?.output ?? '').trimEnd().split('\n');
      expect(data).not.toBe('');
      expect(answers).toEqual(['204', 'bad-signature', '400']);
    });
  });
});
