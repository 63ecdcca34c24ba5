// Which types generated C# names by one word, and which by their whole name.

import { readFileSync } from 'node:fs';
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
  expect(symbols.frame().imported.text).toBe('Acme.Pets');
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

test('the namespace of the package is whole where its first word means something else inside of it', () => {
  const imported = (packageName: string, schemas = '') => symbolsOf(schemas, { packageName }).frame().imported.text;
  expect(imported('Acme.Acme')).toBe('global::Acme.Acme');
  expect(imported('Api')).toBe('global::Api');
  expect(imported('Acme', `Acme: ${object}`)).toBe('global::Acme');
  expect(symbolsOf('', { packageName: 'IEquatable.Pets' }).system('IEquatable').text).toBe('global::System.IEquatable');
});

test('in a template, words are code: neither text nor parts of other words', () => {
  const template = 'using System.Task;\n/// Task <see cref="Task"/>\nTask<TaskId> {{Task}} x.Task "Task"';
  const whole = 'using System.Task;\n/// Task <see cref="N.Task"/>\nN.Task<TaskId> {{Task}} x.Task "Task"';
  expect(withWholeNames(template, new Map([['Task', 'N.Task']]))).toBe(whole);
  expect(withWholeNames(template, new Map())).toBe(template);
});

test('each template imports the namespaces of what it mentions', () => {
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
    const code = body.replace(/^\s*\/\/.*$/gm, '').replace(/"[^"\n]*"/g, '');
    return [...LIBRARY].flatMap(([word, namespace]) =>
      new RegExp(`(?<![\\w.{/])${word}(?!\\w)`).test(code) && !text.includes(`using ${namespace};`)
        ? [`${file}: ${namespace}.${word}`]
        : [],
    );
  });
  expect(missing).toEqual([]);
});
