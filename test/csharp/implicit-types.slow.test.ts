// The types that programs have without asking are those of .NET: the compiler names them.

import { IMPLICIT_NAMESPACES, IMPLICIT_TYPES } from '../../generator/languages/csharp';
import { scratch } from '../support/scratch';
import { buildReader } from './roslyn-reader';
import { describeDotnet } from './toolchain';

jest.setTimeout(300_000);

describeDotnet('the types of the namespaces that programs use', () => {
  it('are known', () => {
    const types = buildReader(scratch('csharp-implicit-types'))('types', IMPLICIT_NAMESPACES.join(',')) as string[];
    expect(types).toContain('TagList');
    expect(types.filter((name) => !IMPLICIT_TYPES.has(name))).toEqual([]);
  });
});
