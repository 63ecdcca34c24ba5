// In the codec of an enum a member of the codec hides an enum of its name.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CODEC_MEMBERS } from '../../../../generator/targets/csharp/models/enum-view';
import { projectRoot } from '../../../support/project-root';

const client = path.join(projectRoot, 'templates/csharp/runtime/Client/Internal');
const template = path.join(projectRoot, 'templates/csharp/enum-body.hbs');

/** What a class of a file declares for what extends it: members that are not private, at the depth of the class. */
function membersOf(file: string, className: string): readonly string[] {
  const text = readFileSync(path.join(client, file), 'utf8');
  const body = new RegExp(`^    internal abstract class ${className}<T>[^]*?^    \\}`, 'm').exec(text)?.[0] ?? '';
  return [...body.matchAll(/^ {8}(?:internal|public|protected) [^(=\n]*?(\w+)(?:\(| \{| =)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== className);
}

test.each([
  ['JsonCodec.cs', 'JsonCodec', ['Read', 'Write', 'TryRead', 'WriteValue', 'ToText', 'Owned', 'Misfit']],
  ['JsonEnums.cs', 'TextEnumCodec', ['TryRead', 'Of', 'Owned', 'WriteValue', 'ToText']],
  ['JsonEnums.cs', 'NumberEnumCodec', ['TryRead', 'WriteValue', 'ToText']],
])('%s: the members of %s are known', (file, className, least) => {
  const members = membersOf(file, className);
  expect(members).toEqual(expect.arrayContaining(least));
  expect(members.filter((name) => !CODEC_MEMBERS.has(name))).toEqual([]);
});

test('the members that the template declares are known', () => {
  const [, codec = ''] = readFileSync(template, 'utf8').split('sealed class');
  const properties = [...codec.matchAll(/^ {4}internal static .*? (\w+) \{ get; \}/gm)].map(([, name = '']) => name);
  expect(properties).toEqual(['Instance']);
  expect(properties.filter((name) => !CODEC_MEMBERS.has(name))).toEqual([]);
});
