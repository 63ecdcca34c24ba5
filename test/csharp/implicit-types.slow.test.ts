// What a client knows of names of .NET: the types that programs have without asking, and what a codec inherits. The compiler
// names them.

import { IMPLICIT_NAMESPACES, IMPLICIT_TYPES } from '../../generator/languages/csharp';
import { CODEC_MEMBERS } from '../../generator/targets/csharp/models/enum-view';
import { scratch } from '../support/scratch';
import { buildReader } from './roslyn-reader';
import { describeDotnet } from './toolchain';

jest.setTimeout(300_000);

describeDotnet('names of .NET', () => {
  let reader: ReturnType<typeof buildReader>;
  beforeAll(() => {
    reader = buildReader(scratch('csharp-implicit-types'));
  });

  it('types of the namespaces that programs use are known', () => {
    const types = reader('types', IMPLICIT_NAMESPACES.join(',')) as string[];
    expect(types).toContain('TagList');
    expect(types.filter((name) => !IMPLICIT_TYPES.has(name))).toEqual([]);
  });

  it('members that a codec inherits are known', () => {
    const members = reader('members', 'System.Text.Json.Serialization.JsonConverter`1') as string[];
    expect(members).toEqual(expect.arrayContaining(['HandleNull', 'Read', 'Type']));
    expect(members.filter((name) => !CODEC_MEMBERS.has(name))).toEqual([]);
  });
});
