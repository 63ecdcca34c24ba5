// Which types generated C# names by one word, and which by their whole name.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plan } from '../../../../generator/targets/csharp/plan';
import { withWholeNames } from '../../../../generator/targets/csharp/package/whole-names';
import { LIBRARY } from '../../../../generator/targets/csharp/types/library';
import { Diagnostics } from '../../../../generator/support/diagnostics';
import { projectRoot } from '../../../support/project-root';
import { buildFrom, parse, specOf } from '../../model/model-of';

/** Schemas and paths, as YAML in one line. */
function symbolsOf(schemas: string, { paths = '', packageName = 'Acme.Pets' } = {}) {
  const text = `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {${paths}}\ncomponents: { schemas: {${schemas}} }`;
  const { model } = buildFrom(specOf(parse(text)));
  return plan(model, { packageName }, { apiName: 'pets', diagnostics: new Diagnostics() }).book.symbols;
}

const object = '{ type: object, properties: { a: { type: string } } }';

test('one word where it means nothing else', () => {
  const symbols = symbolsOf(`Pet: ${object}`);
  expect(symbols.system('Task').text).toBe('Task');
  expect(symbols.codec('String').text).toBe('JsonCodecs.String');
  expect(symbols.model('Pet').text).toBe('Pet');
});

test('a model of the same name', () => {
  const symbols = symbolsOf(`Task: ${object}, JsonCodecs: ${object}, DataMemberAttribute: ${object}`);
  expect(symbols.system('Task').text).toBe('global::System.Threading.Tasks.Task');
  expect(symbols.system('DataMember').text).toBe('global::System.Runtime.Serialization.DataMember');
  expect(symbols.codec('String').text).toBe('global::Acme.Pets.Client.Internal.JsonCodecs.String');
  expect(symbols.model('JsonCodecs').text).toBe('global::Acme.Pets.Model.JsonCodecs');
  expect(symbols.model('Task').text).toBe('Task');
});

test('a property comes before a class whose members are used, and before no other', () => {
  const symbols = symbolsOf('Pet: { type: object, properties: { jsonUse: {}, argument: {}, list: {}, other: {} } }');
  expect(symbols.internal('JsonUse').text).toBe('global::Acme.Pets.Client.Internal.JsonUse');
  expect(symbols.internal('Argument').text).toBe('Argument');
  expect(symbols.system('List').text).toBe('List');
  expect(symbols.owner('Other.KindEnum').text).toBe('global::Acme.Pets.Model.Other.KindEnum');
  expect(symbols.model('Other.KindEnum').text).toBe('Other.KindEnum');
});

test('an enum inside of a model comes before a model', () => {
  const pet = '{ type: object, properties: { kind: { type: string, enum: [a] } } }';
  const symbols = symbolsOf(`Pet: ${pet}, KindEnum: ${object}`);
  expect(symbols.model('KindEnum').text).toBe('global::Acme.Pets.Model.KindEnum');
  expect(symbols.model('Pet.KindEnum').text).toBe('Pet.KindEnum');
});

test('the converter of a model may have the name of a class of the runtime', () => {
  expect(symbolsOf(`Pet: ${object}`).client('ApiJsonConverter').text).toBe('ApiJsonConverter');
  const symbols = symbolsOf(`Api: ${object}`);
  expect(symbols.client('ApiJsonConverter').text).toBe('global::Acme.Pets.Client.ApiJsonConverter');
  expect(symbols.converter('ApiJsonConverter').text).toBe('global::Acme.Pets.Model.ApiJsonConverter.Instance');
});

test('what stands around the namespaces of the client has no say', () => {
  expect(symbolsOf('', { packageName: 'IEquatable.Pets' }).system('IEquatable').text).toBe('IEquatable');
});

test('files that import both say which type they mean by a name that .NET has too', () => {
  const symbols = symbolsOf(`TaskStatus: ${object}, Pet: ${object}, Lock: { type: string, enum: [open, shut] }`);
  const names = symbols.homonyms().map(({ name, whole }) => [name.text, whole.text]);
  expect(names).toEqual([
    ['Lock', 'global::Acme.Pets.Model.Lock'],
    ['TaskStatus', 'global::Acme.Pets.Model.TaskStatus'],
  ]);
});

test('in a template, words are code: neither text nor parts of other words', () => {
  const template = 'using System.Task;\n/// Task <see cref="Task"/>\nTask<TaskId> {{Task}} x.Task "Task"';
  const whole = 'using System.Task;\n/// Task <see cref="N.Task"/>\nN.Task<TaskId> {{Task}} x.Task "Task"';
  expect(withWholeNames(template, new Map([['Task', 'N.Task']]))).toBe(whole);
  expect(withWholeNames(template, new Map())).toBe(template);
});

test('a template has no alias of a word that means something else', () => {
  const template = 'using Task = N.Task;\n  using ObsoleteAttribute = N.ObsoleteAttribute;\n  using Other = N.Task;\n';
  expect(withWholeNames(template, new Map([['Task', 'N.Task'], ['Obsolete', 'N.Obsolete']]))).toBe('  using Other = N.Task;\n'); // prettier-ignore
});

/** By the namespace, or by an alias of its own. */
function hasImport(text: string, namespace: string, word: string): boolean {
  const alias = word === 'Obsolete' ? 'ObsoleteAttribute' : word;
  const lines = [`    using global::${namespace};`, `    using ${alias} = global::${namespace}.${alias};`];
  return lines.some((line) => text.includes(`\n${line}\n`));
}

test('each template imports what it mentions, inside of its namespace', () => {
  const folder = path.join(projectRoot, 'templates/csharp');
  const files = [
    'api',
    'constants',
    'description',
    'enum',
    'json-context',
    'model',
    'services',
    'tokens',
    'union',
    'webhooks',
  ];
  const missing = files.flatMap((file) => {
    const text = readFileSync(path.join(folder, `${file}.hbs`), 'utf8');
    const body = text.replace('{{> enum-body this}}', readFileSync(path.join(folder, 'enum-body.hbs'), 'utf8'));
    const code = body.replace(/^\s*(?:\/\/|using ).*$/gm, '').replace(/"[^"\n]*"/g, '');
    return [...LIBRARY].flatMap(([word, namespace]) =>
      new RegExp(`(?<![\\w.{/])${word}(?!\\w)`).test(code) && !hasImport(text, namespace, word)
        ? [`${file}: ${namespace}.${word}`]
        : [],
    );
  });
  expect(missing).toEqual([]);
});

test('nothing is imported outside of a namespace, where a host has a say', () => {
  const folder = path.join(projectRoot, 'templates/csharp');
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = all.filter((file) => /\.(?:cs|hbs)$/.test(file));
  expect(files.length).toBeGreaterThan(60);
  const wrong = files.filter((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return /^using |^ *using (?:\w+ = )?(?:System|Microsoft|SpecsmithRuntime|\{\{(?!name))/m.test(text);
  });
  expect(wrong).toEqual([]);
});
