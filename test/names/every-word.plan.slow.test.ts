// Whatever a document calls its things, there is a client: every word that a language, a runtime or a file system has
// taken, and every text of which a name is hard to make, in every position of a name, for every target. In memory: names
// and paths are looked at, and a name that does not fit its place fails where it is made.

import * as csharp from '../../generator/languages/csharp';
import * as ecmascript from '../../generator/languages/ecmascript';
import * as python from '../../generator/languages/python';
import type { ApiModel } from '../../generator/model';
import { outlineOf, planOutput } from '../../generator/pipeline';
import { Diagnostics } from '../../generator/support/diagnostics';
import { TARGET_NAMES } from '../../generator/targets';
import type { Outline } from '../../generator/targets/outline';
import type { TargetName } from '../../generator/targets/target';
import { buildFrom, specOf } from '../unit/model/model-of';
import { documentOf, POSITIONS } from './documents';
import { alone, everyWord, odd } from './words';

const AT_ONCE = 250;
const words = [...new Set([...everyWord(), ...odd])];

interface Client {
  readonly paths: readonly string[];
  readonly outline: Outline;
}

function modelOf(list: readonly string[], title: string): ApiModel {
  return buildFrom(specOf(JSON.parse(documentOf(list, title)))).model;
}

async function clientOf(model: ApiModel, name: TargetName): Promise<Client> {
  const run = { name, options: {}, apiName: model.info.title };
  const paths: string[] = [];
  await (
    await planOutput(run, model, new Diagnostics())
  )({ put: (path) => paths.push(path) });
  return { paths, outline: await outlineOf(run, model, new Diagnostics()) };
}

type Check = (name: string) => boolean;

/** Whether a name can be declared at its place. TypeScript's and JavaScript's properties may have any name. */
const LEGAL: {
  readonly [target in TargetName]: { readonly type: Check; readonly method: Check; readonly property: Check };
} = {
  typescript: {
    type: (name) => ecmascript.isDeclarable(name, 'type'),
    method: (name) => ecmascript.isDeclarable(name, 'member'),
    property: (name) => !(name in Object.prototype),
  },
  javascript: {
    type: (name) => ecmascript.isDeclarable(name, 'type'),
    method: (name) => ecmascript.isDeclarable(name, 'binding') && name !== 'constructor',
    property: (name) => name !== '__proto__' && name !== 'constructor',
  },
  python: {
    type: python.isIdentifier,
    method: python.isIdentifier,
    property: (name) => python.isIdentifier(name) && !python.MODEL_ATTRIBUTES.has(name) && !name.startsWith('_'),
  },
  csharp: {
    type: (name) => name.split('.').every((part) => csharp.isIdentifier(part) && !csharp.isReserved(part)),
    method: (name) => csharp.isIdentifier(name) && !csharp.OBJECT_MEMBERS.has(name),
    property: (name) => csharp.isIdentifier(name) && !csharp.OBJECT_MEMBERS.has(name),
  },
};

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

/** Everything that is wrong with the names of a client. */
function wrongIn({ paths, outline }: Client, target: TargetName): readonly string[] {
  const legal = LEGAL[target];
  const wrong: string[] = [];
  const no = (names: readonly string[], what: string, is: Check): void => {
    wrong.push(...names.filter((name) => !is(name)).map((name) => `${what} ${name}`));
    wrong.push(...twice(names).map((name) => `${what} ${name} twice`));
  };
  const named = outline.models.filter(({ module }) => module !== '');
  no(paths, 'path', (path) => path.split('/').every((segment) => segment.length <= 140));
  no([...new Set(named.map(({ name, module }) => `${module}: ${name}`))], 'type', (name) =>
    legal.type(name.replace(/^.*: /, '')),
  );
  for (const { name, properties = [] } of named)
    no(
      properties.map((each) => each.name),
      `property of ${name}`,
      legal.property,
    );
  const groups = new Map<string, string[]>();
  for (const operation of outline.operations) {
    const group = groups.get(operation.class ?? '') ?? [];
    groups.set(operation.class ?? '', [...group, operation.name]);
    no(
      operation.arguments.map(({ name }) => name),
      `argument of ${operation.name}`,
      (name) => name !== '',
    );
  }
  for (const [group, names] of groups) no(names, `method of ${group}`, legal.method);
  return wrong;
}

test('there are many words', () => {
  expect(words.length).toBeGreaterThan(1900);
  expect(POSITIONS.length * words.length * TARGET_NAMES.length).toBeGreaterThan(75_000);
});

describe.each(TARGET_NAMES)('%s', (target) => {
  test('all words side by side', async () => {
    for (let at = 0; at < words.length; at += AT_ONCE) {
      const list = words.slice(at, at + AT_ONCE);
      const model = modelOf(list, list[0] ?? '');
      expect(wrongIn(await clientOf(model, target), target)).toEqual([]);
    }
  }, 120_000);

  test.each([...new Set(alone)].map((word) => [word.length > 40 ? `${word.slice(0, 40)}…${word.at(-1)}` : word, word]))(
    '%j alone',
    async (_shown, word) => {
      expect(wrongIn(await clientOf(modelOf([word], word), target), target)).toEqual([]);
    },
  );
});
