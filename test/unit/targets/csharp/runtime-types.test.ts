// A model with the name of a public type of the runtime gets a prefix; all other types of the runtime stand where no program looks.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INTERNALS } from '../../../../generator/targets/csharp/types/library';
import { OF_TOKENS, OF_WEBHOOKS, TAKEN } from '../../../../generator/targets/csharp/names/taken';
import { projectRoot } from '../../../support/project-root';

const client = path.join(projectRoot, 'templates/csharp/runtime/Client');

interface Declared {
  readonly file: string;
  readonly access: string;
  readonly name: string;
  readonly isGeneric: boolean;
  readonly namespace: string;
}

function declared(): readonly Declared[] {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cs'));
  return files.flatMap((file) => {
    const blocks = readFileSync(path.join(client, file), 'utf8')
      .split(/^namespace /m)
      .slice(1);
    return blocks.flatMap((block) =>
      [...block.matchAll(/^ {4}(public|internal) .*?\b(?:class|struct|interface|enum|delegate \S+) (\w+)(<)?/gm)].map(
        ([, access = '', name = '', generic]) => ({
          file,
          access,
          name,
          isGeneric: generic !== undefined,
          namespace: /^\S+/.exec(block)?.[0] ?? '',
        }),
      ),
    );
  });
}

test('no model is called like a public type of the runtime', () => {
  const names = declared().filter(({ access, isGeneric }) => access === 'public' && !isGeneric);
  expect(names.length).toBeGreaterThan(50);
  const taken = new Set([...TAKEN.avoidedType, ...OF_TOKENS, ...OF_WEBHOOKS]);
  expect(names.filter(({ name }) => !taken.has(name))).toEqual([]);
});

test('what is not public stands in a namespace of its own', () => {
  const wrong = declared().filter(
    ({ access, namespace }) =>
      namespace.startsWith('SpecsmithRuntime') && (access === 'internal') !== namespace.endsWith('.Client.Internal'),
  );
  expect(wrong).toEqual([]);
});

test('what stands there is known, and what else is known is made of the document', () => {
  const internal = declared().filter(({ namespace }) => namespace.endsWith('.Client.Internal'));
  const names = new Set([...internal.map(({ name }) => name), 'ApiDescription', 'ApiXml']);
  expect([...INTERNALS].sort()).toEqual([...names].sort());
});
