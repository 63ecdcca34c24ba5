// Documents of several files, and which files a reference may read: those below the document's folder, nothing else.

import { symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { checkRules } from '../../../generator/spec/check';
import type { LoadOptions } from '../../../generator/spec/load';
import { rules } from '../../../generator/spec/rules';
import { resolveText } from '../../../generator/spec/resolve';
import { Folder, lines, load, loadText, withSchemas, type Outcome } from './documents';

const folder = new Folder();
afterAll(() => folder.remove());
folder.write('secret.yaml', 'Secret: {type: string, description: do not read}');

/** Loads and checks a document whose schema `A` is a reference. */
async function refer(name: string, ref: string, options: Partial<LoadOptions> = {}): Promise<Outcome> {
  const file = folder.write(`docs/${name}`, withSchemas(`A: {$ref: '${ref}'}`));
  return check(await load({ kind: 'file', path: file }, options));
}

function check(outcome: Outcome): Outcome {
  if (outcome.spec === undefined) return outcome;
  checkRules(outcome.spec, rules, outcome.diagnostics);
  return outcome.diagnostics.hasErrors ? { ...outcome, exitCode: 3 } : outcome;
}

describe('a document of several files', () => {
  it('has each file once, under its path from the root, sorted, and resolves back and forth', async () => {
    folder.write(
      'docs/shared/pet.yaml',
      'Pet: {type: object, properties: {tag: {$ref: tag.json#/Tag}, a: {$ref: ../main.yaml#/components/schemas/A}}}',
    );
    folder.write('docs/shared/tag.json', '{"Tag": {"$ref": "./pet.yaml#/Pet/properties/a"}}');
    folder.write('docs/with space.yaml', 'type: string');
    const file = folder.write(
      'docs/main.yaml',
      withSchemas(
        "A: {$ref: 'shared/pet.yaml#/Pet'}\nB: {$ref: './shared/../shared/pet.yaml#/Pet'}\nC: {$ref: 'with%20space.yaml'}",
      ),
    );
    const { spec, diagnostics } = check(await load({ kind: 'file', path: file }));
    expect(lines(diagnostics)).toEqual([]);
    expect([...(spec?.files.keys() ?? [])]).toEqual(['', 'shared/pet.yaml', 'shared/tag.json', 'with space.yaml']);
    const found = spec && resolveText(spec, { file: 'shared/tag.json', pointer: '' }, 'pet.yaml#/Pet/properties/tag');
    expect(found?.node.place).toEqual({ file: 'shared/pet.yaml', pointer: '/Pet' });
  });

  it('reads for text from the folder it is told, and refuses without one', async () => {
    folder.write('docs/x.yaml', 'type: string');
    const text = withSchemas('A: {$ref: x.yaml}');
    const told = await check(
      await load({ kind: 'text', text, label: '-', baseFolder: path.join(folder.path, 'docs') }),
    );
    expect([...(told.spec?.files.keys() ?? [])]).toEqual(['', 'x.yaml']);
    const untold = check(await loadText(text));
    expect([untold.exitCode, lines(untold.diagnostics)]).toEqual([
      3,
      [
        'error ref-no-folder #/components/schemas/A/$ref `x.yaml` is a file, and a document read from text has no folder to look in',
      ],
    ]);
  });

  it('is not moved by `$id`', async () => {
    folder.write('docs/y.yaml', 'type: string');
    const file = folder.write(
      'docs/id.yaml',
      withSchemas("A: {$id: 'https://evil.example/a/', items: {$ref: y.yaml}}", '3.1.0'),
    );
    const { spec, diagnostics } = check(await load({ kind: 'file', path: file }));
    expect([lines(diagnostics), [...(spec?.files.keys() ?? [])]]).toEqual([[], ['', 'y.yaml']]);
  });

  it.each(['x-code: {$ref: ../secret.yaml}', 'example: {$ref: ../secret.yaml}', 'default: {$ref: ../secret.yaml}'])(
    'does not follow what only looks like a reference: %s',
    async (field) => {
      const file = folder.write('docs/data.yaml', withSchemas(`A: {type: object, ${field}}`));
      const { spec, diagnostics } = check(await load({ kind: 'file', path: file }));
      expect([lines(diagnostics), spec?.unread]).toEqual([[], undefined]);
    },
  );

  it.each(['example: {$ref: ../secret.yaml}', 'x-code: {$ref: ../secret.yaml}'])(
    'nor in a parameter of a list: %s',
    async (field) => {
      const parameter = `{name: a, in: query, schema: {type: object}, ${field}}`;
      const paths = `paths: {/a: {get: {parameters: [${parameter}], responses: {'200': {description: ok}}}}}`;
      const text = withSchemas('A: {type: object}').replace(/paths: *\{\}/, paths);
      const file = folder.write('docs/data.yaml', text);
      const { spec, diagnostics } = check(await load({ kind: 'file', path: file }));
      expect([text, lines(diagnostics), spec?.unread]).toEqual([expect.stringContaining(field), [], undefined]);
    },
  );

  it('follows a reference in a property that is called like an extension', async () => {
    const { diagnostics } = await check(
      await loadText(
        withSchemas("A: {type: object, properties: {x-id: {$ref: 'none.yaml'}, example: {$ref: 'no.yaml'}}}"),
      ),
    );
    expect(diagnostics.list.map(({ place }) => place?.pointer)).toEqual([
      '/components/schemas/A/properties/x-id/$ref',
      '/components/schemas/A/properties/example/$ref',
    ]);
  });

  it('follows a reference under an anchor below an `x-` key where an alias uses it', async () => {
    const yaml = `${withSchemas('A: *a')}`.replace('paths:', "x-common: {a: &a {$ref: 'none.yaml'}}\npaths:");
    expect(lines(check(await loadText(yaml)).diagnostics)).toHaveLength(1);
  });
});

describe('what a reference may not read', () => {
  it.each([
    ['/etc/passwd', '`/etc/passwd` is outside the folder of the document and was not read'],
    ['../secret.yaml', '`../secret.yaml` is outside the folder of the document and was not read'],
    [
      '../../../../../../etc/passwd',
      '`../../../../../../etc/passwd` is outside the folder of the document and was not read',
    ],
    ['%2e%2e/secret.yaml#/Secret', '`../secret.yaml` is outside the folder of the document and was not read'],
    ['sub/../../secret.yaml', '`../secret.yaml` is outside the folder of the document and was not read'],
  ])('%s', async (ref, message) => {
    const { spec, diagnostics, exitCode } = await refer('outside.yaml', ref);
    expect(exitCode).toBe(3);
    expect(lines(diagnostics)).toEqual([`error ref-outside-folder #/components/schemas/A/$ref ${message}`]);
    expect([...(spec?.files.keys() ?? [])]).toEqual(['']);
  });

  it('one file is reported once, at the first reference that leads there', async () => {
    const text = withSchemas(
      "A: {$ref: '../secret.yaml#/A'}\nB: {$ref: '../secret.yaml#/B'}\nC: {$ref: '../other.yaml'}",
    );
    const file = folder.write('docs/often.yaml', text);
    const { diagnostics } = check(await load({ kind: 'file', path: file }));
    expect(diagnostics.list.map(({ place }) => place?.pointer)).toEqual([
      '/components/schemas/A/$ref',
      '/components/schemas/C/$ref',
    ]);
  });

  it('a symbolic link that leads out of the folder, to a file or to a folder', async () => {
    folder.write('docs/here.yaml', '');
    symlinkSync(path.join(folder.path, 'secret.yaml'), path.join(folder.path, 'docs/link.yaml'));
    symlinkSync(folder.path, path.join(folder.path, 'docs/up'));
    for (const ref of ['link.yaml#/Secret', 'up/secret.yaml#/Secret']) {
      const { diagnostics, exitCode } = await refer('links.yaml', ref);
      expect([exitCode, diagnostics.list.map(({ code }) => code)]).toEqual([3, ['ref-outside-folder']]);
    }
  });

  it('a symbolic link that stays in the folder is fine', async () => {
    folder.write('docs/real.yaml', 'type: string');
    symlinkSync('real.yaml', path.join(folder.path, 'docs/alias.yaml'));
    expect(lines((await refer('inside.yaml', 'alias.yaml')).diagnostics)).toEqual([]);
  });

  it('may leave the folder when that is allowed', async () => {
    const { spec, diagnostics } = await refer('allowed.yaml', '../secret.yaml#/Secret', { allowRefOutside: true });
    expect([lines(diagnostics), [...(spec?.files.keys() ?? [])]]).toEqual([[], ['', '../secret.yaml']]);
  });

  it.each([
    ['https://example.com/a.yaml', 'ref-remote'],
    ['http://169.254.169.254/latest/meta-data', 'ref-remote'],
    ['https://example.com.evil.example/a.yaml', 'ref-remote'],
    ['https://user:secret@example.com/a.yaml', 'ref-scheme'],
    ['file:///etc/passwd', 'ref-scheme'],
    ['ftp://example.com/a.yaml', 'ref-scheme'],
    ['data:application/json,{}', 'ref-scheme'],
  ])('%s', async (ref, code) => {
    const { diagnostics, exitCode } = await refer('remote.yaml', ref, {
      allowRefOrigins: code === 'ref-scheme' ? ['https://example.com'] : ['https://other.example'],
    });
    expect([exitCode, diagnostics.list.map((one) => one.code)]).toEqual([3, [code]]);
    expect(JSON.stringify(diagnostics.list)).not.toContain('user:secret');
  });
});

describe('what is not there', () => {
  it.each([
    ['none.yaml', '`none.yaml` does not exist'],
    ['#/components/schemas/B', 'there is nothing at `#/components/schemas/B`'],
    ['#/__proto__', 'there is nothing at `#/__proto__`'],
    ['#/constructor/prototype', 'there is nothing at `#/constructor/prototype`'],
    ['#B', 'no schema has the $anchor that `#B` names'],
  ])('%s is a warning', async (ref, message) => {
    const { diagnostics, exitCode } = await refer('missing.yaml', ref);
    expect([exitCode, lines(diagnostics)]).toEqual([
      undefined,
      [`warning ref-unresolved #/components/schemas/A/$ref ${message}`],
    ]);
  });

  it('a file that cannot be parsed is one error, at its fault', async () => {
    folder.write('docs/broken.yaml', 'a: [1,\nb: 2');
    const { diagnostics, exitCode } = await refer('broken-main.yaml', 'broken.yaml');
    expect(exitCode).toBe(3);
    expect(lines(diagnostics)).toEqual([
      expect.stringMatching(/^error ref-unresolved broken.yaml# `broken.yaml`: not valid YAML: /),
    ]);
    expect(diagnostics.list[0]?.place?.position?.line).toBe(3);
  });

  it('a file that clients were generated from before is an error', async () => {
    const { diagnostics, exitCode } = await refer('gone.yaml', 'none.yaml', { earlierFiles: new Set(['none.yaml']) });
    expect([exitCode, lines(diagnostics)]).toEqual([
      3,
      [
        'error ref-unresolved #/components/schemas/A/$ref `none.yaml` does not exist; the client was generated with it before',
      ],
    ]);
  });
});
