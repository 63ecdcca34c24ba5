// Names stay where they are: an unrelated path and schema more, or the same members of the document in another order,
// rename no operation, argument or model of any target.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { load } from 'js-yaml';
import type { Outline } from '../../generator/targets/outline';
import { TARGET_NAMES } from '../../generator/targets';
import type { TargetName } from '../../generator/targets/target';
import { loadInMemory, outlineInMemory } from '../support/in-memory';

const folder = path.join(__dirname, '../../specs/features');
const features = fs.readdirSync(folder).sort();

type Members = { [name: string]: Members };

async function outlineOf(document: object, target: TargetName): Promise<Outline> {
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'document.json' });
  return outlineInMemory(loaded, target, 'stability');
}

/** Every public name, by what it belongs to. */
function namesOf(outline: Outline): Map<string, string> {
  const names = new Map<string, string>();
  for (const operation of outline.operations) {
    const key = `${operation.method} ${operation.path}`;
    names.set(key, [operation.module, operation.class, operation.name, operation.function?.name].join(' '));
    for (const argument of operation.arguments)
      names.set(`${key} ${argument.in} ${argument.wireName}`, `${argument.name}: ${argument.type}`);
  }
  for (const model of outline.models) {
    names.set(model.id, `${model.name} in ${model.module}`);
    for (const property of model.properties ?? []) names.set(`${model.id} ${property.wireName}`, property.name);
  }
  return names;
}

function read(feature: string): Members {
  return load(fs.readFileSync(path.join(folder, feature), 'utf8')) as Members;
}

/** The same paths and components, last first. */
function reversed(document: Members): Members {
  const turn = (members: Members | undefined): Members => Object.fromEntries(Object.entries(members ?? {}).reverse());
  const components = Object.entries(document.components ?? {}).map(([kind, members]) => [kind, turn(members)] as const);
  return { ...document, paths: turn(document.paths), components: Object.fromEntries(components) };
}

/** A path with an inline body and response, and a component, that nothing else is named like. */
function extended(document: Members): Members {
  const inline = (name: string): object => ({
    content: {
      'application/json': {
        schema: { type: 'object', properties: { [name]: { type: 'object', properties: { deep: { enum: ['a'] } } } } },
      },
    },
  });
  const operation = {
    operationId: 'quiteUnrelated',
    tags: ['quite unrelated'],
    requestBody: inline('sent'),
    responses: { '200': { description: 'Got', ...inline('got') } },
  };
  const components = document.components ?? {};
  return {
    ...document,
    paths: { '/quite/unrelated': { post: operation }, ...document.paths },
    components: {
      ...components,
      schemas: { QuiteUnrelated: { type: 'object', properties: { a: { type: 'string' } } }, ...components.schemas },
    },
  } as unknown as Members;
}

describe.each(TARGET_NAMES)('%s', (target) => {
  test.each(features)('%s', async (feature) => {
    const document = read(feature);
    const names = namesOf(await outlineOf(document, target));
    expect(names.size).toBeGreaterThanOrEqual(3);
    for (const [what, changed] of Object.entries({ reversed: reversed(document), extended: extended(document) })) {
      const after = namesOf(await outlineOf(changed, target));
      const renamed = [...names].filter(([key, name]) => after.get(key) !== name);
      expect({ what, renamed: renamed.map(([key, name]) => [key, name, after.get(key)]) }).toEqual({
        what,
        renamed: [],
      });
    }
  });
});
