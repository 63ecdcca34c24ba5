// Documents that say the same in other words make the same clients: schemas with what holds anyway, YAML with aliases and keys in
// another order, parameters of paths at each operation, and every path and component in a file of its own.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { dump, load } from 'js-yaml';
import { loadSpec, type SpecSource } from '../../generator/spec/load';
import { rootNode } from '../../generator/spec/resolve';
import { walk } from '../../generator/spec/walk';
import { Diagnostics } from '../../generator/support/diagnostics';
import { loadInMemory, outlineInMemory } from '../support/in-memory';
import { scratch } from '../support/scratch';

const folder = path.join(__dirname, '../../specs/features');
const features = fs.readdirSync(folder).sort();

type Members = { [name: string]: unknown };
type Change = (kind: string, value: Members, version: string) => void;

/** Without ids, which are places in files. */
async function outlinesOf(source: SpecSource): Promise<unknown> {
  const loaded = await loadInMemory(source);
  const names = ['typescript', 'python'] as const;
  const outlines = await Promise.all(names.map((name) => outlineInMemory(loaded, name, 'same')));
  return JSON.parse(JSON.stringify(outlines, (key, value: unknown) => (key === 'id' ? undefined : value)));
}

const text = (value: unknown): SpecSource => ({ kind: 'text', text: JSON.stringify(value), label: 'root.json' });

/** The document with each of its objects changed. */
async function changed(document: unknown, change: Change): Promise<Members> {
  const spec = await loadSpec(text(document), { allowRefOrigins: [] }, new Diagnostics());
  walk(spec, {
    visit: (kind, { value }) => {
      change(kind, value as Members, spec.version);
    },
    reference: (kind, { value }) => {
      change(`reference to ${kind}`, value as Members, spec.version);
    },
  });
  return rootNode(spec).value as Members;
}

const wordy: Change = (kind, value, version) => {
  const said = { deprecated: false, readOnly: false, uniqueItems: false, 'x-nobody': { $ref: 'knows' } };
  if (kind !== 'schema' || typeof value.$ref === 'string') return;
  const isNew = version === '3.1' || version === '3.2';
  if (isNew && typeof value.type === 'string') value.type = [value.type];
  for (const [keyword, same] of Object.entries(isNew ? { ...said, $comment: 'Nothing.' } : said))
    value[keyword] ??= same;
};

/** The order of keys means nothing but in maps of names. */
const backwards: Change = (kind, value) => {
  const { $ref } = value;
  if (typeof $ref === 'string' && /^#\/[^%]*$/.test($ref))
    value.$ref = $ref.replace(/[A-Za-z](?=[^/]*$)/, (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16)}`);
  if (!['schema', 'parameter', 'operation', 'media-type', 'response', 'request-body', 'header'].includes(kind)) return;
  const entries = Object.entries(value).reverse();
  for (const [key] of entries) delete value[key];
  Object.assign(value, Object.fromEntries(entries));
};

/** What a path says of parameters holds for each of its operations, unless they say otherwise. */
function withOwnParameters(document: Members): Members {
  const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
  const copy = JSON.parse(JSON.stringify(document)) as { paths?: { [path: string]: Members } };
  const keyOf = (parameter: unknown): string => {
    const { $ref, in: place, name } = parameter as { $ref?: string; in?: string; name?: string };
    return $ref ?? `${String(place)} ${String(name)}`;
  };
  for (const item of Object.values(copy.paths ?? {})) {
    const { parameters: shared, additionalOperations } = item as {
      parameters?: unknown[];
      additionalOperations?: unknown;
    };
    if (shared === undefined || additionalOperations !== undefined || shared.some((one) => keyOf(one).includes('/')))
      continue;
    delete item.parameters;
    for (const method of methods) {
      const operation = item[method] as { parameters?: unknown[] } | undefined;
      if (operation === undefined) continue;
      const own = new Map((operation.parameters ?? []).map((parameter) => [keyOf(parameter), parameter]));
      const first = shared.map((parameter) => own.get(keyOf(parameter)) ?? parameter);
      operation.parameters = [...first, ...[...own.values()].filter((parameter) => !first.includes(parameter))];
    }
  }
  return copy;
}

const byFile: Change = (kind, value) => {
  const { $ref, discriminator } = value as {
    $ref?: unknown;
    discriminator?: { mapping?: { [value: string]: string } };
  };
  if (typeof $ref === 'string' && $ref.startsWith('#')) value.$ref = `root.json${$ref}`;
  const { mapping } = discriminator ?? {};
  for (const [name, target] of Object.entries(kind === 'schema' ? (mapping ?? {}) : {}))
    if (target.startsWith('#')) (mapping ?? {})[name] = `root.json${target}`;
};

test.each(features)('%s', async (feature) => {
  const document = load(fs.readFileSync(path.join(folder, feature), 'utf8')) as Members;
  const before = await outlinesOf(text(document));
  expect(await outlinesOf(text(await changed(document, wordy)))).toEqual(before);
  const yaml = dump(withOwnParameters(await changed(document, backwards)));
  expect(await outlinesOf({ kind: 'text', text: yaml, label: 'root.yaml' })).toEqual(before);

  const root = await changed(document, byFile);
  const files = scratch('same-meaning');
  fs.rmSync(files, { recursive: true, force: true });
  fs.mkdirSync(files, { recursive: true });
  const write = (name: string, value: unknown): void => {
    fs.writeFileSync(path.join(files, name), JSON.stringify(value));
  };
  const shared = (root.components ?? {}) as { [section: string]: Members };
  for (const [section, members] of Object.entries(shared)) {
    if (section === 'securitySchemes') continue;
    for (const [index, name] of Object.keys(members).entries()) {
      // Anchors are names within one file.
      if (/"\$(?:dynamicAnchor|dynamicRef|anchor|id)"/.test(JSON.stringify(members[name]))) continue;
      write(`${section}-${index}.json`, members[name]);
      members[name] = { $ref: `${section}-${index}.json` };
    }
  }
  for (const [index, [name, item]] of Object.entries((root.paths ?? {}) as Members).entries()) {
    if (name.startsWith('x-') || typeof (item as Members).$ref === 'string') continue;
    write(`path-${index}.json`, item);
    (root.paths as Members)[name] = { $ref: `path-${index}.json` };
  }
  write('root.json', root);
  expect(await outlinesOf({ kind: 'file', path: path.join(files, 'root.json') })).toEqual(before);
});
